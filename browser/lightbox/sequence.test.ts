import { expect, test } from 'vitest'
import { fileName, findWidest, joinWords, parseTalk, stepTo } from './sequence'

test('steps inside the sequence and stops at both ends', () => {
  expect([stepTo(4, 9, 'previous'), stepTo(4, 9, 'next'), stepTo(4, 9, 'first'), stepTo(4, 9, 'last')]).toEqual([
    3, 5, 0, 8,
  ])
  expect([stepTo(0, 9, 'previous'), stepTo(8, 9, 'next')]).toEqual([0, 8])
})

test('a single photograph has nowhere to go', () => {
  expect([stepTo(0, 1, 'previous'), stepTo(0, 1, 'next'), stepTo(0, 1, 'last')]).toEqual([0, 0, 0])
})

test('the widest of the candidates is the one to keep', () => {
  expect(findWidest('/photos/a-480.jpg 480w, /photos/a-1600.jpg 1600w, /photos/a-800.jpg 800w')).toBe(
    '/photos/a-1600.jpg',
  )
  expect(findWidest('')).toBeUndefined()
  expect(fileName('/ko/gallery/core-2025/03/')).toBe('core-2025-03.jpg')
})

test('a talk is an address and a title', () => {
  expect(parseTalk('/en/blog/a/#t-2 2. Eager and compiled')).toEqual({
    address: '/en/blog/a/#t-2',
    title: '2. Eager and compiled',
  })
  expect([undefined, '', '/en/blog/a/'].map(parseTalk)).toEqual(Array(3))
})

test('joins what there is, on one line, and says nothing twice', () => {
  expect(joinWords(['사진 3 / 9', ' 발표장\n  전경 ', undefined, '', '발표장 전경'])).toBe('사진 3 / 9 – 발표장 전경')
})
