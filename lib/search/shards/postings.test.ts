import { expect, test } from 'vitest'
import { known, perhaps } from './levels'
import { type Postings, readPostings, writePostings } from './postings'

const inText = 0
const inTitle = 40

function bestOf(postings: Postings, most: number) {
  const best = new Uint8Array(8)
  readPostings(writePostings(postings, most), best)
  return [...best]
}

test('a line tells of all documents while few have something in their text alone', () => {
  const postings: Postings = new Map([
    [inTitle, [0, 6]],
    [inText, [1, 4, 5]],
  ])
  const [title, text] = [inTitle + known, inText + known]
  expect(bestOf(postings, 3)).toEqual([title, text, 0, 0, text, text, title, 0])
  expect(bestOf(postings, 2)).toEqual([title, text, 0, 0, text, perhaps, title, perhaps])
})

test('of two lines the better level counts', () => {
  const best = new Uint8Array(2)
  for (const level of [3, 5, 1]) readPostings(writePostings(new Map([[level, [1]]])), best)
  expect([...best]).toEqual([0, 5 + known])
})
