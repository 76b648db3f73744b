import { expect, test } from 'vitest'
import { withSpellings } from './paired-words'

test.each([
  ['PyTorch on Mobile', [['파이토치', 'PyTorch']]],
  ['파이토치 소개', [['PyTorch', '파이토치']]],
  ['PyTorch, 파이토치', undefined],
  ['vLLM', undefined],
])('%s can also be found as %s', (title, spellings) => {
  const document = withSpellings({ kind: 'talk', address: '/', title }, [['PyTorch', '파이토치']])
  expect(document.spellings).toEqual(spellings)
})
