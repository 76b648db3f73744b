import { disassemble } from 'es-hangul'
import { distance } from 'fastest-levenshtein'
import { plainLatin, stemsOf } from './fold'

const latinWord = /^[a-z][a-z0-9]*$/
const hangulName = /^[가-힣]{3,5}$/

/** How many slips a Latin word may have: none below five letters, then one, from eight letters on two. */
function slipsIn(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2
}

/** Whether a typed Latin word is long enough to be a slip of another. */
export function mayBeSlip(typed: string): boolean {
  return latinWord.test(typed) && slipsIn(typed) > 0
}

/**
 * The words of the site that a typed Latin word may mean, at most three, the nearest first: a letter wrong, missing, too many,
 * or two in the wrong order. The first letter is right.
 */
export function slipsOf(typed: string, vocabulary: Iterable<string>): string[] {
  if (!mayBeSlip(typed)) return []
  const near = new Map<string, number>()
  for (const word of vocabulary) {
    if (word[0] !== typed[0]) continue
    const edits = editsBetween(typed, word)
    if (edits > 0) near.set(word, edits)
  }
  const nearest = [...near].sort(([a, one], [b, two]) => one - two || (a < b ? -1 : 1))
  return nearest.slice(0, 3).map(([word]) => word)
}

/** The names that a typed Hangul word, with or without a particle, may mean: one letter of a syllable is wrong, 이제웅 for 이제응. */
export function namesLike(typed: string, names: Iterable<string>): string[] {
  const meant = [typed, ...stemsOf(typed)].filter((word) => hangulName.test(word))
  return [...names].filter((name) =>
    meant.some((word) => word.length === name.length && distance(disassemble(word), disassemble(name)) === 1),
  )
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
