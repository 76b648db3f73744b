import { expect, test, vi } from 'vitest'
import { postEntry } from '../outputs/feeds/post-entry'
import { findPostMarkdown } from '../outputs/post-markdown'
import { postDesign } from '../outputs/share-images/page-designs'
import { findAlbum, findCoverAddress, findHeadPhoto, findPhoto } from './albums'
import { findPost } from './posts'

vi.mock('#content', async () => {
  const { contentOf, listedPhoto, photoList, post, text } = await import('../../e2e/fixture/site-documents')
  const stated = { date: '2025-04-07T00:00:00.000Z', authors: ['손님'], summary: '요약', cover: 'photos/cover.jpg' }
  const shown = '![The hall](photos/hall.jpg)'
  return contentOf({
    allPosts: [
      post('unshown/en', { ...stated, title: 'Unshown' }, `Words.\n\n${shown}\n`),
      post('translated/ko', { ...stated, title: '옮긴 글' }, '말.\n\n![표지](photos/cover.jpg "표지 설명")\n'),
      post('translated/en', { title: 'Translated', summary: 'Words.' }, `Words.\n\n${shown}\n`),
      post('footnote/en', { ...stated, cover: undefined, title: 'Footnote' }, `Words[^1].\n\n[^1]: ${shown}\n`),
    ],
    allPhotoLists: [
      photoList('posts/unshown', {
        photos: [
          listedPhoto({ file: 'photos/last.jpg', alt: text(undefined, 'Last') }),
          listedPhoto({
            file: 'photos/cover.jpg',
            alt: text('빈 의자', 'Empty chairs'),
            caption: text('아침', 'Morning'),
          }),
        ],
      }),
    ],
  })
})
vi.mock('#photos', async () => {
  const { encoded } = await import('../../e2e/fixture/site-content')
  const names = ['cover', 'hall', 'last'].flatMap((name) =>
    ['unshown', 'translated', 'footnote'].map((slug) => [`posts/${slug}/photos/${name}.jpg`, encoded(name)]),
  )
  return { photos: Object.fromEntries(names) }
})

const files = (slug: string) => findAlbum('en', slug)?.photos.map(({ file }) => file)

test('a cover that no text shows opens the album, and stands for the post wherever a picture does', () => {
  expect(files('unshown')).toEqual(['photos/cover.jpg', 'photos/hall.jpg', 'photos/last.jpg'])
  expect(findPhoto('en', 'unshown', 'cover')?.photo).toMatchObject({
    alt: { text: 'Empty chairs', language: 'en' },
    caption: { text: 'Morning' },
    position: 1,
  })
  const post = findPost('en', '2025', 'unshown')
  if (!post) throw new Error('no post')
  expect(findHeadPhoto(post)?.file).toBe('photos/cover.jpg')
  expect(findCoverAddress('en', 'unshown')).toBe('/photos/cover-1200.jpg')
  expect(postDesign(post).photo).toBe('/photos/cover-1200.jpg')
})

test('feeds and the Markdown copy show it at their head', () => {
  const post = findPost('en', '2025', 'unshown')
  if (!post) throw new Error('no post')
  expect(postEntry(post).html).toMatchInlineSnapshot(`
    "<figure><img src="https://pytorch.kr/photos/cover-1200.jpg" width="1200" height="600" alt="Empty chairs"><figcaption>Morning</figcaption></figure><p>Words.</p>
    <figure><img src="https://pytorch.kr/photos/hall-1200.jpg" width="1200" height="600" alt="The hall"></figure>"
  `)
  expect(findPostMarkdown('en', '2025', 'unshown')).toMatchInlineSnapshot(`
    "# Unshown

    2025-04-07 · 손님 · <https://pytorch.kr/en/blog/2025/unshown/>

    ![Empty chairs](https://pytorch.kr/photos/cover-1200.jpg "Morning")

    Words.

    ![The hall](https://pytorch.kr/photos/hall-1200.jpg)
    "
  `)
})

test('the page of a language whose text does not show it has it at its head, in the words of the other text', () => {
  const [ko, en] = [findPost('ko', '2025', 'translated'), findPost('en', '2025', 'translated')]
  if (!ko || !en) throw new Error('no post')
  expect(findHeadPhoto(ko)).toBeUndefined()
  expect(findHeadPhoto(en)).toMatchObject({ file: 'photos/cover.jpg', alt: { text: '표지', language: 'ko' } })
  expect(postEntry(en).html).toContain('alt="표지" lang="ko"><figcaption lang="ko">표지 설명</figcaption>')
  expect(postEntry(ko).html.match(/<img/g)).toHaveLength(1)
})

test('a photograph in a footnote is in the album', () => {
  expect(files('footnote')).toEqual(['photos/hall.jpg'])
})
