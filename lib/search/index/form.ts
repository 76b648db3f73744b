import type { IndexFileName } from '../../site/fetched-files'
import type { SearchDocument } from '../engine/document'
import type { SearchHit } from '../engine/hit'
import type { ReadOn } from '../engine/search'

/** What `index.json` of an index in blocks says of the other files. */
export interface CutHead {
  /** The first key of each block of terms, in the order of code units, with tabs between them. */
  keys: string
  /** The lengths of the blocks of terms, and of those of documents, which are the pages; as `writeLengths` writes them. */
  terms: string
  pages: string
}

/** What `index.json` has: all documents while they are few. */
export type IndexHead = { documents: readonly SearchDocument[] } | CutHead

/** Reads a file of an index, or of its bytes those from one place up to another; fails when it cannot be had. */
export type ReadFile = (name: IndexFileName, from?: number, to?: number) => Promise<Uint8Array<ArrayBuffer>>

/** What can be found, however it is kept. */
export interface OpenIndex {
  /** Reads what every query needs; a query does it by itself. Fails when it cannot be had, and may be tried again. */
  load(): Promise<void>
  /** The best hits of a query, the best first; at most `limit`. Of a cut index, those of what was read when it was left. */
  search(query: string, limit: number, readOn?: ReadOn): Promise<SearchHit[]>
}

/** A file of an index, as it is to be served beside the others. */
export interface IndexFile {
  name: IndexFileName
  bytes: Uint8Array<ArrayBuffer>
}
