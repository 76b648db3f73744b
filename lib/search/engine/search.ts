import { mayBeSlip, namesLike, slipsOf } from './edits'
import { fold, foldWords } from './fold'
import type { SearchHit } from './hit'
import { meaningsOf, type QueryReading, slipOf, soundOf } from './meanings'
import { beginningLength, beginningsOfSound, isHangulWord, maySound, soundingLike } from './sound'

/**
 * Told the best hits of a query among the documents that have been read, or none while there are none, before more is read:
 * whether to read on.
 */
export type ReadOn = (hits: SearchHit[]) => Promise<boolean>

/** How far a query is followed. */
export interface Reach {
  /** How many hits are wanted. */
  limit: number
  readOn: ReadOn
  /** The blocks that the query has read, and how many bytes each has. */
  read: Map<string, number>
}

/** The lists of words of an index: Latin words by their first two letters, Hangul words by those of Latin words that sound like them, names by their first syllable. */
export type WordList = 'latin' | 'hangul' | 'name'

/** What can be searched, however it is kept. */
export interface Source {
  /** The best hits that have each word in one of its ways, the best first; with `isDoubtful`, only the most promising are looked at. */
  hitsOf(words: QueryReading[][], phrase: string, reach: Reach, isDoubtful?: boolean): Promise<SearchHit[]>
  /** The words of a list under keys that begin so; it may have more of them. */
  wordsOf(list: WordList, beginnings: readonly string[], reach: Reach): Promise<Iterable<string>>
}

/** A query of more words is a sentence: only the longest are looked up, the others only looked for in what is found. */
export const mostWords = 6

/**
 * The documents that have every word of a query in them, the best first. A word is taken as it was typed where that is found
 * together with the others, else in the next way to understand it.
 */
export async function searchOnce(source: Source, query: string, reach: Reach): Promise<SearchHit[]> {
  const words = foldWords(query)
  const phrase = fold(query).text
  const [only = ''] = words
  if (words.length < 2) return only ? ((await surestOf(source, only, reach))?.hits ?? []) : []
  const typed = words.map((word) => meaningsOf(word)[0] ?? [])
  const asTyped = await source.hitsOf(typed, phrase, reach, words.some(mayBeSlip))
  if (asTyped.length > 0 || words.length > mostWords || !(await reach.readOn([]))) return asTyped
  const surest: QueryReading[][] = []
  for (const word of words) {
    const found = await surestOf(source, word, { ...reach, limit: 1 })
    if (!found) return []
    surest.push(found.ways)
  }
  const together = await source.hitsOf(surest, phrase, reach)
  if (together.length > 0) return together
  const all: QueryReading[][] = []
  for (const word of words) {
    const ways: QueryReading[] = []
    for await (const reading of readingsOf(source, word, reach)) ways.push(...reading)
    all.push(ways)
  }
  return source.hitsOf(all, phrase, reach)
}

/** The first reading of a word that something has, and its hits. */
async function surestOf(
  source: Source,
  word: string,
  reach: Reach,
): Promise<{ ways: QueryReading[]; hits: SearchHit[] } | undefined> {
  let isDoubtful = mayBeSlip(word)
  for await (const ways of readingsOf(source, word, reach)) {
    let hits = await source.hitsOf([ways], word, reach, isDoubtful)
    if (hits.length === 0 && isDoubtful && (await isWord(source, word, reach)))
      hits = await source.hitsOf([ways], word, reach)
    isDoubtful = false
    if (hits.length > 0) return { ways, hits }
  }
  return undefined
}

async function isWord(source: Source, word: string, reach: Reach): Promise<boolean> {
  return new Set(await source.wordsOf('latin', [word.slice(0, beginningLength)], reach)).has(word)
}

/** The groups of ways to understand a word, the surest first, each made when it is asked for; guesses come last. */
async function* readingsOf(source: Source, word: string, reach: Reach): AsyncGenerator<QueryReading[]> {
  yield* meaningsOf(word)
  const near = mayBeSlip(word)
    ? slipsOf(word, await source.wordsOf('latin', [word.charAt(0)], reach))
    : namesLike(word, await source.wordsOf('name', [word.charAt(0)], reach))
  if (near.length > 0) yield [slipOf(near)]
  if (!maySound(word)) return
  const sounding = isHangulWord(word)
    ? await source.wordsOf('latin', beginningsOfSound(word), reach)
    : await source.wordsOf('hangul', [word.slice(0, beginningLength)], reach)
  const alike = soundingLike(word, sounding)
  if (alike.length > 0) yield [soundOf(alike)]
}
