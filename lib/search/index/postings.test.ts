import { describe, expect, test } from 'vitest'
import { known } from './levels'
import { type Postings, readNumbers, readPostings, writeNumber, writePostings } from './postings'

describe('numbers', () => {
  test('numbers are read as they were written', () => {
    const written = [0, 1, 79, 80, 1999, 55246, 55247, 55248, 1_000_000]
    const { numbers, count } = readNumbers(written.map(writeNumber).join(''))
    expect([...numbers.subarray(0, count)]).toEqual(written)
  })
})

describe('postings', () => {
  const inText = 0
  const inTitle = 40

  function told(postings: Postings, most: number) {
    const { levels, ids, openFrom } = readPostings([writePostings(postings, most)], 8)
    return { levels: [...levels], ids: ids.sort(), openFrom }
  }

  test('a line tells of all documents while few have something in their text alone', () => {
    const postings: Postings = new Map([
      [inTitle, [0, 6]],
      [inText, [1, 4, 5]],
    ])
    const [title, text] = [inTitle + known, inText + known]
    expect(told(postings, 3)).toEqual({
      levels: [title, text, 0, 0, text, text, title, 0],
      ids: [0, 1, 4, 5, 6],
      openFrom: Number.POSITIVE_INFINITY,
    })
    expect(told(postings, 2)).toEqual({
      levels: [title, text, 0, 0, text, 0, title, 0],
      ids: [0, 1, 4, 6],
      openFrom: 5,
    })
  })

  test('of two lines the better level counts', () => {
    const lines = [3, 5, 1].map((level) => writePostings(new Map([[level, [1]]])))
    const { levels, ids } = readPostings(lines, 2)
    expect([[...levels], ids]).toEqual([[0, 5 + known], [1]])
  })
})
