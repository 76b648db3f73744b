import type { Language } from '../site/settings'
import { en, type Words } from './en'
import { ko } from './ko'

const dictionaries: Record<Language, Words> = { ko, en }

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
