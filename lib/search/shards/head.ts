import type { SearchDocument, SearchKind } from '../document'

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
