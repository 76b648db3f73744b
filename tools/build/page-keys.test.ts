import { expect, test, vi } from 'vitest'
import { listSitePages } from '../../lib/content/site-pages'
import { findPageKey, isDynamic, nameSources } from './page-keys'

vi.mock('#content', () => import('../../e2e/fixture/site-content'))
vi.mock('#photos', () => import('../../e2e/fixture/site-content'))

test('every page with an address of its own has a key of its own, and always the same', async () => {
  // A photograph has a name in ASCII, which the check sees to and this fixture does not.
  const pages = listSitePages().filter((page) => isDynamic(page) && !(page.kind === 'photo' && /%/.test(page.address)))
  const keys = await Promise.all(pages.map(findPageKey))
  expect(keys).not.toContain(undefined)
  expect(new Set(keys).size).toBe(pages.length)
  expect(await Promise.all(pages.map(findPageKey))).toEqual(keys)
})

test('what is on a page or in its head changes its key', async () => {
  const { listPosts } = await import('../../lib/content/posts')
  const post = listPosts('ko').find(({ slug }) => slug === 'spring-recap')
  const page = listSitePages().find(({ address }) => address === post?.address)
  if (!post || !page) throw new Error('The fixture has no recap')
  const keys = [await findPageKey(page)]
  for (const change of [{ title: '다른 제목' }, { summary: '머리에만 있는 말' }, { authors: [] }]) {
    Object.assign(post, change)
    keys.push(await findPageKey(page))
  }
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).not.toContain(undefined)
})

test('a page that cannot be rendered has none', async () => {
  const [page] = listSitePages().filter(({ kind }) => kind === 'post')
  if (!page) throw new Error('The fixture has no post')
  expect(await findPageKey({ ...page, params: ['1999', 'nothing'] })).toBeUndefined()
})

test('the same sources have the same name', async () => {
  expect(await nameSources()).toBe(await nameSources())
})
