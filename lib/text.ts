import { type Language, languages, otherLanguage } from './language'

/** A short text and the language it is in, which may not be the page's. */
export interface Text {
  text: string
  language: Language
}

/** The shape of the content model's nested type of the same name. */
interface LocalizedText {
  ko?: string | undefined
  en?: string | undefined
}

/** A text in the page's language, else in the other; nothing when there is no text at all. */
export function findText(value: LocalizedText | undefined, language: Language): Text | undefined {
  for (const each of [language, otherLanguage(language)]) {
    const text = value?.[each]
    if (text) return { text, language: each }
  }
  return undefined
}

/** Like `findText`, for a text the content check has made sure of. Throws when it is in no language. */
export function textIn(value: LocalizedText, language: Language): Text {
  const text = findText(value, language)
  if (!text) throw new Error(`A text is in none of ${languages.join(', ')}`)
  return text
}

/** A text that states no language of its own: Korean when it has Hangul in it, else English. */
export function guessText(text: string): Text {
  return { text, language: /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en' }
}
