import type { SearchDocument } from '../document'
import { hangulWordsIn, latinWordsIn, readEntry } from '../engine'
import { indexFile } from '../index-files'
import { stemsOf } from '../particles'
import { beginningsOfSound, initialsOfSound } from '../sound'
import type { IndexFile } from '../write-index'
import type { ShardsHead } from './head'

/** Files of the words of all documents by what may be typed for them, and for what there are files. */
type WordFiles = { files: IndexFile[] } & Pick<ShardsHead, 'lengths' | 'initials' | 'beginnings'>

/**
 * What is to be in `words-<length>.txt` and `sounds-<initial>.txt`, which have Latin words, and in `spoken-<letters>.txt`, which have
 * Hangul words that Latin words so begun may sound like.
 */
export function writeWords(documents: readonly SearchDocument[]): WordFiles {
  const entries = documents.map((document) => readEntry(document))
  const latin = [...new Set(entries.flatMap((entry) => latinWordsIn(entry)))].sort()
  const hangul = new Set(entries.flatMap((entry) => hangulWordsIn(entry)))
  // A word with a particle is found as the word before it; one syllable, as that of 세미나, may be none.
  const isPlain = (word: string) => !stemsOf(word).some((stem) => stem.length < word.length - 1 && hangul.has(stem))
  const plain = [...hangul].filter(isPlain).sort()
  const byLength = groupBy(latin, ({ length }) => [length])
  const byInitial = groupBy(latin, initialsOfSound)
  const byBeginning = groupBy(plain, beginningsOfSound)
  return {
    files: [...layWords('words', byLength), ...layWords('sounds', byInitial), ...layWords('spoken', byBeginning)],
    lengths: [...byLength.keys()],
    initials: [...byInitial.keys()],
    beginnings: [...byBeginning.keys()].join(''),
  }
}

function groupBy<Key>(words: string[], keysOf: (word: string) => Key[]): Map<Key, string[]> {
  const groups = new Map<Key, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key)
      if (group) group.push(word)
      else groups.set(key, [word])
    }
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function layWords<Key extends number | string>(
  part: 'sounds' | 'spoken' | 'words',
  groups: Map<Key, string[]>,
): IndexFile[] {
  return Array.from(groups, ([key, words]) => ({ name: indexFile(part, key), text: words.join(' ') }))
}
