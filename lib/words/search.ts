import type { Language } from '../site/settings'
import { search as de } from './de'
import { search as en } from './en'
import { search as ja } from './ja'
import { search as ko } from './ko'

/** What the search says, of which every language has to say all. */
export type SearchWords = typeof en

/** What the search can say. The script of the search carries the languages of the site and no other. */
const dictionaries = { de, en, ja, ko } satisfies Record<string, SearchWords>

/** What the search says in a language. */
export function searchWordsIn(language: Language): SearchWords {
  return dictionaries[language]
}
