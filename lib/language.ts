import { site } from '@/site.config'

/** A language the site knows to speak, as a BCP 47 tag; content files and addresses are named after it. */
export type Language = 'ko' | 'en'

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
