import { expect, test } from 'vitest'
import type { SearchDocument } from '../document'
import { openIndex } from '../open-index'
import { writeIndex } from '../write-index'

const words =
  '추론 서버 모델 데이터 학습 가속기 커널 배포 양자화 메모리 토큰 캐시 실험 기록 발표 모임 질문 답변 코드 함께'.split(
    ' ',
  )

/** The words in an order of their own for each number. */
const text = (seed: number, length: number) =>
  Array.from({ length }, (_, place) => words[(seed * 7 + place * (1 + (seed % 5)) + place ** 2) % words.length]).join(
    ' ',
  )

const sentence = Array.from({ length: 30 }, (_, place) => `${words[place % 20]}${words[(place * 3 + 1) % 20]}`).join(
  ' ',
)

const documents: SearchDocument[] = [
  ...Array.from({ length: 300 }, (_, place): SearchDocument => {
    const day = `20${10 + (place % 15)}-0${1 + (place % 9)}-1${place % 10}`
    return { kind: 'talk', address: `/${place}/`, title: text(place, 3), day, body: text(place + 500, 40) }
  }),
  { kind: 'talk', address: '/micro/', title: '마이크로 서비스' },
  { kind: 'speaker', address: '/deseret/', title: '𐐔𐐇𐐝𐐀𐐡𐐇𐐓' },
  { kind: 'talk', address: '/mike/', title: '마이크 사용법' },
  { kind: 'talk', address: '/sentence/', title: '긴 글', body: `${text(7, 60)} ${sentence}` },
]
const [memory, shards] = [true, false].map((isWhole) => {
  const files = new Map(
    writeIndex(documents, isWhole ? Number.POSITIVE_INFINITY : 0).map(({ name, text }) => [
      name,
      Buffer.from(text).toString(),
    ]),
  )
  return openIndex(async (name) => files.get(name) ?? '')
})

const addresses = async (index: typeof memory, query: string) =>
  (await index?.search(query, 5))?.map(({ document }) => document.address)

test('letters beyond the first 65,536 are found in files as in memory', async () => {
  for (const index of [memory, shards]) expect(await addresses(index, '𐐔𐐇𐐝𐐀𐐡𐐇𐐓')).toEqual(['/deseret/'])
})

test('a Hangul word whose end is like a particle is found by its sound', async () => {
  for (const index of [memory, shards]) expect(await addresses(index, 'micro')).toEqual(['/micro/'])
})

test('the best of many that have two words is one that has them in a row', async () => {
  for (const query of ['서버 모델', '가속기 모임', '배포 메모리', '질문 답변']) {
    const [best] = (await memory?.search(query, 5)) ?? []
    expect([query, (await shards?.search(query, 5))?.[0]?.score]).toEqual([query, best?.score])
  }
})

test('a sentence of many words finds the document that it stands in', async () => {
  expect(await addresses(shards, sentence)).toEqual(['/sentence/'])
})
