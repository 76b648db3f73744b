import GithubSlugger from 'github-slugger'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { slugify } from '../slug'
import { readHeadingNumber } from './heading-number'

/** Ids that the page around a document uses itself. */
export const reservedIds = ['main', 'programme', 'album', 'footnote-label']

/**
 * Gives every heading an id made of its words, without its number, so that renumbering the talks breaks no link.
 * An id the author gave with `{: #id}` stays. Ids are unique within the document, Korean words stay Korean.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger()
    for (const id of reservedIds) slugger.slug(id)
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName) || node.properties.id === 'footnote-label') return
      const stated = typeof node.properties.id === 'string' ? node.properties.id : readHeadingNumber(textOf(node)).text
      node.properties.id = slugger.slug(slugify(stated) || 'section')
    })
  }
}
