import type { Clue, Meaning } from '../meanings'
import { spansOf } from './grams'
import { scoreAt } from './levels'
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
  const levels = spans.reduce<Uint8Array | undefined>((before, lines) => {
    const own = levelsOf(lines, bounds.length)
    return before ? inBoth(before, own) : own
  }, undefined)
  const length = clue.text.length + (clue.begun ? 1 : 0)
  let isFound = false
  levels?.forEach((level, id) => {
    if (level === 0) return
    isFound = true
    bounds[id] = Math.max(bounds[id] ?? 0, scoreAt(level - 1, length) * trust)
  })
  return isFound
}

/** One more than the best level of each document, 0 where it has none. */
function levelsOf(lines: string[], count: number): Uint8Array {
  const levels = new Uint8Array(count)
  for (const line of lines) {
    readPostings(line, (id, level) => {
      if (level >= (levels[id] ?? 0)) levels[id] = level + 1
    })
  }
  return levels
}

/** The lower level of each document; whether a word starts there, the first of the two says. */
function inBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((level, id) => {
    const second = other[id] ?? 0
    if (level === 0 || second === 0) return 0
    return Math.min((level - 1) >> 1, (second - 1) >> 1) * 2 + ((level - 1) & 1) + 1
  })
}
