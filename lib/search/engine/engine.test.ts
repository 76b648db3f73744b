import { expect, test } from 'vitest'
import type { SearchDocument } from './document'
import { indexDocuments, search } from './engine'

const documents: SearchDocument[] = [
  { kind: 'event', address: '/seoul/', title: '남서울 모임', day: '2025-03-30', headings: ['서울에서 만나요'] },
  { kind: 'talk', address: '/server/', title: '서버컴포넌트 이야기', names: ['이제응', 'Jerry Lee'] },
  { kind: 'talk', address: '/pytorch/', title: '파이토치 입문', body: 'DeepSeek를 다시 만든 기록\n기술 세미나에서' },
  { kind: 'post', address: '/vllm/', title: 'vLLM 추론', day: '2024-11-13' },
]
const index = indexDocuments(documents)

test.each([
  ['서울은', '/seoul/'],
  ['컴포넌트', '/server/'],
  ['ㅍㅇㅌㅊ', '/pytorch/'],
  ['파잍', '/pytorch/'],
  ['vkdlxhcl', '/pytorch/'],
  ['ㅔㅛ색초', ''],
  ['ㅇㅈㅇ', '/server/'],
  ['jerry LEE', '/server/'],
  ['ＤｅｅｐＳｅｅｋ', '/pytorch/'],
  ['deepsek', '/pytorch/'],
  ['depeseek', '/pytorch/'],
  ['파이토치'.normalize('NFD'), '/pytorch/'],
  ['기술세미나', '/pytorch/'],
  ['추론 vllm', '/vllm/'],
  ['2025년 3월', '/seoul/'],
  ['3월', '/seoul/'],
  ['1월', ''],
  ['세미나 파이토치', '/pytorch/'],
  ['seminar', '/pytorch/'],
  ['how photo', ''],
  ['파이토치 파이토치', '/pytorch/'],
  ['딥시크', '/pytorch/'],
  ['딥시크의 기록', '/pytorch/'],
  ['브이엘엘엠 추론', '/vllm/'],
  ['쿠버네티스', ''],
  ['kubernetes', ''],
  ['!?', ''],
])('%s finds %s', (query, address) => {
  expect(search(index, query).map(({ document }) => document.address)).toEqual(address ? [address] : [])
})

test('what was found is marked in the text as it is written', () => {
  const [hit] = search(index, '기술세미나')
  const found = [...(hit?.marks ?? [])].flatMap(([text, ranges]) => ranges.map(([from, to]) => text.slice(from, to)))
  expect(found).toEqual(['기술 세미나'])
})

test('a word found as it is written is looked for by its sound only where the others are not beside it', () => {
  const written: SearchDocument[] = ['파이토치 세미나', 'PyTorch seminar', 'seminar'].map((title, place) => ({
    ...{ kind: 'page', title },
    address: `/${place}/`,
  }))
  const found = (query: string) => search(indexDocuments(written), query).map(({ document }) => document.address)
  expect(found('세미나')).toEqual(['/0/'])
  expect(found('세미나 pytorch')).toEqual(['/1/', '/0/'])
  expect(found('파이토치 seminar')).toEqual(['/0/', '/1/'])
  expect(found('파이토치 세미나')).toEqual(['/0/'])
})

test('of a word found by its other spelling the written one is marked', () => {
  const title = 'Inside PyTorch'
  const [hit] = search(
    indexDocuments([{ kind: 'talk', address: '/', title, spellings: [['파이토치', 'PyTorch']] }]),
    'ㅍㅇㅌㅊ',
  )
  expect([...(hit?.marks ?? [])]).toEqual([[title, [[7, 14]]]])
})

test('accents are not asked for', () => {
  const title = 'München meetup with José'
  const [hit] = search(indexDocuments([{ kind: 'event', address: '/', title }]), 'jose munchen')
  const found = [...(hit?.marks ?? [])].flatMap(([text, ranges]) => ranges.map(([from, to]) => text.slice(from, to)))
  expect(found).toEqual(['José', 'München'])
})

test('what takes several days is found by each of them', () => {
  const camp = { kind: 'event' as const, address: '/camp/', title: '캠프', day: '2026-12-30', lastDay: '2027-01-01' }
  const found = (query: string) => search(indexDocuments([camp]), query).length
  expect(['2026년 12월 31일', '2027.1.1', '1 January 2027', '2027-01-02', '2026년 12월 29일'].map(found)).toEqual([
    ...[1, 1, 1, 0, 0],
  ])
})
