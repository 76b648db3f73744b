import { expect, test, vi } from 'vitest'
import { albumPageAddress, findAlbumPage } from './album-pages'
import { findAlbumAt } from './albums'

const { listed, shown } = vi.hoisted(() => ({
  listed: (count: number) => Array.from({ length: count }, (_, index) => `photos/${index + 1}.jpg`),
  shown: (from: number) => [0, 1, 2, 3].map((n) => `![a${from + n}](photos/${from + n}.jpg)`).join('\n\n'),
}))

vi.mock('#content', async () => {
  const { contentOf, event, listedPhoto, photoList, post, text } = await import('../../e2e/fixture/site-documents')
  const facts = { date: '2025-04-07T00:00:00.000Z', authors: ['김하나'], summary: '요약' }
  return contentOf({
    allEvents: [event('large', { title: text('큰 모임'), date: '2025-03-30T00:00:00.000Z', status: 'held' })],
    allPosts: [
      post(
        'talks/ko',
        { ...facts, title: '후기' },
        `![a0](photos/9.jpg)\n\n## 1. 김하나 | 하나\n\n${shown(1)}\n\n## 2. 이두리 | 둘\n\n${shown(5)}`,
      ),
      post(
        'few/ko',
        { ...facts, title: '짧은 후기' },
        '## 1. 김하나 | 하나\n\n![a](photos/1.jpg)\n\n## 2. 이두리 | 둘\n\n![b](photos/2.jpg)',
      ),
    ],
    allPhotoLists: [
      photoList('events/large', {
        photos: listed(170).map((file, index) =>
          listedPhoto({ file, alt: text('가'), ...(index % 100 === 0 && { people: ['손님'] }) }),
        ),
      }),
    ],
  })
})
vi.mock('#photos', async () => {
  const { encoded } = await import('../../e2e/fixture/site-content')
  const files = [
    ...listed(170).map((file) => `events/large/${file}`),
    ...listed(9).map((file) => `posts/talks/${file}`),
  ]
  const few = ['posts/few/photos/1.jpg', 'posts/few/photos/2.jpg']
  return { photos: Object.fromEntries([...files, ...few].map((file) => [file, encoded('x')])) }
})

test('a long album has pages of 80, and each photograph knows its own', () => {
  const pages = [1, 2, 3, 4].map((page) => findAlbumPage('en', 'large', page))
  expect(pages.map((page) => page && [page.items.length, page.items[0]?.position, page.last])).toEqual([
    [80, 1, 3],
    [80, 81, 3],
    [10, 161, 3],
    undefined,
  ])
  expect(pages[2]?.people).toMatchObject([{ person: { name: { text: '손님' } }, photos: 2 }])
  const album = findAlbumAt('en', 'large')
  const addresses =
    album && [79, 80].map((index) => album.photos[index]).map((photo) => photo && albumPageAddress('en', album, photo))
  expect(addresses).toEqual(['/en/gallery/large/', '/en/gallery/large/page/2/'])
})

test('talks with enough photographs have sheets of their own', () => {
  const page = findAlbumPage('ko', 'talks', 1)
  expect(page?.runs.map(({ id, section, photos }) => [id, section?.title, photos.length])).toEqual([
    [undefined, undefined, 1],
    ['talk-1', '하나', 4],
    ['talk-2', '둘', 4],
  ])
  expect(page?.sections.map(({ section, address, photos }) => [section.order, address, photos])).toEqual([
    [1, '/ko/gallery/talks/#talk-1', 4],
    [2, '/ko/gallery/talks/#talk-2', 4],
  ])
})

test('talks with a photograph each share a sheet', () => {
  const page = findAlbumPage('ko', 'few', 1)
  expect(page?.runs.map(({ photos }) => photos.length)).toEqual([2])
  expect(page?.sections).toEqual([])
})
