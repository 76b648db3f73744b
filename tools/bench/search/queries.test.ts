import { expect, test } from 'vitest'
import { fileReader } from '../../../lib/search/index/file-reader'
import { openIndex } from '../../../lib/search/index/open'
import { writeIndex } from '../../../lib/search/index/write'
import { readJudgedDocuments } from './judged-documents'
import { judge, judgedSets, readJudgedSet } from './queries'

const documents = readJudgedDocuments()
const [memory, cut] = [true, false].map((isWhole) =>
  openIndex(fileReader(writeIndex(documents, isWhole ? Number.POSITIVE_INFINITY : 0))),
)

/** The addresses of the first five hits. */
async function answer(query: string): Promise<string[]> {
  return ((await memory?.search(query, 5)) ?? []).map(({ document }) => document.address)
}

test.each(judgedSets)('the %s queries are answered', async (name) => {
  const judgements = await judge(answer, readJudgedSet(name))
  expect(judgements.flatMap(({ misses }) => misses)).toEqual([])
})

test('an index in blocks gives the same hits as one in memory', async () => {
  const queries = judgedSets.flatMap(readJudgedSet).filter((_, index) => index % 5 === 0)
  for (const { query } of queries)
    expect([query, await cut?.search(query, 5)]).toEqual([query, await memory?.search(query, 5)])
})

test('an author finds a field by its name, and a reader’s question is not answered by what fields mean', async () => {
  for (const query of ['youtubeId', 'lastVerifiedAt', '필드']) expect((await answer(query))[0]).toBe('/ko/reference/')
  for (const query of ['택시 기사', '참가 신청', '발표 자료'])
    expect(await answer(query)).not.toContain('/ko/reference/')
})
