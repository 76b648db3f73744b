import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'

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
