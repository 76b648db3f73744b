import { expect, test, vi } from 'vitest'
import { listTags } from './tags'

const tags = ['A/B', 'A-B', 'Compilers'].map((name) => ({ name, slug: name.toLowerCase().replace('/', '-') }))
vi.mock('./posts', () => ({ listPosts: () => [{ slug: 'first', tags }] }))

test('a post with two spellings of a tag is listed once below it', () => {
  expect(listTags('en').map(({ slug, posts }) => [slug, posts.length])).toEqual([
    ['a-b', 1],
    ['compilers', 1],
  ])
})
