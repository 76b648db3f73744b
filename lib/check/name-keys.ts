import { disassemble } from 'es-hangul'
import { isHangul, isLatin, scriptsOf, withoutOne } from './name-letters'
import { hangulKeys, hasKoreanFamily, latinKeys } from './romanised'

/** The most characters a name has that is compared with others: what is longer is a sentence. */
export const longestName = 80

/** The fewest letters of a Latin word in which one slip is told from another name, and in which two are. */
export const longWord = 7
export const veryLongWord = 9

/** What brings names together under a key: the same letters, the same sounds, or a slip of the keyboard. */
export const keyKinds = ['letters', 'sound', 'latin', 'heard', 'typo', 'swap'] as const
export type KeyKind = (typeof keyKinds)[number]

/** A key begins with its kind. */
export type NameKey = `${KeyKind} ${string}`

/** The keys under which names that may mean the same person meet. Meeting is a reason to compare them, no more. */
export function nameKeys(name: string): Set<NameKey> {
  return new Set(name.length > longestName ? [] : scriptsOf(name).flatMap(keysOf))
}

function keysOf(words: string[]): NameKey[] {
  const turned = rotations(words)
  const [letters = ''] = turned
  if (letters.length < (isHangul(letters) ? 2 : 4)) return []
  const same = keys('letters', turned)
  if (isHangul(letters)) return [...same, ...keys('sound', turned.flatMap(hangulKeys)), ...hangulSlips(letters)]
  if (!isLatin(letters)) return same
  const { hangul, latin } = latinKeys(words)
  const slips = hasKoreanFamily(words) ? swaps(letters) : latinSlips(words)
  return [...same, ...keys('sound', hangul), ...keys('latin', latin), ...slips]
}

function keys(kind: KeyKind, texts: string[]): NameKey[] {
  return texts.map((text): NameKey => `${kind} ${text}`)
}

/** The words run together, beginning with each of them in turn. */
function rotations(words: string[]): string[] {
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(''))
}

// Of two names of three syllables that differ in one letter, most are two people: only letters that sound alike count.
function hangulSlips(name: string): NameKey[] {
  if (name.length < 3) return []
  const letters = disassemble(name)
  return [...keys('heard', [heard(letters)]), ...keys('typo', name.length > 3 ? [letters, ...withoutOne(letters)] : [])]
}

/** Vowels that most speakers of today pronounce alike, written as one. */
function heard(letters: string): string {
  const simple = letters.replaceAll('ㅒ', 'ㅖ').replaceAll('ㅐ', 'ㅔ')
  return simple.replace(/ㅗㅔ|ㅗㅣ/g, 'ㅜㅔ')
}

function latinSlips(words: string[]): NameKey[] {
  if (words.length < 2) return []
  return words.flatMap((word, index) => {
    if (word.length < longWord) return []
    const once = withoutOne(word)
    const twice = word.length < veryLongWord ? [] : once.flatMap(withoutOne)
    return keys(
      'typo',
      [word, ...once, ...twice].map((each) => words.with(index, each).join(' ')),
    )
  })
}

// Korean names in Latin letters lie close together: only two letters in a wrong order are surely a slip.
function swaps(letters: string): NameKey[] {
  return letters.length < longWord ? [] : keys('swap', [[...letters].sort().join('')])
}
