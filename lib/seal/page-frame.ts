import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { attribute, listPlaces } from './page-tree'

/**
 * A page without what the author of its text wrote: the words in `.prose`, code included, and where its links lead. What the
 * site itself adds to a text stays: tags, pictures, styles.
 */
export function frameOf(html: string): string {
  const page = fromHtml(html)
  for (const { element } of listPlaces(page)) {
    if (attribute(element, 'className') !== 'prose') continue
    visit(element, (node) => {
      if (node.type === 'text') node.value = ''
      else if (node.type === 'element' && node.tagName === 'a') delete node.properties.href
    })
  }
  return toHtml(page)
}
