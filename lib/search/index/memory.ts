import type { SearchDocument } from '../engine/document'
import { readEntry } from '../engine/entry'
import { bestFirst, hitIn } from '../engine/hit'
import type { Source } from '../engine/search'
import { type Vocabulary, vocabularyOf } from '../engine/vocabulary'

/** Documents that are all at hand: every one of them is looked at. */
export function openDocuments(documents: readonly SearchDocument[]): Source {
  const entries = documents.map(readEntry)
  let vocabulary: Vocabulary | undefined
  return {
    async hitsOf(words, phrase, { limit }) {
      const hits = entries.flatMap((entry) => hitIn(entry, words, phrase) ?? [])
      return hits.sort(bestFirst).slice(0, limit)
    },
    async wordsOf(list) {
      vocabulary ??= vocabularyOf(entries)
      return vocabulary[list]
    },
  }
}
