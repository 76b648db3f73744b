import { indexFile, indexHead } from '../../site/index-files'
import { lengthsOfSlips, slipsOf } from '../engine/edits'
import { hitIn, indexDocuments, type SearchHit, search } from '../engine/engine'
import { fold, foldWords } from '../engine/fold'
import { type Meaning, meaningsOf, slipOf, soundOf } from '../engine/meanings'
import { beginningLength, initialOfSound, initialsOfSound, isHangulWord, soundingLike } from '../engine/sound'
import { type Bounds, boundsOf, highest } from './bounds'
import type { FetchText, IndexHead, OpenIndex, ReadOn, SearchOnce, ShardsHead } from './form'
import { rank } from './rank'
import { nextTask, once, openDocuments, type Reach } from './read-documents'
import { mostWords, withSecondTries } from './second-tries'
import { openTerms } from './terms'

/** Opens the index that `writeIndex` wrote; nothing is fetched before it is asked for, and nothing twice. */
export function openIndex(fetchText: FetchText): OpenIndex {
  const open = once(async (name) => searchIn(JSON.parse(await fetchText(name)), fetchText))
  return {
    load: async () => void (await open(indexHead)),
    search: async (...asked) => (await open(indexHead))(...asked),
  }
}

function searchIn(head: IndexHead, fetchText: FetchText): OpenIndex['search'] {
  if (!('documents' in head)) return withSecondTries(openShards(head, once(fetchText)))
  const index = indexDocuments(head.documents)
  return withSecondTries(async (query, limit) => search(index, query, limit))
}

/** A group of ways to understand a word, and what it can score where. */
interface Reading {
  ways: Meaning[]
  bounds: Bounds
  /** Whether the bounds may promise what no document keeps: of a word that may be a slip, not of one that documents have. */
  isDoubtful: boolean
}

/** Searches an index in shards as `search` does one in memory, with the few files that a query needs. */
export function openShards(head: ShardsHead, fetchText: FetchText): SearchOnce {
  const count = head.kinds.reduce((sum, [, own]) => sum + own, 0)
  const firstKeys = head.shards.split('\t')
  const beginnings = new Set(head.beginnings.match(new RegExp(`.{${beginningLength}}`, 'g')))
  const documents = openDocuments(head.documentsInFile, fetchText)

  async function* readingsOf(word: string, files: Set<string>): AsyncGenerator<Reading> {
    const [typed = [], ...others] = meaningsOf(word)
    yield* readingOf(typed, files, lengthsOfSlips(word).length > 0)
    for (const ways of others) yield* readingOf(ways, files)
    const lengths = lengthsOfSlips(word).filter((length) => head.lengths.includes(length))
    if (lengths.length > 0) yield* readingOf([slipOf(slipsOf(word, await wordsIn('words', lengths, files)))], files)
    yield* readingOf([soundOf(soundingLike(word, await spokenLike(word, files)))], files)
  }

  /** The words in the other script among which those are that a word sounds like. */
  async function spokenLike(word: string, files: Set<string>): Promise<string[]> {
    if (isHangulWord(word)) {
      // Of a word that begins with Latin letters (KV캐시), every initial has those that begin with them.
      const initial = initialOfSound(word) ?? initialsOfSound(word)[0] ?? -1
      return head.initials.includes(initial) ? wordsIn('sounds', [initial], files) : []
    }
    const beginning = word.slice(0, beginningLength)
    return beginnings.has(beginning) ? wordsIn('spoken', [beginning], files) : []
  }

  async function wordsIn(
    part: 'sounds' | 'spoken' | 'words',
    keys: (number | string)[],
    files: Set<string>,
  ): Promise<string[]> {
    const texts = await Promise.all(keys.map((key) => fetchAmong(files)(indexFile(part, key))))
    return texts.flatMap((text) => text.split(' '))
  }

  /** Fetches files, and counts them among those of a query. */
  function fetchAmong(files: Set<string>): FetchText {
    return (name) => {
      files.add(name)
      return fetchText(name)
    }
  }

  async function* readingOf(ways: Meaning[], files: Set<string>, isDoubtful = false): AsyncGenerator<Reading> {
    const bounds = await boundsOf(ways, openTerms(firstKeys, fetchAmong(files)), count)
    if (bounds) yield { ways, bounds, isDoubtful }
  }

  /** The hits of words as they are read, which also have the others as they were typed. */
  async function hitsOf(
    readings: Reading[],
    phrase: string,
    reach: Reach,
    others: string[] = [],
  ): Promise<SearchHit[]> {
    await nextTask()
    const candidates = rank(
      readings.map(({ bounds }) => bounds),
      head.kinds,
    )
    const ways = [...readings.map((reading) => reading.ways), ...others.map((word) => meaningsOf(word)[0] ?? [])]
    return documents.bestOf(candidates, (entry) => hitIn(entry, ways, phrase), reach)
  }

  /** Of a word that may be a slip, a few of the most promising documents are read before it is known to be no word of the site. */
  async function hitsOfWord(word: string, reading: Reading, phrase: string, reach: Reach): Promise<SearchHit[]> {
    const { isDoubtful } = reading
    const hits = await hitsOf([reading], phrase, { ...reach, isDoubtful })
    if (hits.length > 0 || !isDoubtful || !(await isWord(word, reach.files))) return hits
    return hitsOf([reading], phrase, reach)
  }

  async function isWord(word: string, files: Set<string>): Promise<boolean> {
    return head.lengths.includes(word.length) && (await wordsIn('words', [word.length], files)).includes(word)
  }

  /** The first reading of a word that something has, and the hits. */
  async function surest(word: string, reach: Reach): Promise<{ reading: Reading; hits: SearchHit[] } | undefined> {
    for await (const reading of readingsOf(word, reach.files)) {
      const hits = await hitsOfWord(word, reading, word, reach)
      if (hits.length > 0) return { reading, hits }
    }
    return undefined
  }

  return async (query, limit, files, ask = async () => true) => {
    const words = foldWords(query)
    const phrase = fold(query).text
    let isLeft = false
    const readOn: ReadOn = async (hits) => {
      isLeft ||= !(await ask(hits))
      return !isLeft
    }
    const reach = { hits: limit, files, readOn }
    const [only = '', ...others] = words
    if (others.length === 0) return (await surest(only, reach))?.hits ?? []
    // The others of a longer query are looked for in the documents alone.
    const longest = words.toSorted((a, b) => b.length - a.length).slice(0, mostWords)
    const looked = words.filter((word) => longest.includes(word))
    const first = await Promise.all(looked.map(async (word) => (await readingsOf(word, files).next()).value))
    const likely = first.filter((reading) => reading !== undefined)
    if (likely.length < looked.length) return []
    if (words.length > mostWords) {
      const rest = words.filter((word) => !looked.includes(word))
      return hitsOf(likely, phrase, reach, rest)
    }
    const isDoubtful = likely.some((reading) => reading.isDoubtful)
    const hits = await hitsOf(likely, phrase, { ...reach, isDoubtful })
    if (hits.length > 0) return hits
    const sure: Reading[] = []
    for (const word of words) {
      const found = isLeft ? undefined : await surest(word, { hits: 1, files })
      if (!found) return []
      sure.push(found.reading)
    }
    const together = await hitsOf(sure, phrase, reach)
    if (together.length > 0) return together
    return hitsOf(await Promise.all(words.map((word) => every(readingsOf(word, files), count))), phrase, reach)
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
    isDoubtful: false,
  }
}
