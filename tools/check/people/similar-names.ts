import { disassemble } from 'es-hangul'
import { distance } from 'fastest-levenshtein'

// What is longer is a sentence.
const longestName = 80
// In a shorter word one letter makes another name: Maria and Marta, 김민수 and 김민주.
const longWord = 8
const longHangul = 4

/** Why two names may mean one person, the surest first. */
export const resemblances = ['letters', 'order', 'typo', 'talk'] as const
export type Resemblance = (typeof resemblances)[number]

/** How two names resemble each other by how they are written; nothing when they do not. */
export function findResemblance(one: string, other: string): Resemblance | undefined {
  if (Math.max(one.length, other.length) > longestName) return undefined
  const found = scriptsOf(one).flatMap((words) => scriptsOf(other).map((others) => compare(words, others)))
  return resemblances.find((each) => found.includes(each))
}

function compare(words: string[], others: string[]): Resemblance | undefined {
  const turned = new Set(rotations(words))
  const [letters = '', otherLetters = ''] = [words.join(''), others.join('')]
  if (letters.length < (isHangul(letters) ? 2 : 4)) return undefined
  if (rotations(others).some((each) => turned.has(each)))
    return words.length === others.length && letters !== otherLetters ? 'order' : 'letters'
  const [pair, ...more] = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]))
  const isTypo = words.length === others.length && pair && more.length === 0 && isOneTypo(...pair)
  return isTypo && pair.every((word) => mayHaveTypo(word, words)) ? 'typo' : undefined
}

function mayHaveTypo(word: string, words: string[]): boolean {
  return isHangul(word) ? word.length >= longHangul : words.length > 1 && word.length >= longWord
}

/** The keys under which names meet that resemble each other; others may meet there as well. */
export function listNameKeys(name: string): Set<string> {
  if (name.length > longestName) return new Set()
  return new Set(
    scriptsOf(name).flatMap((words) => [
      ...rotations(words),
      ...words.flatMap((word, at) => (mayHaveTypo(word, words) ? words.with(at, word.slice(0, 1)).join(' ') : [])),
    ]),
  )
}

/** Whether two names are a typo apart, however short they are: enough where both tell of one event. */
export function areOneTypoApart(one: string, other: string): boolean {
  const [letters = '', others = ''] = [one, other].map((name) => wordsOfName(name).join(''))
  if (Math.max(one.length, other.length) > longestName || isHangul(letters) !== isHangul(others)) return false
  return letters.length > (isHangul(letters) ? 2 : 6) && isOneTypo(letters, others)
}

/** Whether one letter differs, is missing or too many, or two beside each other are swapped. */
function isOneTypo(word: string, otherWord: string): boolean {
  const [one, other] = [disassemble(word), disassemble(otherWord)]
  if (distance(one, other) === 1) return true
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

function rotations(words: string[]): string[] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
}

/** The words of a name, and those of each script by itself when it gives both: `이제응 (Jerry Lee)`. */
function scriptsOf(name: string): string[][] {
  const words = wordsOfName(name)
  const hangul = words.filter(isHangul)
  const latin = words.filter((word) => /^[a-z]+$/.test(word))
  return hangul.length > 0 && latin.length > 1 ? [words, hangul, latin] : [words]
}

/** The words of a name in lower case, without degrees behind it, the accents of Europe's letters and without hyphens, dots and apostrophes inside. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/(?:,?\s+(?:Ph\.?\s?D|M\.D|MSc|MBA)\.?)+$/i, '')
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’.‐‑–-](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** Whether a text is written in Hangul syllables and nothing else. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text)
}
