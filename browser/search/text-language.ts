import { alphabetOf, guessText, type Language, latin } from '../../lib/site/languages'

/**
 * The language of a text that the index of a language has. Korean text is full of Latin words, so Hangul makes it Korean;
 * English text may have a name in Hangul in it, so there it takes more words with Hangul than without. Other scripts likewise;
 * numbers alone, and letters of the index's own script, are read in its language.
 */
export function languageOf(text: string, index: Language): Language {
  if (!/\p{L}/u.test(text)) return index
  const { language } = guessText(text)
  const { script, letter } = alphabetOf(language)
  if (script === alphabetOf(index).script) return index
  if (script === latin) return language
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.search(letter) >= 0).length * 2 > words.length ? language : index
}
