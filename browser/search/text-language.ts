import type { Language } from '../../lib/site/settings'

const hasHangul = (text: string) => /\p{Script=Hangul}/u.test(text)

/**
 * The language of a text that the index of a language has. Korean text is full of Latin words, so Hangul makes it Korean;
 * English text may have a name in Hangul in it, so there it takes more words with Hangul than without. Numbers alone are read in it.
 */
export function languageOf(text: string, index: Language): Language {
  if (!/\p{L}/u.test(text)) return index
  if (!hasHangul(text)) return 'en'
  if (index === 'ko') return 'ko'
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(hasHangul).length * 2 > words.length ? 'ko' : 'en'
}
