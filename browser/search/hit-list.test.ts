import { expect, test } from 'vitest'
import type { SearchHit } from '../../lib/search/engine/hit'
import { searchWordsIn } from '../../lib/words/search'
import { groupHits } from './hit-list'

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
