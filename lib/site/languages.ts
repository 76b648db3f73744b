import { site } from '../../site.config'
import { remembered } from './remembered'
/** The languages of the site in its order. */
export const languages: readonly [Language, ...Language[]] = site.languages

/** The language of what belongs to no language of its own, such as the page of a missing address. */
export const defaultLanguage: Language = site.languages[0]

/** Whether the addresses of the first language begin with it. */
export const hasPrefix: boolean = site.languagePrefix ?? languages.length > 1

/** Where the addresses of a language begin: `/ko/`, or `/` for a first language without prefix. */
export function rootOf(language: Language): string {
  return hasPrefix || language !== defaultLanguage ? `/${language}/` : '/'
}

/** Whether a path segment or file name stands for one of the site's languages. */
export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value)
}

/** The languages of the site but one, in its order. */
export function otherLanguages(language: Language): Language[] {
  return languages.filter((each) => each !== language)
}

/** A value for each language of the site, in its order. */
export function inEachLanguage<Value>(valueIn: (language: Language) => Value): Record<Language, Value> {
  const values: Partial<Record<Language, Value>> = {}
  for (const language of languages) values[language] = valueIn(language)
  return values as Record<Language, Value>
}

/** The locale whose dates, numbers and names a language of the site has, as a BCP 47 tag. */
export function localeOf(language: Language): string {
  return site.locales?.[language] ?? language
}

/** The name of a language for people who read another: `English`, `영어`. */
export const languageName = remembered((language: string, readIn: string) => {
  return new Intl.DisplayNames([readIn], { type: 'language' }).of(language) ?? language
})

/** The region that most who speak a language live in, with it as Open Graph asks for one: `ko_KR` (https://ogp.me, og:locale). */
export const territoryOf = remembered((language: Language) => {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return `${name}_${region}`
})

/** A short text and the language it is in, which may not be the page's. */
export interface Text {
  text: string
  language: Language
}

/** A text in the page's language, else in the first that has it; nothing when there is no text at all. */
export function findText(value: Partial<Texts> | undefined, language: Language): Text | undefined {
  for (const each of [language, ...otherLanguages(language)]) {
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

/** What a language is written with. */
interface Alphabet {
  language: Language
  /** The code of its script (ISO 15924) whose letters tell it from others; of Korean that is Hangul. */
  script: string
  /** Finds one of its letters. */
  letter: RegExp
  /** Every script that may stand in its texts, Latin apart. */
  scripts: readonly string[]
}

/** Writing systems of several scripts: what they are called, the scripts that tell them from others, and what may stand in them beside. */
const writingSystems: Readonly<Record<string, { script: string; own: string[]; beside?: string[] }>> = {
  Kore: { script: 'Hang', own: ['Hang'], beside: ['Hani'] },
  Jpan: { script: 'Jpan', own: ['Hira', 'Kana', 'Hani'] },
  Hans: { script: 'Hans', own: ['Hani'] },
  Hant: { script: 'Hant', own: ['Hani'] },
}

/** What a language of the site is written with. */
export function alphabetOf(language: Language): Alphabet {
  const code = new Intl.Locale(language).maximize().script ?? latin
  const { script, own, beside = [] } = writingSystems[code] ?? { script: code, own: [code] }
  const letter = new RegExp(`[${own.map((each) => `\\p{Script=${each}}`).join('')}]`, 'gu')
  return { language, script, letter, scripts: [...own, ...beside] }
}

/** Scripts that are written from right to left (ISO 15924). */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']

const fromRight = languages.filter((each) => rightToLeft.includes(new Intl.Locale(each).maximize().script ?? ''))

/** The direction a language is written in, as HTML states it; nothing where all languages of the site go from left to right. */
export function directionOf(language: Language): 'ltr' | 'rtl' | undefined {
  if (fromRight.length === 0) return undefined
  return fromRight.includes(language) ? 'rtl' : 'ltr'
}

/** The script of letters that stand in texts of every language: names, terms, code. */
export const latin = 'Latn'

/**
 * A text that states no language of its own: the first of the site whose letters are in it. Latin letters stand in texts of
 * every language, so they decide last, as they do for a text without letters.
 */
export function guessText(text: string): Text {
  const written = alphabets.find(({ script, letter }) => script !== latin && text.search(letter) >= 0)
  const other = alphabets.find(({ script }) => script === latin)
  return { text, language: (written ?? other)?.language ?? defaultLanguage }
}

const alphabets = languages.map(alphabetOf)

/** The languages of the site, those of Latin letters first: addresses are made of these where there are any. */
export const latinFirst: readonly Language[] = [true, false].flatMap((isLatin) =>
  alphabets.filter(({ script }) => (script === latin) === isLatin).map(({ language }) => language),
)

/** A language of the site, as a BCP 47 tag; content files and addresses are named after it. */
export type Language = (typeof site)['languages'][number]

/** A text in every language of the site. Content may leave some out: `Partial<Texts>`. */
export type Texts = Record<Language, string>
