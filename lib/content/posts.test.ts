import { expect, test, vi } from 'vitest'
import { pageKinds } from '../site/page-kinds'
import { findBlogPage, findNeighbours, findPost, listPosts, listRecaps } from './posts'

vi.mock('#content', async () => {
  const { contentOf, event, post, text } = await import('../../e2e/fixture/site-documents')
  const stated = { authors: ['손님'], summary: '요약' }
  return contentOf({
    allEvents: [event('spring', { title: text('봄'), date: '2025-03-30T00:00:00.000Z', status: 'held' })],
    allPosts: Array.from({ length: 2 * 12 + 1 }, (_, index) =>
      post(`post-${String(index).padStart(2, '0')}/ko`, {
        ...stated,
        title: `글 ${index}`,
        date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString(),
        ...(index < 2 && { event: 'spring' }),
      }),
    ),
  })
})
vi.mock('#photos', () => ({ photos: {} }))

test('a blog of three pages, the last with one post', () => {
  expect(findBlogPage('ko', 1)?.items.map(({ slug }) => slug)).toEqual(
    Array.from(
      { length: pageKinds.blog.itemsPerPage },
      (_, index) => `post-${2 * pageKinds.blog.itemsPerPage - index}`,
    ),
  )
  expect(findBlogPage('ko', 3)).toMatchObject({ items: [{ slug: 'post-00' }], page: 3, last: 3 })
  expect(findBlogPage('ko', 4)).toBeUndefined()
})

test('every post but the first and the last has two neighbours', () => {
  const [newest, second, third] = listPosts('ko')
  const oldest = findPost('ko', '2025', 'post-00')
  if (!newest || !second || !third || !oldest) throw new Error('There are too few posts')
  expect(findNeighbours('ko', second)).toEqual({ newer: newest, older: third })
  expect(findNeighbours('ko', oldest)).toMatchObject({ newer: { slug: 'post-01' }, older: undefined })
})

test('an event can have several recaps, the newest first', () => {
  expect(listRecaps('ko', 'spring').map(({ slug }) => slug)).toEqual(['post-01', 'post-00'])
  expect(listRecaps('ko', 'autumn')).toEqual([])
})
