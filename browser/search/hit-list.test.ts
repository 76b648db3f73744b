import { expect, test } from 'vitest'
import type { SearchHit } from '../../lib/search/engine/hit'
import { searchWordsIn } from '../../lib/words/search'
import { groupHits, languageOf } from './hit-list'

const hit = (kind: SearchHit['document']['kind'], title: string): SearchHit => ({
  document: { kind, address: `/${title}/`, title },
  score: 1,
  marks: new Map(),
})

test('the kind of the best hit comes first, and hits keep their order', () => {
  const hits = [hit('talk', 'a'), hit('event', 'b'), hit('talk', 'c')]
  const groups = groupHits(hits, searchWordsIn('en').kinds)
  expect(groups.map(({ name, hits }) => [name, ...hits.map(({ document }) => document.title)])).toEqual([
    ['Talks', 'a', 'c'],
    ['Events', 'b'],
  ])
})

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
