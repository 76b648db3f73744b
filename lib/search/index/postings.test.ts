import { expect, test } from 'vitest'
import { eachPosting, writePostings } from './postings'

test('postings are read as they were written, level by level', () => {
  const many = Array.from({ length: 20 }, (_, place) => ({ id: place ** 4, level: 40, documents: place }))
  const written = [...many, { id: many.at(-1)?.id ?? 0, level: 0, documents: 4 }]
  const levels = written.map(({ level, documents }) => (level << 8) | documents)
  const line = writePostings([0, ...written.map(({ id }) => id)], [0, ...levels], 1, 22)
  const read: typeof many = []
  eachPosting(line, (id, level, documents) => read.push({ id, level, documents }))
  expect(read).toEqual([{ ...written[20], documents: 255 }, ...many])
})
