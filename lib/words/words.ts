import type { Language } from '../site/settings'
import { de } from './de'
import { en, type Words } from './en'
import { ja } from './ja'
import { ko } from './ko'

/** What the site can say, by BCP 47 tags of languages: a site speaks those that its settings name. */
export const dictionaries = { de, en, ja, ko } satisfies Record<string, Words>

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
