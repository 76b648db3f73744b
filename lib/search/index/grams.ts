import { type Field, isWhole } from '../engine/field'
import type { Clue } from '../engine/meanings'

const consonants = /^[ㄱ-ㅎ]+$/
const longestInitials = 3

/**
 * Tells the keys under which a field can be looked up, and whether a word starts there: single characters, two in a row, three in a
 * row where none is a syllable, and two or three initial consonants from the start of a word. A single Latin letter is a key only as
 * a whole word. Keys are told as their code units, with 0 for those that they do not have, because there are millions of them.
 */
export function eachKeyIn(
  field: Field,
  tell: (isStart: boolean, first: number, second: number, third: number) => void,
): void {
  const { starts } = field
  const text = inWholeUnits(field.text)
  for (let at = 0; at < text.length; at++) {
    const isStart = starts[at] === true
    const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
    const length = Math.min(gramLength(text, at), text.length - at)
    if (!isLatinLetter(first) || isWhole(field, at)) tell(isStart, first, 0, 0)
    if (length > 1) tell(isStart, first, second, 0)
    if (length > 2) tell(isStart, first, second, third)
    if (!isStart || !isSyllable(first)) continue
    const [initial, next, last] = [initialOf(first), initialOf(second), initialOf(third)]
    if (isConsonant(next)) tell(true, initial, next, 0)
    if (isConsonant(next) && isConsonant(last)) tell(true, initial, next, last)
  }
}

const isSyllable = (unit: number) => unit >= firstSyllable && unit <= lastSyllable
const isConsonant = (unit: number) => unit >= 0x3131 && unit <= 0x314e
const isLatinLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a

/** The initial consonant of a syllable; any other character as it is. */
function initialOf(unit: number): number {
  return isSyllable(unit) ? initialsInOrder.charCodeAt(Math.floor((unit - firstSyllable) / (vowels * finals))) : unit
}

/** A text in which half of a character beyond the first 65,536 is a character of its own: alone, a file in UTF-8 loses it. */
function inWholeUnits(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0x800))
}

/** At most so many spans of keys, of each of which a text must have one for a clue to be in it, the first where the clue begins. */
export function spansOf(clue: Clue, most = 3): [from: string, to: string][] {
  return allSpansOf(clue).slice(0, most)
}

function allSpansOf({ text: written, begun }: Clue): [from: string, to: string][] {
  const text = inWholeUnits(written)
  const grams = gramsOf(text).map((gram): [string, string] => [gram, gram])
  if (!begun) return grams
  // What has been begun stands for the end of the clue.
  return [...(text.length > 1 ? grams.slice(0, 1) : []), spanOfBegun(text.slice(-1), begun)]
}

/**
 * The first and the last gram of a text, and of a long one without syllables, whose grams stand in many texts, one between them:
 * each takes a shard, and what has all by chance is sorted out in the documents.
 */
function gramsOf(text: string): string[] {
  if (consonants.test(text)) return [text.slice(0, longestInitials)]
  const length = gramLength(text, 0)
  if (text.length <= length) return [text]
  const middle = Math.floor((text.length - length) / 2)
  const between =
    length === 3 && text.length > 6 && gramLength(text, middle) === 3 ? [text.slice(middle, middle + 3)] : []
  return [text.slice(0, length), text.slice(-gramLength(text, text.length - 3)), ...between]
}

function gramLength(text: string, at: number): number {
  const from = Math.max(0, at)
  if (from + 3 > text.length) return 2
  const isKorean =
    isSyllable(text.charCodeAt(from)) || isSyllable(text.charCodeAt(from + 1)) || isSyllable(text.charCodeAt(from + 2))
  return isKorean ? 2 : 3
}

const vowels = 21
const finals = 28
const [firstSyllable, lastSyllable] = ['가'.charCodeAt(0), '힣'.charCodeAt(0)]
const initialsInOrder = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** Of ㅗ, ㅜ and ㅡ in the order of vowels, the last one that begins with it: 오 may become 외. */
const lastOfVowel = new Map([
  [8, 11],
  [13, 16],
  [18, 19],
])

/** The keys of a character before a syllable that has been begun: ㅌ may become any with that initial, 이 and 잍 any with 이. */
function spanOfBegun(before: string, begun: string): [from: string, to: string] {
  const initial = initialsInOrder.indexOf(begun)
  const span = (from: number, to: number): [string, string] => [
    before + String.fromCharCode(firstSyllable + from),
    before + String.fromCharCode(firstSyllable + to),
  ]
  if (initial >= 0) return span(initial * vowels * finals, (initial + 1) * vowels * finals - 1)
  if (!isSyllable(begun.charCodeAt(0))) return [before + begun, before + begun]
  const place = Math.floor((begun.charCodeAt(0) - firstSyllable) / finals)
  const vowel = place % vowels
  const end = place - vowel + (lastOfVowel.get(vowel) ?? vowel)
  return span(place * finals, end * finals + finals - 1)
}
