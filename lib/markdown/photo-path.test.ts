import { expect, test } from 'vitest'
import { photoPath } from './photo-path'

test.each([
  ['photos/01.jpg', 'photos/01.jpg'],
  ['./photos/01.jpg', 'photos/01.jpg'],
  ['01.jpg', 'photos/01.jpg'],
  ['/assets/images/meetup-recap/fg1.jpg', 'photos/fg1.jpg'],
  ['photos/01.jpg?raw=true#top', 'photos/01.jpg'],
  ['photos/%EB%AC%B4%EB%8C%80.jpg', 'photos/무대.jpg'],
  ['photos/무대.jpg'.normalize('NFD'), 'photos/무대.jpg'],
  [encodeURI('photos/무대.jpg'.normalize('NFD')), 'photos/무대.jpg'],
  ['photos/two%20words.jpg', 'photos/two words.jpg'],
])('%j is %j', (address, photo) => {
  expect(photoPath(address)).toBe(photo)
})

test.each([
  'https://example.org/photos/01.jpg',
  'HTTP://example.org/01.jpg',
  '//example.org/photos/01.jpg',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  '../other-post/photos/01.jpg',
  'photos/../../secret.jpg',
  'photos/%2e%2e/secret.jpg',
  'photos/..%2Fsecret.jpg',
  '..\\secret.jpg',
  'photos/%E0%A4%A.jpg',
  'photos/',
  '',
])('%j is no photograph of the document', (address) => {
  expect(photoPath(address)).toBeUndefined()
})
