import { expect, test } from 'vitest'
import { factsOf } from './texts'

const readingMinutes = (html: string) => factsOf(html).minutes

test('Hangul is read by syllables, Latin letters by words', () => {
  expect(readingMinutes(`<p>${'가'.repeat(1500)}</p>`)).toBe(3)
  expect(readingMinutes(`<p>${'word '.repeat(690)}</p>`)).toBe(3)
  expect(readingMinutes(`<p>${'가'.repeat(500)} ${'word '.repeat(230)}</p>`)).toBe(2)
})

test('a word with Hangul in it is its syllables, and a short text takes a minute', () => {
  expect(readingMinutes(`<p>${'PyTorch를 '.repeat(500)}</p>`)).toBe(1)
  expect(readingMinutes('<p>글</p>')).toBe(1)
})

test('headings, footnotes and captions are read as well, and photographs say in which part they stand', () => {
  const figure = (name: string) =>
    `<figure data-photo="photos/${name}.jpg"><img src="photos/${name}.jpg" alt="${name}"><figcaption>A ${name}</figcaption></figure>`
  const html = `${figure('a')}\n<h2>One</h2>${figure('b')}<h2>Two</h2><p>x</p><section><p>${'word '.repeat(690)}</p></section>`
  const { headings, photos, minutes } = factsOf(html)
  expect(headings).toHaveLength(2)
  expect(photos).toEqual([
    { file: 'photos/a.jpg', alt: 'a', caption: 'A a' },
    { file: 'photos/b.jpg', alt: 'b', caption: 'A b', part: 0 },
  ])
  expect(minutes).toBe(3)
})
