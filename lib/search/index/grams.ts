import { type Field, isSyllable } from '../engine/field'
import type { Clue } from '../engine/meanings'

const consonants = /^[ㄱ-ㅎ]+$/
const longestInitials = 4

/**
 * The keys under which a field can be looked up, and whether a word starts there: single characters, two in a row, three in a
 * row where none is a syllable, and two to four initial consonants from the start of a word.
 */
export function* keysIn(field: Field): Generator<[key: string, isStart: boolean]> {
  const { starts, initials } = field
  const text = inWholeUnits(field.text)
  for (let at = 0; at < text.length; at++) {
    const isStart = starts[at] === true
    const longest = Math.min(gramLength(text, at), text.length - at)
    for (let length = 1; length <= longest; length++) yield [text.slice(at, at + length), isStart]
    if (!isStart) continue
    for (let length = 2; length <= longestInitials && at + length <= text.length; length++) {
      const key = initials.slice(at, at + length)
      if (consonants.test(key)) yield [key, true]
    }
  }
}

/** A text in which half of a character beyond the first 65,536 is a character of its own: alone, a file in UTF-8 loses it. */
function inWholeUnits(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0x800))
}

/** The spans of keys of which a text must have one each for a clue to be in it, the first where the clue begins. */
export function spansOf({ text: written, begun }: Clue): [from: string, to: string][] {
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
  return [text.slice(0, length), ...between, text.slice(-gramLength(text, text.length - 3))]
}

function gramLength(text: string, at: number): number {
  const three = text.slice(Math.max(0, at), at + 3).split('')
  return three.length === 3 && !three.some((unit) => isSyllable(unit)) ? 3 : 2
}

const vowels = 21
const finals = 28
const firstSyllable = '가'.charCodeAt(0)
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
  if (!isSyllable(begun)) return [before + begun, before + begun]
  const place = Math.floor((begun.charCodeAt(0) - firstSyllable) / finals)
  const vowel = place % vowels
  const end = place - vowel + (lastOfVowel.get(vowel) ?? vowel)
  return span(place * finals, end * finals + finals - 1)
}
