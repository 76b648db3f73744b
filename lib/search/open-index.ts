import { indexDocuments, type SearchHit, search } from './engine'
import { type IndexFileName, indexHead } from './index-files'
import { withSecondTries } from './second-tries'
import type { IndexHead } from './shards/head'
import { once } from './shards/once'
import { openShards } from './shards/open'

/** Fetches a file of an index by its name; fails when it cannot be had. */
export type FetchText = (name: IndexFileName) => Promise<string>

/**
 * Told the best hits of a query among the documents that have been read, or none while there are none, before more is read:
 * whether to read on.
 */
export type ReadOn = (hits: SearchHit[]) => Promise<boolean>

/** What can be found, however it is kept. */
export interface OpenIndex {
  /** Fetches what every query needs; a query does it by itself. Fails when it cannot be had, and may be tried again. */
  load(): Promise<void>
  /** The best hits of a query, the best first; at most `limit`. Of an index in shards, those of what was read when it was left. */
  search(query: string, limit: number, readOn?: ReadOn): Promise<SearchHit[]>
}

/** Opens the index that `writeIndex` wrote; nothing is fetched before it is asked for, and nothing twice. */
export function openIndex(fetchText: FetchText): OpenIndex {
  const open = once(async (name) => searchIn(JSON.parse(await fetchText(name)), fetchText))
  return {
    load: async () => void (await open(indexHead)),
    search: async (...asked) => (await open(indexHead))(...asked),
  }
}

function searchIn(head: IndexHead, fetchText: FetchText): OpenIndex['search'] {
  if (!('documents' in head)) return withSecondTries(openShards(head, once(fetchText)))
  const index = indexDocuments(head.documents)
  return withSecondTries(async (query, limit) => search(index, query, limit))
}
