import { kindFactors, phraseFactor } from '../engine/document'
import { type Bounds, boundOf } from './bounds'
import type { ShardsHead } from './form'

/** A document by its number, and about the most that it can score. */
export interface Candidate {
  id: number
  bound: number
}

/** The documents of a kind, and from where on those have a bound, in tenths, of which no word tells anything. */
interface Run {
  start: number
  end: number
  factor: number
  from: number
  bound: number
}

/** Bounds are told apart by tenths up to here; no query promises more to many documents. */
const mostTenths = 3000

/** The documents that may have all words, the most promising first, found as they are asked for; of equals the lower number first. */
export function* rank(words: readonly Bounds[], kinds: ShardsHead['kinds']): Generator<Candidate> {
  const runs = runsOf(words, kinds)
  // 0 where nothing is told.
  const tenths = new Uint16Array(runs.at(-1)?.end ?? 0)
  const factors = new Float32Array(tenths.length)
  for (const { start, end, factor } of runs) factors.fill(factor, start, end)
  const isTaken = new Uint8Array(mostTenths + 1)
  for (const { ids } of deciding(words)) {
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place] ?? 0
      const bound = tenthsOf(sumOf(words, id), factors[id] ?? 0)
      tenths[id] = bound
      isTaken[bound] = 1
    }
  }
  const open = runs.filter(({ from, end }) => from < end)
  for (const { bound } of open) isTaken[bound] = 1
  for (let bound = isTaken.lastIndexOf(1); bound > 0; bound = isTaken.lastIndexOf(1, bound - 1)) {
    const here = open.filter((run) => run.bound === bound)
    for (const id of withBound(tenths, bound, here)) yield { id, bound: bound / 10 }
  }
}

/** All words, or the rarest of those that tell of every document that has them. */
function deciding(words: readonly Bounds[]): readonly Bounds[] {
  const [rarest] = words.filter(({ others }) => others.score === 0).sort((a, b) => a.ids.length - b.ids.length)
  return rarest ? [rarest] : words
}

function runsOf(words: readonly Bounds[], kinds: ShardsHead['kinds']): Run[] {
  const isOpen = words.every(({ others }) => others.score > 0)
  const from = isOpen ? Math.max(...words.map(({ others }) => others.from)) : Number.POSITIVE_INFINITY
  const sum = words.reduce((total, { others }) => total + others.score, 0)
  let end = 0
  return kinds.map(([kind, count]) => {
    const factor = kindFactors[kind] * (words.length > 1 ? phraseFactor : 1)
    const start = end
    end += count
    return { start, end, factor, from: Math.max(from, start), bound: tenthsOf(sum, factor) }
  })
}

function tenthsOf(sum: number, factor: number): number {
  return Math.min(mostTenths, Math.ceil(sum * factor * 10))
}

/** 0 where a word cannot be found. */
function sumOf(words: readonly Bounds[], id: number): number {
  let sum = 0
  for (let place = 0; place < words.length; place++) {
    const bounds = words[place]
    const bound = bounds ? boundOf(bounds, id) : 0
    if (bound === 0) return 0
    sum += bound
  }
  return sum
}

/** The numbers of the documents that have a bound, and of those in runs of which nothing is told, in their order. */
function* withBound(tenths: Uint16Array, bound: number, runs: readonly Run[]): Generator<number> {
  const after = (id: number) => {
    const next = tenths.indexOf(bound, id + 1)
    return next === -1 ? tenths.length : next
  }
  let told = after(-1)
  for (const { from, end } of runs) {
    for (let id = from; id < end; id++) {
      if (tenths[id] !== 0) continue
      for (; told < id; told = after(told)) yield told
      yield id
    }
  }
  for (; told < tenths.length; told = after(told)) yield told
}
