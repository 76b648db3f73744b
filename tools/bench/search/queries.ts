import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** In how many ways people ask; every class is judged on its own, and told of in this order. */
const queryClasses = [
  'particle',
  'substring',
  'initials',
  'keyboard',
  'typo',
  'mixed',
  'name',
  'phrase',
  'date',
  'nothing',
] as const

type QueryClass = (typeof queryClasses)[number]

/** A query, and how the addresses of what it has to find begin, percent-decoded; one of them is enough. */
export interface JudgedQuery {
  class: QueryClass
  query: string
  expected: string[]
}

/** The classes that queries are of. */
export function classesOf(queries: readonly JudgedQuery[]): QueryClass[] {
  return queryClasses.filter((each) => queries.some((judged) => judged.class === each))
}

/** The sets of queries over the documents of documents.jsonl, in the order in which they were written. */
export const judgedSets = ['guarding', 'fresh', 'third', 'fourth'] as const

/** The queries of a set. */
export function readJudgedSet(name: (typeof judgedSets)[number]): JudgedQuery[] {
  return readJudgedQueries(join('tools/bench/search/judged', `${name}.tsv`))
}

/**
 * The queries of a file, a line each: its class, the query, and how the addresses of what it has to find begin, percent-decoded and
 * with spaces between them, with tabs between these three. Throws on a line that is none.
 */
export function readJudgedQueries(path: string): JudgedQuery[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  return lines.map((line, at) => {
    const [name, query, expected = ''] = line.split('\t')
    const found = queryClasses.find((each) => each === name)
    if (!found || !query) throw new Error(`${path}:${at + 1}: a line is class, query and addresses, with tabs between`)
    return { class: found, query, expected: expected.split(' ').filter(Boolean) }
  })
}

/** How a search answers the queries of one class. */
interface Judgement {
  class: QueryClass
  queries: number
  /** The share of queries with an expected address among the first five; for `nothing`, the share without any hit. */
  recall: number
  /** The mean of one divided by the rank of the first expected address among the first five. */
  reciprocalRank: number
  /** The queries that were not answered, with the addresses that came instead. */
  misses: string[]
}

/** Judges a search that answers a query with addresses, the best first; one query after the other. */
export async function judge(
  answer: (query: string) => string[] | Promise<string[]>,
  queries: readonly JudgedQuery[],
): Promise<Judgement[]> {
  const answered: (JudgedQuery & { addresses: string[] })[] = []
  for (const judged of queries) answered.push({ ...judged, addresses: (await answer(judged.query)).slice(0, 5) })
  return classesOf(queries).map((each) => {
    const own = answered
      .filter((judged) => judged.class === each)
      .map((judged) => ({ ...judged, rank: rankIn(judged) }))
    const sum = own.reduce((total, { rank }) => total + (rank > 0 ? 1 / rank : 0), 0)
    return {
      class: each,
      queries: own.length,
      recall: own.filter(({ rank }) => rank > 0).length / own.length,
      reciprocalRank: sum / own.length,
      misses: own.flatMap(({ rank, query, addresses }) => (rank === 0 ? `${query}: ${addresses.join(' ')}` : [])),
    }
  })
}

/** From 1; 0 when none of the addresses is an expected one. Where nothing is expected, no address is right. */
function rankIn({ expected, addresses }: JudgedQuery & { addresses: string[] }): number {
  if (expected.length === 0) return addresses.length === 0 ? 1 : 0
  const told = addresses.map((address) => decodeURIComponent(address))
  return told.findIndex((address) => expected.some((start) => address.startsWith(start))) + 1
}
