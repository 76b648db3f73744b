/** The languages the tools for authors speak, as BCP 47 tags; those the site is written in are another matter. */
export const toolLanguages = ['en', 'ko'] as const

export type ToolLanguage = (typeof toolLanguages)[number]

/** The same thing said in each language. */
export type InEach = Record<ToolLanguage, string>

/** What is the same in all languages: what was written, a value, a command. */
export interface Verbatim {
  verbatim: string
}

/** Something said to an author. No sentence can be left in one language, because text alone is no `Said`. */
export type Said = InEach | Verbatim

/** What is said in one language. */
export function say(said: Said, language: ToolLanguage): string {
  return 'verbatim' in said ? said.verbatim : said[language]
}

/** Takes a text as the same in all languages: never a sentence. */
export function verbatim(text: string): Verbatim {
  return { verbatim: text }
}

/** Said in each language by the same sentence, for sentences whose parts are themselves said in each. */
export function inEach(sentence: (language: ToolLanguage) => string): InEach {
  return { en: sentence('en'), ko: sentence('ko') }
}

/** Parts said one after another. */
export function inARow(...parts: Said[]): InEach {
  return inEach((language) => parts.map((part) => say(part, language)).join(''))
}

/** Parts said a line each. */
export function inLines(...parts: Said[]): InEach {
  return inEach((language) => parts.map((part) => say(part, language)).join('\n'))
}
