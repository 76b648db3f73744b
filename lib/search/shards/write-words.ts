import type { SearchDocument } from '../document'
import { latinWordsIn, readEntry } from '../engine'
import type { IndexFile } from '../write-index'

/** The Latin words of all documents, a file for each length, and these lengths. */
export function writeWords(documents: readonly SearchDocument[]): { files: IndexFile[]; lengths: number[] } {
  const words = new Map<number, Set<string>>()
  for (const word of documents.flatMap((document) => latinWordsIn(readEntry(document)))) {
    words.set(word.length, (words.get(word.length) ?? new Set()).add(word))
  }
  const lengths = [...words.keys()].sort((a, b) => a - b)
  const files = lengths.map((length) => ({
    name: `words-${length}.txt`,
    text: [...(words.get(length) ?? [])].sort().join(' '),
  }))
  return { files, lengths }
}
