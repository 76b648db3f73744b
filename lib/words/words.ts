import { dictionaries } from '../../.moim/words'
import type { Language } from '../site/languages'
import type { Words } from './en'

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
