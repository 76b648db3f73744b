import GithubSlugger, { slug } from 'github-slugger'
import type { Element, Root } from 'hast'
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
    const headings: { node: Element; id?: string }[] = []
    visit(tree, 'element', (node) => {
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined
      // Only the heading that remark-rehype makes has a class.
      if (id === 'footnote-label' && node.properties.className) return
      if (/^h[1-6]$/.test(node.tagName)) headings.push({ node, ...(id && { id }) })
      else if (id) slugger.slug(id, true)
    })
    const give = (node: Element, id: string) => {
      node.properties.id = slugger.slug(slug(id, true) || 'section', true)
    }
    for (const { node, id } of headings) if (id) give(node, id)
    for (const { node, id } of headings) if (!id) give(node, slugify(readHeadingNumber(textOf(node)).text))
  }
}
