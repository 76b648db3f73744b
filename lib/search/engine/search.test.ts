import { expect, test } from 'vitest'
import { fileReader } from '../index/file-reader'
import { openIndex } from '../index/open'
import { writeIndex } from '../index/write'
import type { SearchDocument } from './document'
import type { SearchHit } from './hit'

const documents: SearchDocument[] = [
  { kind: 'event', address: '/seoul/', title: '남서울 모임', day: '2025-03-30', headings: ['서울에서 만나요'] },
  { kind: 'talk', address: '/server/', title: '서버컴포넌트 이야기', names: ['이제응', 'Jerry Lee'] },
  { kind: 'talk', address: '/pytorch/', title: '파이토치 입문', body: 'DeepSeek를 다시 만든 기록\n기술 세미나에서' },
  { kind: 'post', address: '/vllm/', title: 'vLLM 추론', day: '2024-11-13' },
]

/** The hits of a query among documents, as they are in memory and in blocks. */
async function search(among: SearchDocument[], query: string): Promise<SearchHit[]> {
  const [memory, cut] = await Promise.all(
    [Number.POSITIVE_INFINITY, 0].map((limit) => openIndex(fileReader(writeIndex(among, limit))).search(query, 20)),
  )
  expect(cut).toEqual(memory)
  return memory ?? []
}

const addressesOf = (hits: SearchHit[]) => hits.map(({ document }) => document.address)

/** What is marked in the documents of hits, as it is written there. */
const markedIn = (hits: SearchHit[]) =>
  hits.flatMap(({ marks }) => [...marks].flatMap(([text, ranges]) => ranges.map(([from, to]) => text.slice(from, to))))

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
])('%s finds %s', async (query, address) => {
  expect(addressesOf(await search(documents, query))).toEqual(address ? [address] : [])
})

test('what was found is marked in the text as it is written', async () => {
  expect(markedIn(await search(documents, '기술세미나'))).toEqual(['기술 세미나'])
})

const titled = (...titles: string[]): SearchDocument[] =>
  titles.map((title, place) => ({ kind: 'talk', address: `/${place}/`, title }))

test('a word found as it is written is looked for by its sound only where the others are not beside it', async () => {
  const written = titled('파이토치 세미나', 'PyTorch seminar', 'seminar')
  const found = async (query: string) => addressesOf(await search(written, query))
  expect(await found('세미나')).toEqual(['/0/'])
  expect(await found('세미나 pytorch')).toEqual(['/1/', '/0/'])
  expect(await found('파이토치 seminar')).toEqual(['/0/', '/1/'])
  expect(await found('파이토치 세미나')).toEqual(['/0/'])
})

test('of a word found by its other spelling the written one is marked, and nothing beyond it', async () => {
  const spellings: [string, string][] = [
    ['파이토치', 'PyTorch'],
    ['파이토치 데이', 'PyTorch Day'],
  ]
  const day: SearchDocument = { kind: 'event', address: '/', title: 'PyTorch Day Korea', spellings }
  for (const query of ['ㅍㅇㅌㅊ', '파이토치', '파이토치를'])
    expect([query, ...markedIn(await search([day], query))]).toEqual([query, 'PyTorch'])
  expect(markedIn(await search([day], '파이토치 데이'))).toContain('PyTorch')
})

test('accents are not asked for', async () => {
  expect(markedIn(await search(titled('München meetup with José'), 'jose munchen'))).toEqual(['José', 'München'])
})

test('what takes several days is found by each of them', async () => {
  const camp = { kind: 'event' as const, address: '/camp/', title: '캠프', day: '2026-12-30', lastDay: '2027-01-01' }
  const queries = ['2026년 12월 31일', '2027.1.1', '1 January 2027', '2027-01-02', '2026년 12월 29일']
  const found = await Promise.all(
    queries.map(async (query) => (await search([camp], query)).filter(({ lacking }) => !lacking).length),
  )
  expect(found).toEqual([1, 1, 1, 0, 0])
})

test.each([
  ['c++', ['/0/']],
  ['C++를', ['/0/']],
  ['c#', ['/1/']],
  ['C', ['/2/', '/3/']],
  ['c언어', ['/2/']],
])('%s is a word of its own', async (query, addresses) => {
  const written = titled('C++ 확장 만들기', 'C# 도구', 'C 언어로 쓴 커널', 'Kernels in C', 'Café, CUDA')
  expect(addressesOf(await search(written, query))).toEqual(addresses)
})

test.each(['4회', '제4회', '4차 세미나', '4번째', '세미나4', '4회 세미나', 'fourth', '4th seminar', '제4회를'])(
  '%s finds the fourth seminar',
  async (query) => {
    const seminars = ['세 번째 기술 세미나', '네 번째 기술 세미나', '14회 모임, 2024년 4월'].map(
      (title, place): SearchDocument => ({ kind: 'event', address: `/${place}/`, title }),
    )
    expect(addressesOf(await search(seminars, query))).toEqual(['/1/'])
  },
)

test.each([
  ['이제웅', '/0/'],
  ['이제웅님', '/0/'],
  ['박종환은', '/1/'],
  ['이재웅', ''],
  ['김솜', ''],
])('%s, with a letter of a name wrong, is told as near', async (query, address) => {
  const speakers = ['이제응', '박정환', '김솔'].map(
    (title, place): SearchDocument => ({ kind: 'speaker', address: `/${place}/`, title }),
  )
  const hits = await search(speakers, query)
  expect(hits.map(({ document, isNear }) => [document.address, isNear])).toEqual(address ? [[address, true]] : [])
})

test('a word of a few letters is not guessed', async () => {
  const written = titled('그대는 거대한 것이', '다시 쓰이는 Chip', 'The best')
  for (const query of ['cuda', 'docs', 'test', 'cnn', 'clip', 'bert'])
    expect([query, ...addressesOf(await search(written, query))]).toEqual([query])
})

test('a guess is told as near, also beside what was found as it was typed', async () => {
  const near = async (query: string) => (await search(documents, query)).map(({ isNear }) => isNear)
  expect(await near('deepseek')).toEqual([undefined])
  expect(await near('deepsek')).toEqual([true])
  expect(await near('세미나 파이토치 deepsek')).toEqual([true])
  expect(await near('딥시크')).toEqual([true])
})
