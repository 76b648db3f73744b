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
  const tenths = sumsOf(words, kinds)
  const counts = new Uint32Array(mostBound * 10 + 1)
  for (let id = 0; id < tenths.length; id++) counts[tenths[id] ?? 0] = (counts[tenths[id] ?? 0] ?? 0) + 1
  for (let bound = counts.length - 1; bound > 0; bound--) {
    for (let id = -1, left = counts[bound] ?? 0; left > 0; left--) {
      id = tenths.indexOf(bound, id + 1)
      yield { id, bound: bound / 10 }
    }
  }
}

/** For each document what it can score at most in tenths, rounded up; 0 where it has not every word. */
function sumsOf(words: Bounds[], kinds: ShardsHead['kinds']): Uint16Array {
  const [first = new Float32Array()] = words
  const tenths = new Uint16Array(first.length)
  let end = 0
  let id = 0
  for (const [kind, count] of kinds) {
    const factor = kindFactors[kind] * 10
    for (end += count; id < end; id++) {
      let sum = 0
      for (const bounds of words) {
        const bound = bounds[id] ?? 0
        if (bound === 0) {
          sum = 0
          break
        }
        sum += bound
      }
      tenths[id] = Math.min(mostBound * 10, Math.ceil(sum * factor))
    }
  }
  return tenths
}
