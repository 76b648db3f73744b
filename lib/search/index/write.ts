import { indexFile, indexHead } from '../../site/index-files'
import { furtherFirst, laterFirst, type SearchDocument } from '../engine/document'
import { type Entry, hangulWordsIn, latinWordsIn, readEntry } from '../engine/entry'
import { stemsOf } from '../engine/fold'
import { beginningsOfSound, initialsOfSound } from '../engine/sound'
import type { IndexFile, IndexHead, ShardsHead } from './form'
import { keysIn } from './grams'
import { levelOf } from './levels'
import { type Postings, writePostings } from './postings'

/** An index of up to so many characters is one file, of which brotli leaves about 60 KB. */
const wholeLength = 110_000
const documentsInFile = 6

/**
 * The files of an index over documents, for `openIndex`: one file while they are few, else a head of its name and
 * shards, of which a query needs a few; `limit` is the most characters that one file may have. The same documents give the same files.
 */
export function writeIndex(documents: readonly SearchDocument[], limit = wholeLength): IndexFile[] {
  if (JSON.stringify(documents).length <= limit)
    return [{ name: indexHead, text: JSON.stringify({ documents } satisfies IndexHead) }]
  // Of equally good documents, the one with the lower number comes first.
  const ordered = documents.toSorted((a, b) => furtherFirst(a, b) || laterFirst(a, b))
  const { files: terms, firstKeys } = writeTerms(ordered)
  const { files: words, ...named } = writeWords(ordered)
  const head: ShardsHead = { kinds: countKinds(ordered), documentsInFile, shards: firstKeys.join('\t'), ...named }
  const chunks = Array.from({ length: Math.ceil(ordered.length / documentsInFile) }, (_, place) => ({
    name: indexFile('documents', place),
    text: JSON.stringify(ordered.slice(place * documentsInFile, (place + 1) * documentsInFile)),
  }))
  return [{ name: indexHead, text: JSON.stringify(head) }, ...terms, ...words, ...chunks]
}

function countKinds(ordered: readonly SearchDocument[]): ShardsHead['kinds'] {
  const kinds: ShardsHead['kinds'] = []
  for (const { kind } of ordered) {
    const latest = kinds.at(-1)
    if (latest?.[0] === kind) latest[1]++
    else kinds.push([kind, 1])
  }
  return kinds
}

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
