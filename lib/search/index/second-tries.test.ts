import { expect, test } from 'vitest'
import type { SearchDocument } from '../engine/document'
import { openDocuments } from './memory'
import { searchAgain } from './second-tries'

const documents: SearchDocument[] = [
  { kind: 'talk', address: '/first/', title: '추론 서버를 빠르게', body: '실제 데이터로 잰 결과' },
  { kind: 'talk', address: '/second/', title: '추론 입문', body: '서버 없이 시작하기' },
  { kind: 'talk', address: '/third/', title: '데이터 다루기' },
]
const source = openDocuments(documents)
const ask = (query: string, limit: number) =>
  searchAgain(source, query, { limit, readOn: async () => true, read: new Map() })

test.each([
  ['추론 서버 데이터', ['/first/']],
  ['추론 서버 강아지', ['/first/ without 강아지', '/second/ without 강아지']],
  ['실제 데이터로 다루기', ['/third/ without 실제', '/first/ without 다루기']],
  ['서버 에서는 추론 을', ['/first/', '/second/']],
  ['데이터추론', ['/first/']],
  ['데이터고양이', []],
  ['추론server', ['/first/', '/second/']],
  ['추론 강아지', []],
  ['추론 강아지 고양이', []],
])('%s finds %j', async (query, expected) => {
  const hits = await ask(query, 5)
  expect(hits.map(({ document, lacking }) => document.address + (lacking ? ` without ${lacking}` : ''))).toEqual(
    expected,
  )
})

test('no more than the limit come', async () => {
  expect(await ask('추론 서버 강아지', 1)).toHaveLength(1)
})
