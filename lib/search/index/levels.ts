import { bodyShare, kindFactors, type SearchDocument, weights } from '../engine/document'
import type { Field } from '../engine/field'

/** The least that a place can count, and how many times as much the next step stands for: few enough steps for a small number. */
const lightest = weights.body * Math.min(...Object.values(kindFactors))
const ratio = 1.16
const steps =
  Math.ceil(Math.log((weights.title * Math.max(...Object.values(kindFactors))) / lightest) / Math.log(ratio)) + 1

/** The shortest texts of each class of length, the longest class first: a word says more in a short text. */
const lengths = [25, 13, 7, 4, 1]

/** How many levels there are; the lowest is 0. */
const levelCount = steps * lengths.length * 2

/**
 * How well something stands in a field of a document, as a small number that an index can carry; a higher one is better. The last
 * bit says whether a word starts there.
 */
export function levelOf({ weight, text }: Field, { kind }: SearchDocument, isStart: boolean): number {
  const step = Math.ceil(Math.log((weight * kindFactors[kind]) / lightest) / Math.log(ratio) - 1e-9)
  const length = lengths.findIndex((least) => text.length >= least)
  return (step * lengths.length + Math.max(0, length)) * 2 + (isStart ? 1 : 0)
}

/** The most that a word of so many units can score at each level. */
export function scoresOf(length: number, trust: number): Float32Array {
  return Float32Array.from({ length: levelCount }, (_, level) => {
    const place = level >> 1
    const weight = lightest * ratio ** Math.floor(place / lengths.length)
    const least = lengths[place % lengths.length] ?? 1
    const best = weight * (level & 1 ? 1.2 : 1) * (1 + Math.min(1, length / least) / 2)
    return trust * (best + Math.min(best, mostInBody) * bodyShare)
  })
}

/** What the text of a document may score beside a better place. */
const mostInBody = weights.body * Math.max(...Object.values(kindFactors)) * 1.2 * 1.5
