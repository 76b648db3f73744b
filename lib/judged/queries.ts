import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** In how many ways people ask; every class is judged on its own, and told of in this order. */
export const queryClasses = [
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

export type QueryClass = (typeof queryClasses)[number]

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
  return readJudgedQueries(join('lib/judged', `${name}.tsv`))
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
