import { expect, test } from 'vitest'
import { address } from './addresses'
import { pageKinds } from './page-kinds'
import { findListPage, listPages, listParts, pageOfItem } from './site-pages'
import type { Subjects } from './subjects'

const nothing: Subjects = {
  ...{ posts: [], authors: [], events: [], speakers: [], groups: [], projects: [], albums: [], pages: [] },
}

function addressesOf(subjects: Partial<Subjects>): string[] {
  return listPages('en', { ...nothing, ...subjects }).map(({ address }) => address)
}

function listOf(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

test('a community without any document has one page of each list', () => {
  expect(addressesOf({})).toEqual([
    ...['/en/', '/en/blog/', '/en/events/', '/en/talks/', '/en/groups/', '/en/projects/', '/en/speakers/'],
    ...['/en/gallery/', '/en/tags/', '/en/search/', '/en/reference/', '/en/write/'],
  ])
})

test('posts make pages of their own, of their tags and of the blog', () => {
  const posts = listOf(pageKinds.blog.itemsPerPage + 1).map((index) => ({
    ...{ year: '2025', slug: `post-${index}`, isWritten: index > 0 },
    tags: index > 1 ? [] : ['torch', 'torch'],
  }))
  const pages = listPages('en', { ...nothing, posts })
  expect(pages.filter(({ kind }) => kind === 'blog').map(({ address, page, last }) => [address, page, last])).toEqual([
    ['/en/blog/', 1, 2],
    ['/en/blog/page/2/', 2, 2],
  ])
  const [first, second] = pages.filter(({ kind }) => kind === 'post')
  expect(first).toMatchObject({ address: '/en/blog/2025/post-0/', isSubstitute: true, files: [] })
  expect(second).toMatchObject({ address: '/en/blog/2025/post-1/', isSubstitute: false, files: ['index.md'] })
  expect(pages.filter(({ kind }) => kind === 'tag')).toMatchObject([
    { address: '/en/tags/torch/', page: 1, last: 1, files: ['feed.xml'] },
  ])
})

test('a year, a group and a material of talks have lists of several pages as well', () => {
  const talks = listOf(pageKinds.talksBy.itemsPerPage + 1).map((index) => ({
    ...{ id: `talk-${index}`, years: ['2025'], materials: index === 0 ? ['video'] : [] },
  }))
  const events = [{ slug: 'one', groups: ['books'], hasSchedule: true, talks }]
  const made = addressesOf({ events, groups: [{ slug: 'books' }] })
  expect(made.filter((each) => each.startsWith('/en/talks/'))).toEqual([
    ...['/en/talks/', '/en/talks/page/2/', '/en/talks/year/2025/', '/en/talks/year/2025/page/2/'],
    ...['/en/talks/group/books/', '/en/talks/group/books/page/2/', '/en/talks/with/video/'],
  ])
  expect(made).toContain('/en/events/one/talk-0/')
})

test('a page of a list has its items, and there is none behind the last', () => {
  const size = pageKinds.blog.itemsPerPage
  const all = listOf(size + 1)
  expect(findListPage('blog', all, 1)).toEqual({ items: all.slice(0, size), page: 1, last: 2 })
  expect(findListPage('blog', all, 2)).toEqual({ items: [size], page: 2, last: 2 })
  expect(findListPage('blog', [], 1)).toEqual({ items: [], page: 1, last: 1 })
  for (const page of [0, 3, 1.5, Number.NaN]) expect(findListPage('blog', all, page)).toBeUndefined()
  expect([0, size - 1, size].map((index) => pageOfItem('blog', index))).toEqual([1, 1, 2])
})

test('the parts of a list lead to the pages they begin on; a list of one page has none', () => {
  const size = pageKinds.blog.itemsPerPage
  const partOf = (index: number) => (index < size - 1 ? '2025' : '2024')
  expect(listParts('blog', listOf(size), partOf)).toEqual([])
  expect(listParts('blog', [...listOf(size), size, 0], partOf)).toEqual([
    { part: '2025', page: 1 },
    { part: '2024', page: 1 },
  ])
  expect(listParts('blog', listOf(2 * size), (index) => (index < size ? 'a' : 'b'))).toEqual([
    { part: 'a', page: 1 },
    { part: 'b', page: 2 },
  ])
})

test('segments in other scripts are encoded, and a page of a kind without a list has no number', () => {
  expect(address.tag('ko', '모임')).toBe('/ko/tags/%EB%AA%A8%EC%9E%84/')
  expect(address.tag('ko', 'torch', 3)).toBe('/ko/tags/torch/page/3/')
  expect((['ko', 'en'] as const).map(address.home)).toEqual(['/ko/', '/en/'])
})
