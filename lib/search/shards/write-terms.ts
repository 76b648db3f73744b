import type { SearchDocument } from '../document'
import { type Entry, readEntry } from '../engine'
import type { IndexFile } from '../write-index'
import { keysIn } from './grams'
import { levelOf } from './levels'
import { type Postings, writePostings } from './postings'

const shardLength = 6000

/** Shards of keys in the order of code units, a line a key, and each shard's first key. Documents are numbered by their place. */
export function writeTerms(documents: readonly SearchDocument[]): { files: IndexFile[]; firstKeys: string[] } {
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
  const shards: string[] = []
  const firstKeys: string[] = []
  let shard = ''
  for (const key of [...terms.keys()].sort()) {
    if (shard === '') firstKeys.push(key)
    shard += `${key}\t${writePostings(terms.get(key) ?? new Map())}\n`
    if (shard.length < shardLength) continue
    shards.push(shard)
    shard = ''
  }
  if (shard) shards.push(shard)
  return { files: shards.map((text, place) => ({ name: `terms-${place}.txt`, text })), firstKeys }
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
