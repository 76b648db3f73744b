import type { SearchDocument } from './document'

/** A document as it is gathered: some of it may be empty, or said twice. */
interface Told extends Omit<SearchDocument, 'names' | 'headings' | 'body'> {
  names?: string[]
  headings?: (string | undefined)[]
  body?: string | undefined
}

/** Leaves out what is empty or said twice, so that an index carries nothing in vain. */
export function tidy({ names = [], headings = [], body, ...document }: Told): SearchDocument {
  const said = new Set([document.title])
  const fresh = (texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text && !said.has(text) && said.add(text) ? text : []))
  const [people, titles] = [fresh(names), fresh(headings)]
  return {
    ...document,
    ...(people.length > 0 && { names: people }),
    ...(titles.length > 0 && { headings: titles }),
    ...(body?.trim() && { body: body.trim() }),
  }
}
