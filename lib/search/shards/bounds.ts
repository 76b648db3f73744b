import type { Clue, Meaning } from '../meanings'
import { spansOf } from './grams'
import { known, perhaps, scoresOf } from './levels'
import { readPostings } from './postings'
import type { Terms } from './terms'

/** For each document by its number, about the most that a word can score in it; 0 where it cannot be found. */
export type Bounds = Float32Array

/** The bounds of a word that may be understood in any of some ways; nothing when no document can have it. */
export async function boundsOf(ways: Meaning[], terms: Terms, count: number): Promise<Bounds | undefined> {
  const bounds = new Float32Array(count)
  const clues = ways.flatMap(({ trust, clues }) => clues.map((clue) => ({ trust, clue })))
  const found = await Promise.all(clues.map(({ trust, clue }) => addClue(bounds, trust, clue, terms)))
  return found.includes(true) ? bounds : undefined
}

/** Raises the bounds of the documents that may have a clue, and answers whether there are any. */
async function addClue(bounds: Bounds, trust: number, clue: Clue, terms: Terms): Promise<boolean> {
  const spans = await Promise.all(spansOf(clue).map(([from, to]) => terms.between(from, to)))
  if (spans.some((lines) => lines.length === 0)) return false
  const best = spans.map((lines) => bestIn(lines, bounds.length)).reduce(inBoth)
  const scores = scoresOf(clue.text.length + (clue.begun ? 1 : 0), trust)
  let isFound = false
  for (let id = 0; id < best.length; id++) {
    const score = scores[best[id] ?? 0] ?? 0
    if (score === 0) continue
    isFound = true
    if (score > (bounds[id] ?? 0)) bounds[id] = score
  }
  return isFound
}

/** What is known of each document by any of some lines. */
function bestIn(lines: string[], count: number): Uint8Array {
  const best = new Uint8Array(count)
  for (const line of lines) readPostings(line, best)
  return best
}

/** The lower level of each document; whether a word starts there, the first of the two says. */
function inBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length)
  for (let id = 0; id < both.length; id++) {
    const first = one[id] ?? 0
    const second = other[id] ?? 0
    if (first === 0 || second === 0) continue
    if (first === perhaps && second === perhaps) both[id] = perhaps
    else
      both[id] = Math.min(Math.max(0, first - known) >> 1, Math.max(0, second - known) >> 1) * 2 + (first & 1) + known
  }
  return both
}
