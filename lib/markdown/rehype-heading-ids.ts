import GithubSlugger, { slug } from 'github-slugger'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { contentId, pageIds } from '../page-ids'
import { slugify } from '../slug'
import { readHeadingNumber } from './heading-number'
import { headingText } from './heading-text'

/**
 * Gives every heading an id made of its words, without its number, so that renumbering the talks breaks no link.
 * An id the author gave with `{: #id}` stays. Ids are unique within the document and none of a page's own, Korean words stay Korean.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger()
    const headings: { node: Element; id?: string }[] = []
    visit(tree, 'element', (node) => {
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined
      // Only the heading that remark-rehype makes has a class.
      if (id === pageIds.footnotes && node.properties.className) return
      if (/^h[1-6]$/.test(node.tagName)) headings.push({ node, ...(id && { id }) })
    })
    const give = (node: Element, id: string) => {
      node.properties.id = slugger.slug(contentId(slug(id, true)) || 'section', true)
    }
    for (const { node, id } of headings) if (id) give(node, id)
    for (const { node, id } of headings) if (!id) give(node, slugify(readHeadingNumber(headingText(node)).text))
  }
}
