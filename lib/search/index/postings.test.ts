import { expect, test } from 'vitest'
import { eachPosting, type Posting, writePostings } from './postings'

function readBack(written: Posting[]): Posting[] {
  const read: Posting[] = []
  eachPosting(writePostings(written), (id, level, documents) => read.push({ id, level, documents }))
  return read
}

test('postings are read as they were written, level by level', () => {
  const many = Array.from({ length: 20 }, (_, place) => ({ id: place ** 4, level: 40, documents: place }))
  expect(readBack([...many, { id: 3, level: 0, documents: 4 }])).toEqual([{ id: 3, level: 0, documents: 255 }, ...many])
})
