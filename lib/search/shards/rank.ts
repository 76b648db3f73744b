import { kindFactors } from '../weights'
import type { Bounds } from './bounds'
import type { ShardsHead } from './head'

/** A document by its number, and about the most that it can score. */
export interface Candidate {
  id: number
  bound: number
}

/** Bounds are told apart by tenths up to here; no query promises more to many documents. */
const mostBound = 300

/** The documents that may have all words, the most promising first, found as they are asked for; of equals the lower number first. */
export function* rank(words: Bounds[], kinds: ShardsHead['kinds']): Generator<Candidate> {
  const [first = new Float32Array()] = words
  const tenths = new Uint16Array(first.length)
  const counts = new Uint32Array(mostBound * 10 + 1)
  let end = 0
  let id = 0
  for (const [kind, count] of kinds) {
    const factor = kindFactors[kind] * 10
    for (end += count; id < end; id++) {
      const sum = first[id] === 0 ? 0 : sumOf(words, id)
      if (sum === 0) continue
      const bound = Math.min(mostBound * 10, Math.ceil(sum * factor))
      tenths[id] = bound
      counts[bound] = (counts[bound] ?? 0) + 1
    }
  }
  for (let bound = counts.length - 1; bound > 0; bound--) {
    for (let id = -1, left = counts[bound] ?? 0; left > 0; left--) {
      id = tenths.indexOf(bound, id + 1)
      yield { id, bound: bound / 10 }
    }
  }
}

function sumOf(words: Bounds[], id: number): number {
  let sum = 0
  for (const bounds of words) {
    const bound = bounds[id] ?? 0
    if (bound === 0) return 0
    sum += bound
  }
  return sum
}
