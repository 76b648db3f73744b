import { expect, test } from 'vitest'
import { listSearchDocuments } from './search'
import { indexDocuments, search } from './search/engine'
import { freshQueries } from './search/fresh-queries'
import { judge } from './search/judge'
import { openIndex } from './search/open-index'
import { judgedQueries } from './search/queries'
import { writeIndex } from './search/write-index'

const documents = listSearchDocuments('ko')
const index = indexDocuments(documents)

test.each([
  ['guarding', judgedQueries],
  ['fresh', freshQueries],
])('the %s queries over the real content are answered', async (_, queries) => {
  const judgements = await judge((query) => search(index, query, 5).map(({ document }) => document.address), queries)
  expect(judgements.flatMap(({ misses }) => misses)).toEqual([])
})

test('an index in shards gives the same hits as one in memory', async () => {
  const files = new Map(writeIndex(documents, false).map(({ name, text }) => [name, text]))
  const shards = openIndex(async (name) => files.get(name) ?? '')
  for (const { query } of [...judgedQueries, ...freshQueries]) {
    const hits = await shards.search(query, 5)
    expect([query, ...hits]).toEqual([query, ...search(index, query, 5)])
  }
})
