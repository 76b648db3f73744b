import { expect, test, vi } from 'vitest'
import { postEntry } from '../outputs/feeds/post-entry'
import { findPostMarkdown } from '../outputs/post-markdown'
import { shareImageOfPost } from '../outputs/share-images/share-images'
import { listListedPages } from '../outputs/sitemap'
import { findAlbum, findCoverAddress, findEventAlbum, listAlbums } from './albums'
import { withoutHidden } from './hidden-photos'
import { findPost } from './posts'

vi.mock('#content', async () => {
  const { contentOf, event, hiddenPhoto, listedPhoto, person, photoList, post, text } = await import(
    '../../e2e/fixture/site-documents'
  )
  const body = `여는 글입니다.

![숨긴 얼굴](photos/face.jpg "숨긴 말")

## 1. 김하나 | 첫 발표

![숨긴 얼굴](photos/face.jpg)
![무대](photos/stage.jpg "무대에서")

[![숨긴 얼굴](photos/face.jpg)](photos/face.jpg)
`
  const hidden = hiddenPhoto({ reason: '숨긴 까닭', since: '2026-01-02T00:00:00.000Z' })
  return contentOf({
    allPeople: [person('hana-kim', { name: text('김하나', 'Hana Kim') })],
    allPosts: [
      post(
        'recap/ko',
        {
          ...{ title: '후기', date: '2025-04-07T00:00:00.000Z', authors: ['김하나'], summary: '후기입니다.' },
          ...{ event: 'spring', cover: 'photos/face.jpg' },
        },
        body,
      ),
    ],
    allEvents: [
      event(
        'spring',
        { title: text('봄 모임', 'Spring'), date: '2025-03-30T00:00:00.000Z', status: 'held' },
        '![숨긴 문](photos/door.jpg)\n\n![문](photos/open.jpg)\n',
      ),
    ],
    allPhotoLists: [
      photoList('posts/recap', {
        photos: [
          listedPhoto({
            file: 'photos/face.jpg',
            alt: text('숨긴 얼굴'),
            credit: '숨긴 사람',
            people: ['김하나'],
            hidden,
          }),
          listedPhoto({
            file: 'photos/stage.jpg',
            credit: '박사진',
            license: 'CC-BY-4.0',
            people: ['hana-kim', '손님'],
          }),
        ],
      }),
      photoList('events/spring', { photos: [listedPhoto({ file: 'photos/door.jpg', hidden })] }),
    ],
  })
})
vi.mock('#photos', async () => {
  const { encoded } = await import('../../e2e/fixture/site-content')
  // Without the hidden ones, as after a build: whoever asks for one gets an error.
  return {
    photos: { 'posts/recap/photos/stage.jpg': encoded('stage'), 'events/spring/photos/open.jpg': encoded('open') },
  }
})

const trace = /숨긴|face|door/

test('a hidden photograph is in no album, and counts nowhere', () => {
  expect(listAlbums('ko').map(({ slug, title, photos }) => [slug, title.text, photos.map(({ id }) => id)])).toEqual([
    ['spring', '봄 모임', ['open']],
    ['recap', '후기', ['stage']],
  ])
  expect(findEventAlbum('en', 'spring')?.photos).toHaveLength(1)
  expect(findCoverAddress('ko', 'recap')).toBe('/photos/stage-1200.jpg')
  expect(JSON.stringify(listAlbums('ko'))).not.toMatch(trace)
})

test('a photograph of the text gets what the list knows of it', () => {
  expect(findAlbum('ko', 'recap')?.photos[0]).toMatchObject({
    alt: { text: '무대' },
    caption: { text: '무대에서' },
    credit: '박사진',
    license: { name: 'CC BY 4.0' },
    people: [
      { id: 'hana-kim', address: '/ko/speakers/hana-kim/' },
      { id: '손님', name: { text: '손님' } },
    ],
  })
})

test('the text, its Markdown, its feed and its picture say nothing of it', () => {
  const post = findPost('ko', '2025', 'recap')
  if (!post) throw new Error('The fixture has no recap')
  const said = [
    post.html,
    postEntry(post).html,
    findPostMarkdown('ko', '2025', 'recap'),
    JSON.stringify(shareImageOfPost(post)),
    JSON.stringify(listListedPages()),
  ]
  for (const each of said) expect(each).not.toMatch(trace)
  expect(said.slice(0, 3).map((each) => /무대/.test(each ?? ''))).toEqual([true, true, true])
})

test('only the figures of hidden photographs go', () => {
  const html =
    '<p>a</p><figure data-photo="photos/1.jpg"><img alt=""></figure><figure data-photo="photos/2.jpg"></figure>'
  expect(withoutHidden(html, (file) => file === 'photos/1.jpg')).toBe(
    '<p>a</p><figure data-photo="photos/2.jpg"></figure>',
  )
  expect(withoutHidden(html, () => false)).toBe(html)
})
