import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * A part of a text as it can stand on another page: what it leads to within the whole, such as a footnote, is at the address
 * of the whole.
 */
export function partOfText(part: Root, whole: string): Root {
  const tree = structuredClone(part)
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href !== 'string' || !properties.href.startsWith('#')) return
    properties.href = whole + properties.href
    delete properties.ariaDescribedBy
  })
  return tree
}
