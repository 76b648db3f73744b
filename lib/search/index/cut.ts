import { phraseFactor, type SearchDocument } from '../engine/document'
import { type Entry, readEntry } from '../engine/entry'
import { bestFirst, hitIn, type SearchHit } from '../engine/hit'
import type { QueryReading } from '../engine/meanings'
import { mostWords, type Reach, type Source, type WordList } from '../engine/search'
import { openBlocks } from './blocks'
import type { CutHead, ReadFile } from './form'
import { spansOf } from './grams'
import { scoresOf } from './levels'
import { readNumbers } from './numbers'
import { bitOf, documentsTold, eachPosting } from './postings'

/** The sign before the keys of a list of words, which no text has in it. */
export const listSigns: Record<WordList, string> = { latin: '\u0001', hangul: '\u0002', name: '\u0003' }

/** How many pages a list of hits is looked for in, how many of them while it is in doubt, how many at a time, and after how many bytes a query reads no more. */
const most = { pages: 16, doubtful: 4, atOnce: 4, bytes: 56 * 1024 }

/** An index in blocks, of which a query reads a few. */
export function openCut(head: CutHead, readFile: ReadFile): Source {
  const firstKeys = head.keys.split('\t')
  const readTerms = openBlocks('terms', head.terms, readFile)
  const readPages = openBlocks('documents', head.pages, readFile)
  const count = readNumbers(head.pages).count
  const entries = new Map<SearchDocument, Entry>()
  const parsed = new Map<number, SearchDocument[]>()

  /** The documents of a page that may have all words; the others are not made ready. */
  function entriesOf({ id, documents }: Candidate, text: string): Entry[] {
    const page: SearchDocument[] = parsed.get(id) ?? JSON.parse(text)
    parsed.set(id, page)
    const likely = page.filter((_, place) => (documents & bitOf(place)) !== 0)
    return likely.map((document) => {
      const entry = entries.get(document) ?? readEntry(document)
      entries.set(document, entry)
      return entry
    })
  }

  /** The values of all keys from one to another, both included. */
  async function valuesBetween(from: string, to: string, { read }: Reach): Promise<string[]> {
    const first = Math.max(0, blockOf(firstKeys, from))
    const blocks = Array.from({ length: blockOf(firstKeys, to) - first + 1 }, (_, step) => first + step)
    const texts = await Promise.all(blocks.map((block) => readTerms(block, (...told) => read.set(...told))))
    return texts.flatMap((text) => valuesIn(text, from, to))
  }

  /** About the most that each document can score by a word. */
  async function boundsOf(ways: QueryReading[], mostSpans: number, reach: Reach): Promise<Float32Array> {
    const bounds = new Float32Array(count * documentsTold)
    // The ways to understand a word have keys in common.
    const asked = new Map<string, Promise<Uint8Array>>()
    const toldBetween = (from: string, to: string) => {
      const told = asked.get(from + to) ?? valuesBetween(from, to, reach).then((lines) => levelsIn(lines, count))
      asked.set(from + to, told)
      return told
    }
    const clues = ways.flatMap(({ trust, clues }) => clues.map((clue) => ({ trust, clue })))
    await Promise.all(
      clues.map(async ({ trust, clue }) => {
        const spans = spansOf(clue, mostSpans)
        const told = await Promise.all(spans.map(([from, to]) => toldBetween(from, to)))
        raise(bounds, told.reduce(lower), scoresOf(clue.text.length + (clue.begun ? 1 : 0), trust))
      }),
    )
    return bounds
  }

  return {
    async hitsOf(words, phrase, reach, isDoubtful = false) {
      if (bytesOf(reach) > most.bytes) return []
      const longest = words.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostWords)
      const mostSpans = longest.length > 3 ? 1 : longest.length > 1 ? 2 : 3
      const bounds = await Promise.all(longest.map((ways) => boundsOf(ways, mostSpans, reach)))
      await nextTask()
      const pages = rank(bounds)
      const hits: SearchHit[] = []
      for (let at = 0; at < pages.length; ) {
        const worst = hits[reach.limit - 1]?.score ?? 0
        const isDone = (pages[at]?.bound ?? 0) < worst || (isDoubtful && at >= most.doubtful && hits.length === 0)
        if (isDone || bytesOf(reach) > most.bytes) break
        // Whoever wants one hit mostly finds it in the first page.
        const some = pages.slice(at, at + (at === 0 ? Math.min(reach.limit, most.atOnce) : most.atOnce))
        at += some.length
        const texts = await Promise.all(some.map(({ id }) => readPages(id, (...told) => reach.read.set(...told))))
        await nextTask()
        for (const entry of texts.flatMap((text, place) => entriesOf(some[place] ?? unknown, text))) {
          const hit = hitIn(entry, words, phrase)
          if (hit) hits.push(hit)
        }
        hits.sort(bestFirst)
        if (!(await reach.readOn(hits.slice(0, reach.limit)))) break
      }
      return hits.slice(0, reach.limit)
    },
    async wordsOf(list, beginnings, reach) {
      if (bytesOf(reach) > most.bytes) return []
      const keys = beginnings.map((beginning) => listSigns[list] + beginning)
      const lists = await Promise.all(keys.map((key) => valuesBetween(key, `${key}\uffff`, reach)))
      return lists.flatMap((lines) => lines.flatMap((line) => line.split(' ')))
    },
  }
}

