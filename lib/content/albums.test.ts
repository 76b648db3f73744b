import { expect, test } from 'vitest'
import { findAlbum, findCoverAddress, findPhoto } from './albums'
import { encodedPhoto } from './photos'

test('a photograph knows its section, its place and its files', () => {
  expect(findPhoto('en', 'spring-recap', '02')?.photo).toMatchObject({
    file: 'photos/02.jpg',
    address: '/en/gallery/spring-recap/02/',
    position: 2,
    alt: { text: 'Hana on stage', language: 'en' },
    section: { title: 'The First Talk', order: 1, address: '/en/blog/2025/spring-recap/#hana-kim-the-first-talk' },
    encoded: { width: 1600, height: 800 },
  })
})

test('the album of a translation shows the same: its own text first, then the other one, then the list', () => {
  expect(findAlbum('ko', 'spring-recap')?.photos.map(({ file, alt, credit }) => [file, alt.text, credit])).toEqual([
    ['photos/02.jpg', '무대', 'A. Painter'],
    ['photos/01.jpg', 'Everybody', 'A. Painter'],
    ['photos/03.jpg', '다시 패널', 'Somebody Else'],
    ['photos/04.jpg', 'Goodbye', 'A. Painter'],
    ['photos/뒤풀이.jpg', '뒤풀이', 'A. Painter'],
  ])
})

test('the last photograph has no next one, and other scripts are encoded in its address', () => {
  expect(findPhoto('en', 'spring-recap', '뒤풀이')).toMatchObject({
    previous: { id: '04' },
    next: undefined,
    photo: { address: '/en/gallery/spring-recap/%EB%92%A4%ED%92%80%EC%9D%B4/', alt: { text: 'Dinner' } },
  })
})

test('the JPEG of a photograph is at most 1200 pixels wide', () => {
  expect(findCoverAddress('ko', 'spring-recap')).toBe('/photos/03-1200.jpg')
})

test('a post without photographs has no album', () => {
  expect(findAlbum('ko', 'note')).toBeUndefined()
})

test('a photograph that was never encoded stops the build', () => {
  expect(() => encodedPhoto('posts/x/photos/1.jpg')).toThrowErrorMatchingInlineSnapshot(
    `[Error: posts/x/photos/1.jpg has not been encoded; run: npm run photos]`,
  )
})
