import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '../engine/document'
import { fileReader } from './file-reader'
import { openIndex } from './open'
import { writeIndex } from './write'

describe('open index', () => {
  const documents: SearchDocument[] = [
    { kind: 'event', address: '/seoul/', title: '남서울 모임', day: '2025-03-30' },
    { kind: 'talk', address: '/pytorch/', title: '파이토치 입문', body: 'DeepSeek를 다시 만든 기록' },
  ]

  /** Opens an index and remembers what was read, files in blocks by their bytes. */
  function open(limit: number, among = documents) {
    const readFile = fileReader(writeIndex(among, limit))
    const read: string[] = []
    const index = openIndex(async (name, from, to) => {
      read.push(to === undefined ? name : `${name} ${from}-${to}`)
      return readFile(name, from, to)
    })
    return { index, read }
  }

  test.each([
    [Number.POSITIVE_INFINITY, ['index.json']],
    [0, ['index.json', 'terms-0.bin 0-768', 'documents-0.bin 0-128', 'documents-0.bin 128-256']],
  ])('of an index of at most %s characters everything is read once, when it is needed', async (limit, names) => {
    const { index, read } = open(limit)
    await index.load()
    expect(read).toEqual(['index.json'])
    for (const query of ['서울은', 'deepsek', 'ㅍㅇㅌㅊ', 'vkdlxhcl']) {
      const hits = await index.search(query, 5)
      expect(hits.map(({ document }) => document.address)).toEqual([query === '서울은' ? '/seoul/' : '/pytorch/'])
    }
    expect(read).toEqual(names)
  })

  test('the first hits come before the rest is read, which is not where the reader has left', async () => {
    const many = Array.from({ length: 60 }, (_, place): SearchDocument => {
      const day = `2025-01-${String((place % 28) + 1).padStart(2, '0')}`
      return { kind: 'post', address: `/${place}/`, title: `${place}번째 모임`, day, body: '긴 글 '.repeat(800) }
    })
    const ask = async (isMeant: boolean) => {
      const { index, read } = open(0, many)
      const shown: number[] = []
      const hits = await index.search('모임', 60, async (some) => {
        shown.push(some.length)
        return isMeant
      })
      return { pages: read.filter((each) => each.startsWith('documents')).length, shown, hits: hits.length }
    }
    expect(await ask(false)).toEqual({ pages: 4, shown: [4], hits: 4 })
    expect(await ask(true)).toEqual({ pages: 16, shown: [4, 8, 12, 16], hits: 16 })
  })

  test('a query that has been left before it found anything is not asked in other ways', async () => {
    const read = async (isMeant: boolean) => {
      let asked = 0
      const { index } = open(0)
      await index.search('입문파이토치 기록 서울', 5, async () => {
        asked += 1
        return isMeant
      })
      return asked
    }
    expect([await read(false), await read(true)]).toEqual([2, 13])
  })

  test('a file that could not be had is fetched again', async () => {
    let failures = 1
    const readFile = fileReader(writeIndex(documents))
    const index = openIndex(async (...asked) => {
      if (failures-- > 0) throw new Error('offline')
      return readFile(...asked)
    })
    await expect(index.search('서울', 5)).rejects.toThrow('offline')
    expect(await index.search('서울', 5)).toHaveLength(1)
  })
})

describe('open', () => {
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
  const [memory, cut] = [Number.POSITIVE_INFINITY, 0].map((limit) =>
    openIndex(fileReader(writeIndex(documents, limit))),
  )

  const addresses = async (index: typeof memory, query: string) =>
    (await index?.search(query, 5))?.map(({ document }) => document.address)

  test('letters beyond the first 65,536 are found in files as in memory', async () => {
    for (const index of [memory, cut]) expect(await addresses(index, '𐐔𐐇𐐝𐐀𐐡𐐇𐐓')).toEqual(['/deseret/'])
  })

  test('a Hangul word whose end is like a particle is found by its sound', async () => {
    for (const index of [memory, cut]) expect(await addresses(index, 'micro')).toEqual(['/micro/'])
  })

  test('the best of many that have two words is one that has them in a row', async () => {
    for (const query of ['서버 모델', '가속기 모임', '배포 메모리', '질문 답변']) {
      const [best] = (await memory?.search(query, 5)) ?? []
      expect([query, (await cut?.search(query, 5))?.[0]?.score]).toEqual([query, best?.score])
    }
  })

  test('a whole title of very common words is found', async () => {
    for (const place of [3, 77, 151, 298]) {
      const title = documents[place]?.title ?? ''
      const titles = (await cut?.search(title, 5))?.map(({ document }) => document.title)
      expect([title, titles?.[0]]).toEqual([title, title])
    }
  })

  test('a sentence of many words finds the document that it stands in', async () => {
    expect(await addresses(cut, sentence)).toEqual(['/sentence/'])
  })
})
