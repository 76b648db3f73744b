import { expect, test } from 'vitest'
import { retype } from './meanings'

test.each([
  ['vkdlxhcl', '파이토치'],
  ['ㅍㅣㅣㅡ', 'vllm'],
  ['먀', 'ai'],
  ['photo', undefined],
  ['how', undefined],
  ['meetup', undefined],
])('%s is %s on the other keyboard', (typed, meant) => {
  expect(retype(typed)).toBe(meant)
})
