import type { Language } from '../site/settings'
import { en, type Words } from './en'
import { ko } from './ko'

/** What the site can say, by BCP 47 tags of languages: a site speaks those that its settings name. */
export const dictionaries = { en, ko } satisfies Record<string, Words>

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
