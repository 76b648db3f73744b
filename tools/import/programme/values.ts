import { isLanguage } from '../../../lib/site/languages'
import type { Language } from '../../../lib/site/settings'
import { isRecord } from '../blogs/psych-yaml'
import { beginningOf, languageOf } from '../text/bilingual-text'

/** The maps in a list; none of anything else. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The language of a short text, by its letters. */
export function languageOfText(text: string): Language {
  const language = languageOf(text, text)
  return isLanguage(language) ? language : 'en'
}

/** The first sentence or two of a text in Markdown. */
export function beginningOfText(text: string): string | undefined {
  return text.trim() ? beginningOf(text, languageOfText(text)) : undefined
}
