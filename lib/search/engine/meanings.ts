import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { type Field, type Find, findInitials, findUnfinished, findWord } from './field'
import { stemsOf } from './fold'
import { ordinalsLike } from './ordinals'

/** One way to understand a typed word. */
export interface QueryReading {
  /** How sure it is, from 1 down. */
  trust: number
  /** Whether it is a guess: the document has another word, which looks or sounds like the one that was typed. */
  isNear?: true
  find(field: Field): Find | undefined
  /** What a folded text, or its initial consonants, must have in it for `find` to find anything; one of them is enough. */
  clues: Clue[]
}

/** Letters in a row, and the syllable that has been begun behind them if one has. */
export interface Clue {
  text: string
  begun?: string
}

const consonants = /^[ㄱ-ㅎ]{2,}$/
const endsInHangul = /[ㄱ-ㅣ가-힣]$/

/**
 * The ways to understand a folded word, in groups, the surest first: as it was typed, with the other keyboard. A group is
 * asked only where no surer one finds anything; after them, a Latin word may be a slip, and a word in the other script be meant by
 * its sound.
 */
export function meaningsOf(word: string): QueryReading[][] {
  if (consonants.test(word)) {
    return [[{ trust: 0.9, find: (field) => findInitials(field, word), clues: [{ text: word }] }]]
  }
  const retyped = retype(word)
  return [
    [...asTyped(word, 1), ...(endsInHangul.test(word) ? unfinished(word) : [])],
    ...(retyped ? [asTyped(retyped, 0.8)] : []),
  ]
}

/** A word in the other script that sounds like any of these words. */
export function soundOf(words: string[]): QueryReading {
  return anyOf(words, 0.55)
}

/** A slip of any of these words. */
export function slipOf(words: string[]): QueryReading {
  return anyOf(words, 0.6)
}

/** Words that are found where a word starts. */
function anyOf(words: string[], trust: number): QueryReading {
  return {
    trust,
    isNear: true,
    find(field) {
      for (const word of words) {
        const found = findWord(field, word)
        if (found && field.starts[found.at]) return found
      }
      return undefined
    },
    clues: words.map((text) => ({ text })),
  }
}

function asTyped(word: string, trust: number): QueryReading[] {
  const stems = stemsOf(word)
  return [
    literally(word, trust),
    ...stems.map((stem) => literally(stem, trust * 0.8)),
    ...[word, ...stems].flatMap(ordinalsLike).map((form) => literally(form, trust * 0.9)),
  ]
}

function literally(word: string, trust: number): QueryReading {
  return { trust, find: (field) => findWord(field, word), clues: [{ text: word }] }
}

function unfinished(word: string): QueryReading[] {
  if (word.length < 2) return []
  const clues = [{ text: word.slice(0, -1), begun: word.slice(-1) }]
  return [{ trust: 0.8, find: (field) => findUnfinished(field, word), clues }]
}

const latin = /^[a-z]{3,}$/i
const syllables = /^[가-힣]{2,}$/
const hangul = /^[ㄱ-ㅣ가-힣]+$/
/** Of the Latin words that Hangul may be meant as, the shortest: 먀 is ai. */
const shortLatin = /^[a-z]{2,}$/

/** What was meant by a word typed with the other keyboard layout, in either direction; nothing when it makes no word. */
export function retype(word: string): string | undefined {
  if (latin.test(word)) {
    const typed = asHangul(word)
    return typed && syllables.test(typed) ? typed : undefined
  }
  if (!hangul.test(word)) return undefined
  const typed = convertHangulToQwerty(word).toLowerCase()
  return shortLatin.test(typed) ? typed : undefined
}

/** Nothing where es-hangul cannot put the letters together: it throws on some words, such as `photo`. */
function asHangul(word: string): string | undefined {
  try {
    return convertQwertyToHangul(word)
  } catch {
    return undefined
  }
}
