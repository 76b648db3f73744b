import { searches } from '../../.moim/words'
import type { Language } from '../site/languages'
import type { search } from './en'

/** What the search says, of which every language has to say all. */
export type SearchWords = typeof search

/** What the search says in a language. The script of the search carries the languages of the site and no other. */
export function searchWordsIn(language: Language): SearchWords {
  return searches[language]
}
