import { disassemble, getChoseong } from 'es-hangul'
import { type FoldedText, fold } from './fold'

/** A text of a document in the forms in which words are looked for. */
export interface Field extends FoldedText {
  original: string
  /** How much a word found in it counts. */
  weight: number
  /** The initial consonants of its syllables; every other character stays, so places are the same. */
  initials: string
  /** Of another spelling: the word, folded, that stands in the document instead. */
  written?: string
}

/** What a reader sees of a find: where it begins in the field's folded text, and how long it is there. */
export interface Find {
  at: number
  length: number
}

/** A text made ready to be searched. */
export function readField(original: string, weight: number): Field {
  const folded = fold(original)
  let initials: string | undefined
  return {
    text: folded.text,
    original: original.normalize('NFC'),
    weight,
    get places() {
      return folded.places
    },
    get starts() {
      return folded.starts
    },
    get initials() {
      initials ??= Array.from(folded.text.split(''), initialOf).join('')
      return initials
    },
  }
}

const knownInitials = new Map<string, string>()

function initialOf(unit: string): string {
  if (!isSyllable(unit)) return unit
  const known = knownInitials.get(unit) ?? getChoseong(unit)
  knownInitials.set(unit, known)
  return known
}

/** Whether a character is a Hangul syllable. */
export function isSyllable(unit: string): boolean {
  return unit >= '가' && unit <= '힣'
}

/**
 * The first place of a folded word, at the start of a word if there is one. Hangul is found anywhere; a short Latin
 * word, and one that runs over a gap, only where a word starts; a single Latin letter only as a whole word; a number only where no
 * digit stands before it.
 */
export function findWord(field: Field, word: string): Find | undefined {
  let inside: Find | undefined
  for (let at = field.text.indexOf(word); at !== -1; at = field.text.indexOf(word, at + 1)) {
    if (singleLetter.test(word) && !isWhole(field, at)) continue
    if (field.starts[at]) return { at, length: word.length }
    if (!inside && isFree(field, word, at)) inside = { at, length: word.length }
  }
  return inside
}

/** Whether the letter at a place of a folded text is a word by itself; Hangul behind it is a particle. */
export function isWhole({ text, starts }: FoldedText, at: number): boolean {
  const next = text.charAt(at + 1)
  return starts[at] === true && (starts[at + 1] === true || !latin.test(next))
}

function isFree({ text, starts }: Field, word: string, at: number): boolean {
  if (startsWithNumber.test(word)) return !endsInNumber.test(text.charAt(at - 1))
  if (isSyllable(word.charAt(0)) || !latin.test(word)) return true
  const isAfterHangul = isSyllable(text.charAt(at - 1))
  return isAfterHangul || (word.length > 2 && !starts.slice(at + 1, at + word.length).includes(true))
}

const startsWithNumber = /^\p{N}/u
const endsInNumber = /\p{N}$/u
const latin = /^[\p{Script=Latin}\p{N}\ue023\ue02b]+$/u
const singleLetter = /^\p{Script=Latin}$/u

/** The first place, at the start of a word, whose syllables begin with these consonants. */
export function findInitials(field: Field, consonants: string): Find | undefined {
  for (let at = field.initials.indexOf(consonants); at !== -1; at = field.initials.indexOf(consonants, at + 1)) {
    if (field.starts[at]) return { at, length: consonants.length }
  }
  return undefined
}

/** Where a word begins whose last syllable is still being typed: 파잍 and 파이ㅌ on the way to 파이토치. */
export function findUnfinished(field: Field, word: string): Find | undefined {
  const known = word.slice(0, -1)
  const jamo = disassemble(word.slice(-1))
  for (let at = field.text.indexOf(known); at !== -1; at = field.text.indexOf(known, at + 1)) {
    if (!field.starts[at]) continue
    const rest = field.text.slice(at + known.length, at + known.length + 2)
    if (disassemble(rest).startsWith(jamo)) return { at, length: known.length + 1 }
  }
  return undefined
}
