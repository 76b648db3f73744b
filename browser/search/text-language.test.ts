import { expect, test } from 'vitest'
import { languageOf } from './text-language'

test.each([
  ['PyTorch Foundation 소개', 'ko', 'ko'],
  ['The Journey to Reproduce Deepseek-R1', 'ko', 'en'],
  ['이제응', 'en', 'ko'],
  ['PyTorch Roadmap 및 개발 이야기', 'en', 'ko'],
  ['Jerry Lee (이제응) opened the afternoon.', 'en', 'en'],
  ['30 March 2025', 'en', 'en'],
  ['2025.3.30', 'ko', 'ko'],
  ['2025', 'en', 'en'],
] as const)('%s, in the index of %s, is %s', (text, index, language) => {
  expect(languageOf(text, index)).toBe(language)
})
