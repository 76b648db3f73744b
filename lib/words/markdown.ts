import { textWords } from '../../.moim/words'
import type { Language } from '../site/languages'
import type { inTexts } from './en'

/** What stands within texts, of which every language has to say all. */
export type TextWords = typeof inTexts

/** What the Markdown pipeline says in a language, wherever it runs. */
export function textWordsIn(language: Language): TextWords {
  return textWords[language]
}
