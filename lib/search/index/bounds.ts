import type { Clue, Meaning } from '../engine/meanings'
import { spansOf } from './grams'
import { known, perhaps, scoresOf } from './levels'
import { readPostings, type Told } from './postings'
import type { Terms } from './terms'

/** About the most that a word can score in each document. */
export interface Bounds {
  /** By the number of a document; 0 where nothing is told of it. */
  scores: Float32Array
  /** The documents of which something is told, each at least once. */
  ids: number[]
  /** From a number on, documents of which nothing is told may have the word as well, and then score so much. */
  others: { from: number; score: number }
}

/** The bounds of a word that may be understood in any of some ways; nothing when no document can have it. */
export async function boundsOf(ways: Meaning[], terms: Terms, count: number): Promise<Bounds | undefined> {
  const bounds = emptyBounds(count)
  // The ways to understand a word have keys in common.
  const asked = new Map<string, Promise<Told | undefined>>()
  const toldBetween = (from: string, to: string) => {
    const told =
      asked.get(from + to) ??
      terms.between(from, to).then((lines) => (lines.length > 0 ? readPostings(lines, count) : undefined))
    asked.set(from + to, told)
    return told
  }
  const clues = ways.flatMap(({ trust, clues }) => clues.map((clue) => ({ trust, clue })))
  await Promise.all(
    clues.map(async ({ trust, clue }) => {
      const told = await Promise.all(spansOf(clue).map(([from, to]) => toldBetween(from, to)))
      const all = told.filter((each) => each !== undefined)
      if (all.length === told.length) raise(bounds, all.reduce(ofBoth), trust, clue)
    }),
  )
  return bounds.ids.length > 0 || bounds.others.score > 0 ? bounds : undefined
}

/** The highest bounds of any. */
export function highest(all: readonly Bounds[], count: number): Bounds {
  const most = emptyBounds(count)
  for (const { scores, ids, others } of all) {
    for (const id of ids) {
      most.ids.push(id)
      most.scores[id] = Math.max(most.scores[id] ?? 0, scores[id] ?? 0)
    }
    raiseOthers(most, others)
  }
  return most
}

/** About the most that a word can score in a document; 0 where it cannot be found. */
export function boundOf({ scores, others }: Bounds, id: number): number {
  const score = scores[id] ?? 0
  return id >= others.from && others.score > score ? others.score : score
}

function emptyBounds(count: number): Bounds {
  return { scores: new Float32Array(count), ids: [], others: { from: Number.POSITIVE_INFINITY, score: 0 } }
}

/** Raises bounds by what is told of the documents that have a clue. */
function raise(bounds: Bounds, { levels, ids, openFrom }: Told, trust: number, { text, begun }: Clue): void {
  const { scores, ids: all } = bounds
  const scoreAt = scoresOf(text.length + (begun ? 1 : 0), trust)
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? 0
    const score = scoreAt[levels[id] ?? 0] ?? 0
    const before = scores[id] ?? 0
    if (before === 0) all.push(id)
    if (score > before) scores[id] = score
  }
  if (openFrom < levels.length) raiseOthers(bounds, { from: openFrom, score: scoreAt[perhaps] ?? 0 })
}

function raiseOthers({ others }: Bounds, { from, score }: Bounds['others']): void {
  others.from = Math.min(others.from, from)
  others.score = Math.max(others.score, score)
}

/** What is told of documents that have two keys: the lower level. Whether a word starts there, the first of the two says. */
function ofBoth(one: Told, other: Told): Told {
  const both: Told = {
    levels: new Uint8Array(one.levels.length),
    ids: [],
    openFrom: Math.max(one.openFrom, other.openFrom),
  }
  // A document of which one of them tells nothing can have both only where that one leaves it open.
  const [fewer, more] = one.ids.length < other.ids.length ? [one, other] : [other, one]
  const isFewerOpen = Number.isFinite(fewer.openFrom)
  if (isFewerOpen) noteBoth(more, one, other, both)
  if (!isFewerOpen || Number.isFinite(more.openFrom)) noteBoth(fewer, one, other, both)
  return both
}

function noteBoth({ ids }: Told, one: Told, other: Told, both: Told): void {
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? 0
    const level = lower(levelIn(one, id), levelIn(other, id))
    if (level === 0 || both.levels[id] !== 0) continue
    both.levels[id] = level
    both.ids.push(id)
  }
}

function levelIn({ levels, openFrom }: Told, id: number): number {
  return levels[id] || (id >= openFrom ? perhaps : 0)
}

function lower(first: number, second: number): number {
  if (first === 0 || second === 0) return 0
  return (Math.min(Math.max(0, first - known) >> 1, Math.max(0, second - known) >> 1) << 1) + (first & 1) + known
}
