import { expect, test } from 'vitest'
import { readField } from '../engine/field'
import { eachKeyIn, spansOf } from './grams'

test('a field is looked up by single characters, rows of them and initial consonants', () => {
  const keys: string[] = []
  eachKeyIn(readField('추론 vLLM C', 1), (isStart, ...units) =>
    keys.push((isStart ? '^' : '') + String.fromCharCode(...units.filter((unit) => unit > 0))),
  )
  expect(keys.join(' ')).toBe('^추 ^추론 ^ㅊㄹ 론 론v ^vl ^vll ll llm lm lmc mc ^c')
})

test.each([
  ['김', undefined, '김-김'],
  ['파이토', undefined, '파이-파이 이토-이토'],
  ['파이토치', undefined, '파이-파이 토치-토치'],
  ['컴포넌트를', undefined, '컴포-컴포 트를-트를'],
  ['vision', undefined, 'vis-vis ion-ion'],
  ['multimoda', undefined, 'mul-mul oda-oda tim-tim'],
  ['ai백엔드', undefined, 'ai-ai 엔드-엔드'],
  ['ㅍㅇㅌㅊㅎ', undefined, 'ㅍㅇㅌ-ㅍㅇㅌ'],
  ['파', '잍', '파이-파잏'],
  ['파이', 'ㅌ', '파이-파이 이타-이팋'],
  ['추', '로', '추로-추룋'],
])('%s%s is looked up by %s', (text, begun, spans) => {
  expect(
    spansOf(begun ? { text, begun } : { text })
      .map((span) => span.join('-'))
      .join(' '),
  ).toBe(spans)
})
