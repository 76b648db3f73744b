import type { Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Person } from './person'

/** A person's name in every spelling. */
export function spellings({ name, otherNames }: Person): string[] {
  return [name, ...otherNames].map(({ text }) => text)
}

/** The text of a document's paragraphs, a line each. */
export function textIn({ children }: { children: Nodes[] }): string {
  return children
    .map((child) => textOf(child).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
