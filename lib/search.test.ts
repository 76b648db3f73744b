import { expect, test } from 'vitest'
import { listSearchDocuments } from './search'
import { indexDocuments, search } from './search/engine'
import { judge } from './search/judge'
import { judgedQueries } from './search/queries'

test('the judged queries over the real content are answered', async () => {
  const index = indexDocuments(listSearchDocuments('ko'))
  const judgements = await judge(
    (query) => search(index, query, 5).map(({ document }) => document.address),
    judgedQueries,
  )
  expect(judgedQueries.length).toBeGreaterThanOrEqual(120)
  expect(judgements.flatMap(({ misses }) => misses)).toEqual([])
})
