import { distance } from 'fastest-levenshtein'
import { plainLatin } from './fold'

const latinWord = /^[a-z][a-z0-9]*$/

/** How many slips a Latin word may have: none below four letters, then one, from eight letters on two. */
function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/**
 * The words of the site that a typed Latin word may mean, at most three, the nearest first: a letter wrong, missing, too many,
 * or two in the wrong order.
 */
export function slipsOf(typed: string, vocabulary: Iterable<string>): string[] {
  if (slipsIn(typed) === 0 || !latinWord.test(typed)) return []
  const near = new Map<string, number>()
  for (const word of vocabulary) {
    const edits = editsBetween(typed, word)
    if (edits > 0) near.set(word, edits)
  }
  const nearest = [...near].sort(([a, one], [b, two]) => one - two || (a < b ? -1 : 1))
  return nearest.slice(0, 3).map(([word]) => word)
}

/** How long the words may be that a typed word is a slip of; none when it is too short to be one. */
export function lengthsOfSlips(typed: string): number[] {
  const slips = latinWord.test(typed) ? slipsIn(typed) : 0
  return slips === 0 ? [] : Array.from({ length: 2 * slips + 1 }, (_, step) => typed.length - slips + step)
}

/** 0 when they are more than slips apart. */
function editsBetween(typed: string, word: string): number {
  const slips = slipsIn(typed)
  if (Math.abs(typed.length - word.length) > slips) return 0
  const edits = distance(typed, word)
  return edits <= slips || (edits === 2 && lettersOf(typed) === lettersOf(word)) ? edits : 0
}

/** Two letters in the wrong order count as two edits, but leave the same letters. */
function lettersOf(word: string): string {
  return word.split('').sort().join('')
}

/** The Latin words of a text, folded, each once. */
export function latinWordsOf(text: string): string[] {
  return [...new Set(plainLatin(text).match(/[a-z][a-z0-9]+/g))]
}
