import type { SearchDocument } from '../document'
import { type Entry, readEntry } from '../engine'
import { indexFile } from '../index-files'
import type { IndexFile } from '../write-index'
import { keysIn } from './grams'
import { levelOf } from './levels'
import { type Postings, writePostings } from './postings'

const shardLength = 6000

/** Shards of keys, and the first key of each. */
interface TermFiles {
  files: IndexFile[]
  firstKeys: string[]
}

/** What `terms-<n>.txt` are to have for documents, which are numbered by their place. */
export function writeTerms(documents: readonly SearchDocument[]): TermFiles {
  const terms = new Map<string, Postings>()
  for (const [id, document] of documents.entries()) {
    for (const [key, level] of levelsIn(readEntry(document))) {
      const postings = terms.get(key) ?? new Map<number, number[]>()
      terms.set(key, postings)
      const ids = postings.get(level)
      if (ids) ids.push(id)
      else postings.set(level, [id])
    }
  }
  return layTerms(terms)
}

/** Lines of keys in the order of code units, as many in a shard as have room. */
export function layTerms(terms: Map<string, Postings>): TermFiles {
  const shards: string[] = []
  const firstKeys: string[] = []
  let shard = ''
  for (const key of [...terms.keys()].sort()) {
    const line = `${key}\t${writePostings(terms.get(key) ?? new Map())}\n`
    if (shard && shard.length + line.length > shardLength) {
      shards.push(shard)
      shard = ''
    }
    if (shard === '') firstKeys.push(key)
    shard += line
  }
  if (shard) shards.push(shard)
  return { files: shards.map((text, place) => ({ name: indexFile('terms', place), text })), firstKeys }
}

/** Each key of a document with its best level. */
function levelsIn({ fields }: Entry): Map<string, number> {
  const levels = new Map<string, number>()
  for (const field of fields) {
    for (const [key, isStart] of keysIn(field)) {
      const level = levelOf(field, isStart)
      if (level > (levels.get(key) ?? -1)) levels.set(key, level)
    }
  }
  return levels
}
