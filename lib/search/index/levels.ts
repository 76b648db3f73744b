import { bodyShare, weights } from '../engine/document'
import type { Field } from '../engine/field'

/** The weights of fields, the lightest first. */
const steps = [...new Set(Object.values(weights))].sort((a, b) => a - b)

/** The shortest texts of each class of length, the longest class first: a word says more in a short text. */
const lengths = [25, 13, 7, 4, 1]

/**
 * How well something stands in a document, as a small number that an index can carry; a higher one is better. The last bit
 * says whether a word starts there.
 */
export function levelOf({ weight, text }: Field, isStart: boolean): number {
  const length = lengths.findIndex((least) => text.length >= least)
  return (steps.indexOf(weight) * lengths.length + length) * 2 + (isStart ? 1 : 0)
}

/** Whether something at a level stands in the text of a document and nowhere better: the text weighs least. */
export function isInTextAlone(level: number): boolean {
  return level < 2 * lengths.length
}

/**
 * What is known of a document: nothing of it has it (0), perhaps its text has it, or it has it at a level, to which this is
 * added. More is better.
 */
export const perhaps = 1
export const known = 2

/** By what is known of a document, about the most that a word of so many units can score in it, before kind. */
export function scoresOf(length: number, trust: number): Float32Array {
  const scores = new Float32Array(steps.length * lengths.length * 2 + known)
  for (let best = known; best < scores.length; best++) scores[best] = trust * scoreAt(best - known, length)
  scores[perhaps] = (scores[known] ?? 0) / 2
  return scores
}

function scoreAt(level: number, length: number): number {
  const place = level >> 1
  const weight = steps[Math.floor(place / lengths.length)] ?? 0
  const least = lengths[place % lengths.length] ?? 1
  const best = weight * (level & 1 ? 1.2 : 1) * (1 + Math.min(1, length / least) / 2)
  return best + (weight === weights.body ? best : 1.2 * weights.body) * bodyShare
}
