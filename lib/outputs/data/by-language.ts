import { origin } from '../../site/addresses'
import { type Language, languages, type Text } from '../../site/languages'

/** A text, or an address, by the language it is in. */
type ByLanguage = Partial<Record<Language, string>>

/** One thing of the site as the pages of each language have it, in the order of the first one. */
export type InEachLanguage<Thing> = [Thing, ...Thing[]]

/** The things of a list of the site, each in every language. */
export function inAllLanguages<Thing>(
  list: (language: Language) => Thing[],
  idOf: (thing: Thing) => string,
): InEachLanguage<Thing>[] {
  const others = languages.slice(1).map((language) => new Map(list(language).map((thing) => [idOf(thing), thing])))
  return list(languages[0]).map((thing) => [thing, ...others.flatMap((things) => things.get(idOf(thing)) ?? [])])
}

/** A text in each language it is written in; nothing when there is none. */
export function textsIn(texts: (Text | undefined)[]): ByLanguage | undefined {
  const written = texts.flatMap((text) => (text ? [[text.language, text.text] as const] : []))
  return written.length > 0 ? Object.fromEntries(written) : undefined
}

/** The whole addresses of pages by their languages, from paths that begin with a language. */
export function addressesIn(paths: string[]): ByLanguage {
  return Object.fromEntries(paths.map((path) => [languageOfPath(path), origin + path]))
}

function languageOfPath(path: string): Language {
  return languages.find((language) => path.startsWith(`/${language}/`)) ?? languages[0]
}
