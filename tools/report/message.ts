import { type GuideLanguage, guideLanguages } from '../../lib/site/settings'

export type ToolLanguage = GuideLanguage

/** The same thing said in each language. */
export type InEach = Record<ToolLanguage, string>

/** What is the same in all languages: what was written, a value, a command. */
export interface Verbatim {
  verbatim: string
}

/** Something said to an author. No sentence can be left in one language, because text alone is no `Message`. */
export type Message = InEach | Verbatim

/** What is said in one language. */
export function say(message: Message, language: ToolLanguage): string {
  return 'verbatim' in message ? message.verbatim : message[language]
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
export function inARow(...parts: Message[]): InEach {
  return inEach((language) => parts.map((part) => say(part, language)).join(''))
}

/** Parts said a line each. */
export function inLines(...parts: Message[]): InEach {
  return inEach((language) => parts.map((part) => say(part, language)).join('\n'))
}

/**
 * The language the tools speak to whoever runs them: that of the locale, as POSIX ranks its variables (Base Definitions,
 * 8.2), and English where it is another or none.
 */
export function localeLanguage(environment: Record<string, string | undefined>): ToolLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return guideLanguages.find((language) => locale.toLowerCase().split(/[_.@-]/, 1)[0] === language) ?? 'en'
}

/** How readers of the tools call a script, by its code (ISO 15924): `Hangul`, `한글`. */
export function scriptName(code: string): InEach {
  return inEach((language) => new Intl.DisplayNames([language], { type: 'script' }).of(code) ?? code)
}

/** The language of `--lang`, else of the locale. Throws an Error in that of the locale when it is one the tools do not speak. */
export function toolLanguage(
  stated: string | undefined,
  environment: Record<string, string | undefined>,
): ToolLanguage {
  if (stated === undefined) return localeLanguage(environment)
  const known = guideLanguages.find((language) => language === stated)
  if (known) return known
  throw new Error(say(unspoken(stated), localeLanguage(environment)))
}

function unspoken(stated: string): InEach {
  return {
    en: `found --lang ${stated}; expected ${guideLanguages.join(' or ')}\nwrite: --lang en`,
    ko: `지금: --lang ${stated} → 필요: ${guideLanguages.join(' 또는 ')}\n쓸 내용: --lang ko`,
  }
}

/** The language to speak to whoever runs a command, by the locale. */
export function authorLanguage(): ToolLanguage {
  return localeLanguage(process.env)
}
