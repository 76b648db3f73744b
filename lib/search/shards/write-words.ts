import type { SearchDocument } from '../document'
import { latinWordsIn, readEntry } from '../engine'
import { initialsOfSound } from '../sound'
import type { IndexFile } from '../write-index'
import type { ShardsHead } from './head'

/** Files of the Latin words of all documents by what may be typed for them, and for what there are files. */
type WordFiles = { files: IndexFile[] } & Pick<ShardsHead, 'lengths' | 'initials'>

/** What `words-<length>.txt` and `sounds-<initial>.txt` are to have for documents. */
export function writeWords(documents: readonly SearchDocument[]): WordFiles {
  const words = [...new Set(documents.flatMap((document) => latinWordsIn(readEntry(document))))].sort()
  const byLength = groupBy(words, ({ length }) => [length])
  const byInitial = groupBy(words, initialsOfSound)
  return {
    files: [...layWords('words', byLength), ...layWords('sounds', byInitial)],
    lengths: [...byLength.keys()],
    initials: [...byInitial.keys()],
  }
}

function groupBy(words: string[], keysOf: (word: string) => number[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key)
      if (group) group.push(word)
      else groups.set(key, [word])
    }
  }
  return new Map([...groups].sort(([a], [b]) => a - b))
}

function layWords(name: string, groups: Map<number, string[]>): IndexFile[] {
  return Array.from(groups, ([key, words]) => ({ name: `${name}-${key}.txt`, text: words.join(' ') }))
}
