import { expect, test } from 'vitest'
import { formatPosition, joinWords, stepTo } from './photo-sequence'

test('steps inside the sequence and stops at both ends', () => {
  expect([stepTo(4, 9, 'previous'), stepTo(4, 9, 'next'), stepTo(4, 9, 'first'), stepTo(4, 9, 'last')]).toEqual([
    3, 5, 0, 8,
  ])
  expect([stepTo(0, 9, 'previous'), stepTo(8, 9, 'next')]).toEqual([0, 8])
})

test('a single photograph has nowhere to go', () => {
  expect([stepTo(0, 1, 'previous'), stepTo(0, 1, 'next'), stepTo(0, 1, 'last')]).toEqual([0, 0, 0])
})

test('says the position as readers count, from 1', () => {
  expect(formatPosition('사진 {n} / {total}', 2, 9)).toBe('사진 3 / 9')
  expect(formatPosition('Photo {n} of {total}', 0, 12)).toBe('Photo 1 of 12')
})

test('joins what there is, on one line, and says nothing twice', () => {
  expect(joinWords(['사진 3 / 9', ' 발표장\n  전경 ', undefined, '', '발표장 전경'])).toBe('사진 3 / 9 – 발표장 전경')
})
