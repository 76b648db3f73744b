import { site } from '../../site.config'
import type { Language, Texts } from './settings'

/** The languages of the site in its order. */
export const languages: readonly [Language, Language] = site.languages

/** The language of what belongs to no language of its own, such as the page that chooses one. */
export const defaultLanguage: Language = site.languages[0]

/** Whether a path segment or file name stands for one of the site's languages. */
export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value)
}

/** The sibling language that a page offers beside its own. */
export function otherLanguage(language: Language): Language {
  return language === 'ko' ? 'en' : 'ko'
}

/** Something of each language of the site. */
export function inEachLanguage<Value>(of: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Value>
}

/** A short text and the language it is in, which may not be the page's. */
export interface Text {
  text: string
  language: Language
}

/** A text in the page's language, else in the other; nothing when there is no text at all. */
export function findText(value: Partial<Texts> | undefined, language: Language): Text | undefined {
  for (const each of [language, otherLanguage(language)]) {
    const text = value?.[each]
    if (text) return { text, language: each }
  }
  return undefined
}

/** Like `findText`, for a text the content check has made sure of. Throws when it is in no language. */
export function textIn(value: Partial<Texts>, language: Language): Text {
  const text = findText(value, language)
  if (!text) throw new Error(`A text is in none of ${languages.join(', ')}`)
  return text
}

/** A text that states no language of its own: Korean when it has Hangul in it, else English. */
export function guessText(text: string): Text {
  return { text, language: /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en' }
}
