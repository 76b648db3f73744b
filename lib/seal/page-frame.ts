import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { attribute, listPlaces, remove } from './page-tree'

/**
 * A page without what people wrote and showed: what its `<main>` holds, and what its head tells machines of that. What the
 * site puts around it stays: styles, header, footer.
 */
export function frameOf(html: string): string {
  const page = fromHtml(html)
  for (const { element, parent } of listPlaces(page)) {
    if (element.tagName === 'main') element.children = []
    if (attribute(element, 'type') === 'application/ld+json') remove(parent, element)
  }
  return toHtml(page)
}
