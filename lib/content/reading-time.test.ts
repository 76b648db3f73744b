import { expect, test } from 'vitest'
import { readingMinutes } from './reading-time'

test('Hangul is read by syllables, Latin letters by words', () => {
  expect(readingMinutes(`<p>${'가'.repeat(1500)}</p>`)).toBe(3)
  expect(readingMinutes(`<p>${'word '.repeat(690)}</p>`)).toBe(3)
  expect(readingMinutes(`<p>${'가'.repeat(500)} ${'word '.repeat(230)}</p>`)).toBe(2)
})

test('a word with Hangul in it is its syllables, and a short text takes a minute', () => {
  expect(readingMinutes(`<p>${'PyTorch를 '.repeat(500)}</p>`)).toBe(1)
  expect(readingMinutes('<p>글</p>')).toBe(1)
})
