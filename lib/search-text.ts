import type { Nodes } from 'hast'
import type { Days } from './day'
import { wordsInHtml } from './markdown/heading-text'
import type { Person } from './person'

/** A person's name in every spelling. */
export function spellings({ name, otherNames }: Person): string[] {
  return [name, ...otherNames].map(({ text }) => text)
}

/** The text of a document's paragraphs, a line each, without the numbers of footnotes. */
export function textIn({ children }: { children: Nodes[] }): string {
  return children
    .map((child) => wordsInHtml(child).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** The days of something as the index has them: a last one only of several. */
export function daysOf({ day, lastDay }: Days): { day: string; lastDay?: string } {
  return { day, ...(lastDay > day && { lastDay }) }
}
