import { writeIndex } from '../../../lib/search/index/write'
import { type Contestant, miniSearch, moim, weigh } from './contestants'
import { readJudgedDocuments } from './judged-documents'
import { makeUpPosts } from './made-up-posts'
import { pagefind } from './pagefind'
import { classesOf, type JudgedQuery, judge, judgedSets, readJudgedQueries, readJudgedSet } from './queries'
import { benchFiles, benchScale } from './scale'

/**
 * Prints how well, with how many bytes and how fast this search and others answer the judged queries, or those of a file, over the
 * same documents; or, with so many made-up posts among them, what each query costs.
 */
export async function benchSearch(madeUpPosts: number, file: string | undefined): Promise<void> {
  const documents = readJudgedDocuments()
  const sets: [name: string, queries: JudgedQuery[]][] = file
    ? [[`queries of ${file}`, readJudgedQueries(file)]]
    : judgedSets.map((name) => [`${name} queries`, readJudgedSet(name)])
  const queries = sets.flatMap(([, set]) => set.map(({ query }) => query))
  if (madeUpPosts > 0) {
    return benchScale([...documents, ...makeUpPosts(documents, madeUpPosts)], queries)
  }
  const contestants = [
    moim(documents),
    miniSearch('MiniSearch', documents),
    miniSearch('MiniSearch, prefix and fuzzy', documents, { prefix: true, fuzzy: 0.2 }),
    await pagefind(documents),
  ]
  try {
    for (const [name, queries] of sets) await compare(name, queries, contestants)
    console.log(`\n${documents.length} documents`)
    for (const { name, files } of contestants) {
      const { raw, brotli } = weigh(files)
      console.log(`${name.padEnd(30)} ${kilobytes(raw)} raw, ${kilobytes(brotli)} as brotli, in ${files.length} files`)
    }
    await benchFiles(writeIndex(documents), queries)
  } finally {
    for (const { close } of contestants) await close?.()
  }
}

async function compare(set: string, queries: JudgedQuery[], contestants: Contestant[]): Promise<void> {
  console.log(`\n${queries.length} ${set}: recall at 5 / mean reciprocal rank`)
  console.log(
    `${''.padEnd(30)} ${[...classesOf(queries), 'all with an answer'].map((each) => each.padEnd(11)).join(' ')}`,
  )
  for (const { name, answer } of contestants) {
    const times: number[] = []
    const judgements = await judge(async (query) => {
      const { addresses, milliseconds } = await answer(query)
      times.push(milliseconds)
      return addresses
    }, queries)
    const answered = judgements.filter((each) => each.class !== 'nothing')
    const total = answered.reduce((sum, each) => sum + each.queries, 0)
    const mean = (of: 'recall' | 'reciprocalRank') =>
      answered.reduce((sum, each) => sum + each[of] * each.queries, 0) / total
    const figures = judgements.map(({ recall, reciprocalRank }) => [recall, reciprocalRank])
    const told = [...figures, [mean('recall'), mean('reciprocalRank')]]
    console.log(`${name.padEnd(30)} ${told.map((pair) => pair.map(share).join(' / ').padEnd(11)).join(' ')}`)
    const sorted = times.toSorted((a, b) => a - b)
    console.log(`  a query takes ${sorted[sorted.length >> 1]?.toFixed(2)} ms, at most ${sorted.at(-1)?.toFixed(2)} ms`)
    if (name === 'Moim') for (const { misses } of judgements) for (const miss of misses) console.log(`  missed ${miss}`)
  }
}

const share = (value: number) => value.toFixed(2)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
