import { writings } from '../../.moim/words'
import type { Language } from '../site/languages'
import type { write } from './en'

/** What the page for writing says, of which every language has to say all. */
export type WriteWords = typeof write

/** What the page for writing says in a language. Its script carries the languages of the site and no other. */
export function writeWordsIn(language: Language): WriteWords {
  return writings[language]
}
