import { disassemble } from 'es-hangul'
import { distance } from 'fastest-levenshtein'
import { type KeyKind, keyKinds, longestName, longWord, type NameKey, nameKeys, veryLongWord } from './name-keys'
import { isHangul, isLatin, wordsOf } from './name-letters'
import { haveOtherVowels } from './romanised'

/** Why two names may mean one person, the surest first. */
export const resemblances = ['letters', 'order', 'typo', 'sound', 'talk'] as const
export type Resemblance = (typeof resemblances)[number]

/** How two names resemble each other, as the surest of their common keys says; nothing when they do not. */
export function findResemblance(one: string, other: string): Resemblance | undefined {
  const shared = [...nameKeys(one)].filter((key) => nameKeys(other).has(key))
  const found = new Set(shared.map((key) => resemblanceUnder(key, one, other)))
  return resemblances.find((each) => found.has(each))
}

/** How two names that met under a key resemble each other; nothing when they only met by chance. */
export function resemblanceUnder(key: NameKey, one: string, other: string): Resemblance | undefined {
  return judges[kindOf(key)](wordsOf(one), wordsOf(other))
}

function kindOf(key: NameKey): KeyKind {
  const kind = keyKinds.find((each) => key.startsWith(`${each} `))
  if (!kind) throw new Error(`No names meet under ${key}`)
  return kind
}

const judges: Record<KeyKind, (words: string[], others: string[]) => Resemblance | undefined> = {
  letters: (words, others) =>
    words.length === others.length && words.join('') !== others.join('') ? 'order' : 'letters',
  heard: () => 'typo',
  typo: (words, others) => (areOneSlipApart(words, others) ? 'typo' : undefined),
  swap: (words, others) => (areSwapped(words.join(''), others.join('')) ? 'typo' : undefined),
  // Two names of one script that have a sound in common were judged by their letters.
  sound: (words, others) => (words.some(isHangul) === others.some(isHangul) ? undefined : 'sound'),
  latin: (words, others) => (haveOtherVowels(words, others) ? undefined : 'sound'),
}

/** A slip in one word, or two in a very long one, after the same first letter; all other words alike. */
function areOneSlipApart(words: string[], others: string[]): boolean {
  const [one, other] = [words.join(''), others.join('')]
  if (isHangul(one)) return distance(disassemble(one), disassemble(other)) === 1
  const pairs = words.map((word, index) => [word, others[index] ?? ''] as const).filter(([a, b]) => a !== b)
  const [[a, b] = ['', '']] = pairs
  const shorter = Math.min(a.length, b.length)
  const slips = shorter < longWord ? 0 : shorter < veryLongWord ? 1 : 2
  return words.length === others.length && pairs.length === 1 && a[0] === b[0] && distance(a, b) <= slips
}

/** Whether two letters beside each other are all that differs. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one.slice(at + 2) === other.slice(at + 2) && one[at] === other[at + 1] && one[at + 1] === other[at]
}

/** Whether two names differ in a letter of Hangul, or in two of a long Latin name: enough where both tell of one event. */
export function areNearlySame(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > longestName) return false
  const [letters, others] = [wordsOf(one).join(''), wordsOf(other).join('')]
  if (isHangul(letters) && isHangul(others))
    return letters.length > 2 && distance(disassemble(letters), disassemble(others)) === 1
  if (!isLatin(letters) || !isLatin(others) || letters.length < longWord) return false
  return distance(letters, others) <= (letters.length < veryLongWord ? 1 : 2)
}
