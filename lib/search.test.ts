import { expect, test } from 'vitest'
import { listSearchDocuments } from './search'
import { indexDocuments, search } from './search/engine'
import { freshQueries } from './search/fresh-queries'
import { judge } from './search/judge'
import { judgedQueries } from './search/queries'

const index = indexDocuments(listSearchDocuments('ko'))

test.each([
  ['guarding', judgedQueries],
  ['fresh', freshQueries],
])('the %s queries over the real content are answered', async (_, queries) => {
  const judgements = await judge((query) => search(index, query, 5).map(({ document }) => document.address), queries)
  expect(judgements.flatMap(({ misses }) => misses)).toEqual([])
})
