import { kindFactors } from '../weights'
import type { Bounds } from './bounds'
import type { ShardsHead } from './head'

/** A document by its number, and about the most that it can score. */
export interface Candidate {
  id: number
  bound: number
}

/** The documents that may have all words, the most promising first; of equals the lower number first. */
export function rank(words: Bounds[], kinds: ShardsHead['kinds']): Candidate[] {
  const byBound = new Map<number, number[]>()
  let end = 0
  let id = 0
  for (const [kind, count] of kinds) {
    end += count
    for (; id < end; id++) {
      const sum = sumOf(words, id)
      if (sum === 0) continue
      const bound = Math.ceil(sum * kindFactors[kind] * 10)
      const ids = byBound.get(bound)
      if (ids) ids.push(id)
      else byBound.set(bound, [id])
    }
  }
  const bounds = [...byBound].sort(([a], [b]) => b - a)
  return bounds.flatMap(([bound, ids]) => ids.map((id) => ({ id, bound: bound / 10 })))
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
