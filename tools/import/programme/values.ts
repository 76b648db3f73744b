import { guessText } from '../../../lib/site/languages'
import { isRecord } from '../blogs/psych-yaml'
import { beginningOf } from '../text/bilingual-text'

/** The maps in a list; none of anything else. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The first sentence or two of a text in Markdown. */
export function beginningOfText(text: string): string | undefined {
  return text.trim() ? beginningOf(text, guessText(text).language) : undefined
}
