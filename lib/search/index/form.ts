import type { IndexFileName } from '../../site/index-files'
import type { SearchDocument, SearchKind } from '../engine/document'
import type { SearchHit } from '../engine/engine'

/** What `index.json` of an index in shards says of the other files. */
export interface ShardsHead {
  /** The kinds in the order of the documents' numbers, and how many documents each has. */
  kinds: [kind: SearchKind, count: number][]
  /** How many documents each `documents-<n>.json` has. */
  documentsInFile: number
  /** The first keys of all `terms-<n>.txt`, in the order of code units, with tabs between them. */
  shards: string
  /** The lengths of Latin words for which there is a `words-<length>.txt`. */
  lengths: number[]
  /** The initial consonants, by their places in the order of Unicode, for which there is a `sounds-<place>.txt`. */
  initials: number[]
  /** The two letters, one pair after the other, for which there is a `spoken-<letters>.txt`. */
  beginnings: string
}

/** What `index.json` has: all documents while they are few. */
export type IndexHead = { documents: readonly SearchDocument[] } | ShardsHead

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

/** A file of an index, as it is to be served beside the others. */
export interface IndexFile {
  name: IndexFileName
  text: string
}

/** Answers a query with the best hits, and counts the files that it reads for them among those read before. */
export type SearchOnce = (query: string, limit: number, files: Set<string>, readOn?: ReadOn) => Promise<SearchHit[]>
