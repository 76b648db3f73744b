import { expect, test } from 'vitest'
import { excerptOf, type Piece, piecesOf } from './excerpt'

const written = (pieces: Piece[]) => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

test('a text is cut at what was found in it, and what touches is one', () => {
  expect(
    written(
      piecesOf('서울에서 만난 사람들', [
        [5, 7],
        [0, 2],
        [1, 4],
      ]),
    ),
  ).toBe('[서울에서] [만난] 사람들')
  expect(written(piecesOf('아무것도', []))).toBe('아무것도')
})

test('a short paragraph stands whole, without its neighbours', () => {
  const text = '앞 문단입니다.\n극 저조도 환경에서 찍은 사진입니다.\n뒤 문단입니다.'
  expect(written(excerptOf(text, [[11, 14]]))).toBe('극 [저조도] 환경에서 찍은 사진입니다.')
})

test('a long paragraph begins with the sentence and ends where there is no more room', () => {
  const text = `${'A first sentence that nobody asked for. '.repeat(3)}Here the word is found. ${'And so it goes on. '.repeat(12)}`
  const from = text.indexOf('found')
  expect(written(excerptOf(text, [[from, from + 5]]))).toMatchInlineSnapshot(
    `"… Here the word is [found]. And so it goes on. And so it goes on. And so it goes on. And so it goes on. And so it goes on. And so it goes on. And so it …"`,
  )
})

test('in a sentence without an end the words before are few', () => {
  const text = `${'many words '.repeat(30)}needle ${'and more '.repeat(30)}`
  const from = text.indexOf('needle')
  expect(written(excerptOf(text, [[from, from + 6]]))).toMatchInlineSnapshot(
    `"… many words many words many words many words [needle] and more and more and more and more and more and more and more and more and more and more and more …"`,
  )
})

test('without anything found it is the beginning', () => {
  expect(written(excerptOf('첫 줄\n둘째 줄', []))).toBe('첫 줄')
})
