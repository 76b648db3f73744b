import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { treeOf } from './html-tree'

/** The HTML of a document whose headings leave these ids to the page around it, and get the next free one like them. */
export function yieldIds(html: string, taken: readonly string[]): string {
  const tree = treeOf(html)
  const used = new Set(taken)
  const yielding: Element[] = []
  visit(tree, 'element', (node) => {
    const { id } = node.properties
    if (typeof id !== 'string') return
    if (taken.includes(id)) yielding.push(node)
    used.add(id)
  })
  for (const { properties } of yielding) {
    const wanted = properties.id
    for (let count = 2; used.has(String(properties.id)); count++) properties.id = `${wanted}-${count}`
    used.add(String(properties.id))
  }
  return yielding.length > 0 ? toHtml(tree) : html
}
