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
  // The ways to understand a word have keys in common.
  const asked = new Map<string, Promise<Uint8Array | undefined>>()
  const bestBetween = (from: string, to: string) => {
    const best = asked.get(from + to) ?? terms.between(from, to).then((lines) => bestIn(lines, count))
    asked.set(from + to, best)
    return best
  }
  const clues = ways.flatMap(({ trust, clues }) => clues.map((clue) => ({ trust, clue })))
  const found = await Promise.all(
    clues.map(async ({ trust, clue }) => {
      const best = await Promise.all(spansOf(clue).map(([from, to]) => bestBetween(from, to)))
      const all = best.filter((each) => each !== undefined)
      return all.length === best.length && raise(bounds, all.reduce(inBoth), trust, clue)
    }),
  )
  return found.includes(true) ? bounds : undefined
}

/** Raises bounds by what is known of each document, and answers whether any can have the clue. */
function raise(bounds: Bounds, best: Uint8Array, trust: number, { text, begun }: Clue): boolean {
  const scores = scoresOf(text.length + (begun ? 1 : 0), trust)
  const fours = new Uint32Array(best.buffer)
  let isFound = false
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue
    isFound = true
    for (let id = four * 4; id < four * 4 + 4; id++) {
      const score = scores[best[id] ?? 0] ?? 0
      if (score > (bounds[id] ?? 0)) bounds[id] = score
    }
  }
  return isFound
}

/** What is known of each document by any of some lines; nothing without a line. */
function bestIn(lines: string[], count: number): Uint8Array | undefined {
  if (lines.length === 0) return undefined
  const best = emptyBest(count)
  for (const line of lines) readPostings(line, best)
  return best
}

/** As long as documents are read four at once: in most of them there is nothing. */
function emptyBest(count: number): Uint8Array {
  return new Uint8Array(Math.ceil(count / 4) * 4)
}

/** The lower level of each document; whether a word starts there, the first of the two says. */
function inBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = emptyBest(one.length)
  const [ones, others] = [new Uint32Array(one.buffer), new Uint32Array(other.buffer)]
  for (let four = 0; four < ones.length; four++) {
    if (ones[four] === 0 || others[four] === 0) continue
    for (let id = four * 4; id < four * 4 + 4; id++) both[id] = lower(one[id] ?? 0, other[id] ?? 0)
  }
  return both
}

function lower(first: number, second: number): number {
  if (first === 0 || second === 0) return 0
  if (first === perhaps && second === perhaps) return perhaps
  return (Math.min(Math.max(0, first - known) >> 1, Math.max(0, second - known) >> 1) << 1) + (first & 1) + known
}
