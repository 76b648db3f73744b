/** The languages the site is written in, as BCP 47 tags; content files and addresses are named after them. */
export const languages = ['ko', 'en'] as const

export type Language = (typeof languages)[number]

/** Whether a path segment or file name stands for one of the site's languages. */
export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value)
}

/** The sibling language that a page offers beside its own. */
export function otherLanguage(language: Language): Language {
  return language === 'ko' ? 'en' : 'ko'
}
