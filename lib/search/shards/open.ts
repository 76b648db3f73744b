import { lengthsOfSlips, slipsOf } from '../edits'
import { hitIn, type SearchHit } from '../engine'
import { fold, foldWords } from '../fold'
import { type Meaning, meaningsOf, slipOf, soundOf } from '../meanings'
import type { FetchText } from '../open-index'
import type { SearchOnce } from '../second-tries'
import { initialOfSound, isHangulWord, soundingLike } from '../sound'
import { type Bounds, boundsOf, highest } from './bounds'
import { openDocuments, type Reach } from './documents'
import type { ShardsHead } from './head'
import { nextTask } from './next-task'
import { rank } from './rank'
import { openTerms } from './terms'

/** A group of ways to understand a word, and what it can score where. */
interface Reading {
  ways: Meaning[]
  bounds: Bounds
}

/** Searches an index in shards as `search` does one in memory, with the few files that a query needs. */
export function openShards(head: ShardsHead, fetchText: FetchText): SearchOnce {
  const count = head.kinds.reduce((sum, [, own]) => sum + own, 0)
  const terms = openTerms(head.shards.split('\t'), fetchText)
  const documents = openDocuments(head.documentsInFile, fetchText)

  async function* readingsOf(word: string): AsyncGenerator<Reading> {
    for (const ways of meaningsOf(word)) yield* readingOf(ways)
    const initial = initialOfSound(word)
    const [spoken, written] = await Promise.all([
      wordsIn('sounds', initial === undefined ? [] : [initial], head.initials),
      wordsIn('words', lengthsOfSlips(word), head.lengths),
    ])
    yield* readingOf([isHangulWord(word) ? soundOf(soundingLike(word, spoken)) : slipOf(slipsOf(word, written))])
  }

  async function wordsIn(name: string, wanted: number[], existing: number[]): Promise<string[]> {
    const files = wanted.filter((each) => existing.includes(each)).map((each) => fetchText(`${name}-${each}.txt`))
    return (await Promise.all(files)).flatMap((text) => text.split(' '))
  }

  async function* readingOf(ways: Meaning[]): AsyncGenerator<Reading> {
    const bounds = await boundsOf(ways, terms, count)
    if (bounds) yield { ways, bounds }
  }

  async function hitsOf(readings: Reading[], phrase: string, reach: Reach): Promise<SearchHit[]> {
    await nextTask()
    const candidates = rank(
      readings.map(({ bounds }) => bounds),
      head.kinds,
    )
    const ways = readings.map((reading) => reading.ways)
    return documents.bestOf(candidates, (entry) => hitIn(entry, ways, phrase), reach)
  }

  /** The first reading of a word that something has; the bounds may promise what no document keeps. */
  async function surest(word: string, files: Set<string>): Promise<Reading | undefined> {
    const isDoubtful = lengthsOfSlips(word).length > 0
    for await (const reading of readingsOf(word)) {
      if ((await hitsOf([reading], '', { hits: 1, files, isDoubtful })).length > 0) return reading
    }
    return undefined
  }

  return async (query, limit, files, readOn) => {
    const words = foldWords(query)
    const phrase = fold(query).text
    const reach = { hits: limit, files, readOn }
    if (words.length === 0) return []
    const first = await Promise.all(words.map(async (word) => (await readingsOf(word).next()).value))
    const likely = first.filter((reading) => reading !== undefined)
    if (likely.length < words.length) return []
    const isDoubtful = words.length === 1 && lengthsOfSlips(query).length > 0
    const hits = await hitsOf(likely, phrase, { ...reach, isDoubtful })
    if (hits.length > 0) return hits
    const sure: Reading[] = []
    for (const word of words) {
      const reading = await surest(word, files)
      if (!reading) return []
      sure.push(reading)
    }
    const together = await hitsOf(sure, phrase, reach)
    if (together.length > 0) return together
    return hitsOf(await Promise.all(words.map((word) => every(readingsOf(word), count))), phrase, reach)
  }
}

async function every(readings: AsyncIterable<Reading>, count: number): Promise<Reading> {
  const all: Reading[] = []
  for await (const reading of readings) all.push(reading)
  return {
    ways: all.flatMap(({ ways }) => ways),
    bounds: highest(
      all.map(({ bounds }) => bounds),
      count,
    ),
  }
}
