/** The languages the tools for authors speak, as BCP 47 tags; those the site is written in are another matter. */
export const toolLanguages = ['en', 'ko'] as const

export type ToolLanguage = (typeof toolLanguages)[number]

/** Something said to an author in each language; a plain string is the same in all: what was written, or a command. */
export type Said = string | Record<ToolLanguage, string>

/** What is said in one language. */
export function say(said: Said, language: ToolLanguage): string {
  return typeof said === 'string' ? said : said[language]
}

/** Said in each language by the same sentence, for sentences whose parts are themselves said in each. */
export function inEach(sentence: (language: ToolLanguage) => string): Said {
  return { en: sentence('en'), ko: sentence('ko') }
}
