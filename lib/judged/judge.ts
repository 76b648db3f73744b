import { classesOf, type JudgedQuery, type QueryClass } from './queries'

/** How a search answers the queries of one class. */
export interface Judgement {
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
