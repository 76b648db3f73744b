import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '../engine/document'
import { openIndex } from './open'
import { writeIndex } from './write'

describe('open index', () => {
  const documents: SearchDocument[] = [
    { kind: 'event', address: '/seoul/', title: '남서울 모임', day: '2025-03-30' },
    { kind: 'talk', address: '/pytorch/', title: '파이토치 입문', body: 'DeepSeek를 다시 만든 기록' },
  ]

  /** Opens an index and remembers which files were fetched. */
  function open(isWhole: boolean) {
    const files = new Map(
      writeIndex(documents, isWhole ? Number.POSITIVE_INFINITY : 0).map(({ name, text }) => [name, text]),
    )
    const fetched: string[] = []
    const index = openIndex(async (name) => {
      fetched.push(name)
      return files.get(name) ?? ''
    })
    return { index, fetched }
  }

  test.each([
    [true, ['index.json']],
    [false, ['index.json', 'terms-0.txt', 'words-8.txt', 'documents-0.json']],
  ])('of a whole index (%s) each file is fetched once, when it is needed', async (isWhole, names) => {
    const { index, fetched } = open(isWhole)
    await index.load()
    expect(fetched).toEqual(['index.json'])
    for (const query of ['서울은', 'deepsek', 'ㅍㅇㅌㅊ', 'vkdlxhcl']) {
      const hits = await index.search(query, 5)
      expect(hits.map(({ document }) => document.address)).toEqual([query === '서울은' ? '/seoul/' : '/pytorch/'])
    }
    expect(fetched.toSorted()).toEqual(names.toSorted())
  })

  test('the first hits come before the rest is read, which is not where the reader has left', async () => {
    const many = Array.from({ length: 60 }, (_, place): SearchDocument => {
      const day = `2025-01-${String((place % 28) + 1).padStart(2, '0')}`
      return { kind: 'post', address: `/${place}/`, title: `${place}번째 모임`, day }
    })
    const files = new Map(writeIndex(many, 0).map(({ name, text }) => [name, text]))
    const ask = async (isMeant: boolean) => {
      const read = new Set<string>()
      const shown: number[] = []
      const index = openIndex(async (name) => {
        if (name.startsWith('documents')) read.add(name)
        return files.get(name) ?? ''
      })
      const hits = await index.search('모임', 60, async (some) => {
        shown.push(some.length)
        return isMeant
      })
      return { files: read.size, shown, hits: hits.length }
    }
    expect(await ask(false)).toEqual({ files: 4, shown: [24], hits: 24 })
    expect(await ask(true)).toEqual({ files: 10, shown: [24, 48, 60], hits: 60 })
  })

  test('a query that has been left before it found anything is not asked in other ways', async () => {
    const files = new Map(writeIndex(documents, 0).map(({ name, text }) => [name, text]))
    const read = async (isMeant: boolean) => {
      const fetched = new Set<string>()
      const index = openIndex(async (name) => {
        fetched.add(name)
        return files.get(name) ?? ''
      })
      const hits = await index.search('입문파이토치 기록', 5, async () => isMeant)
      return { hits: hits.length, isSoundRead: [...fetched].some((name) => name.startsWith('sounds')) }
    }
    expect(await read(true)).toEqual({ hits: 0, isSoundRead: true })
    expect(await read(false)).toEqual({ hits: 0, isSoundRead: false })
  })

  test('a file that could not be had is fetched again', async () => {
    let failures = 1
    const [file] = writeIndex(documents)
    const index = openIndex(async () => {
      if (failures-- > 0) throw new Error('offline')
      return file?.text ?? ''
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
})