/** How many bytes a query has read. */
export function bytesOf({ read }: Reach): number {
  return [...read.values()].reduce((sum, length) => sum + length, 0)
}

function lengthOf(ways: QueryReading[]): number {
  return Math.max(0, ...ways.flatMap(({ clues }) => clues.map(({ text }) => text.length)))
}

/** For each page one after another the best levels that any line tells of its documents, and 1 more; 0 where none tells of one. */
function levelsIn(lines: readonly string[], count: number): Uint8Array {
  const levels = new Uint8Array(count * documentsTold)
  for (const line of lines) {
    eachPosting(line, (id, level, documents) => {
      for (let bit = 0; bit < documentsTold; bit++) {
        const place = id * documentsTold + bit
        if (documents & (1 << bit)) levels[place] = Math.max(levels[place] ?? 0, level + 1)
      }
    })
  }
  return levels
}

/** Of two keys the lower level. Whether a word starts there, the first of the two says. */
function lower(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((first, place) => {
    const second = other[place] ?? 0
    if (first === 0 || second === 0) return 0
    return (Math.min((first - 1) >> 1, (second - 1) >> 1) << 1) + ((first - 1) & 1) + 1
  })
}

function raise(bounds: Float32Array, levels: Uint8Array, scoreAt: Float32Array): void {
  for (let place = 0; place < levels.length; place++) {
    const level = levels[place] ?? 0
    if (level > 0) bounds[place] = Math.max(bounds[place] ?? 0, scoreAt[level - 1] ?? 0)
  }
}

/** The last block that does not begin after a key; -1 when all do. */
function blockOf(firstKeys: string[], key: string): number {
  let [low, high] = [0, firstKeys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

function valuesIn(block: string, from: string, to: string): string[] {
  return block.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t')
    const key = line.slice(0, tab)
    return tab > 0 && key >= from && key <= to ? line.slice(tab + 1) : []
  })
}

/** A page by its number, and about the most that a document on it can score. */
interface Candidate {
  id: number
  bound: number
  /** Which of its documents may have all words. */
  documents: number
}

const unknown: Candidate = { id: -1, bound: 0, documents: 0 }

/** Bounds are told apart by hundredths, and sorted as whole numbers together with the numbers of the pages. */
const hundredth = 2 ** 24

/** The pages of which a document may have all words, the most promising first; of equals the lower number first. */
function rank([first = new Float32Array(), ...others]: readonly Float32Array[]): Candidate[] {
  const factor = others.length > 0 ? phraseFactor : 1
  const ranked = new Float64Array(first.length / documentsTold)
  let size = 0
  for (let id = 0; id < ranked.length; id++) {
    let best = 0
    for (let place = id * documentsTold; place < (id + 1) * documentsTold; place++) {
      let sum = first[place] ?? 0
      for (let word = 0; sum > 0 && word < others.length; word++) {
        const bound = others[word]?.[place] ?? 0
        sum = bound > 0 ? sum + bound : 0
      }
      if (sum > best) best = sum
    }
    if (best > 0) ranked[size++] = -Math.ceil(best * factor * 100) * hundredth + id
  }
  return Array.from(ranked.subarray(0, size).sort().subarray(0, most.pages), (value) => {
    const bound = -Math.floor(value / hundredth)
    const id = value + bound * hundredth
    return { id, bound: bound / 100, documents: documentsIn(id, [first, ...others]) }
  })
}

/** The documents of a page that each word may stand in. */
function documentsIn(id: number, words: readonly Float32Array[]): number {
  const bits = Array.from({ length: documentsTold }, (_, bit) => bit)
  const likely = bits.filter((bit) => words.every((bounds) => (bounds[id * documentsTold + bit] ?? 0) > 0))
  return likely.reduce((all, bit) => all | bitOf(bit), 0)
}

/** Lets the page draw and answer keys before more is computed. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
