import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Has the headings of a document leave these ids to the page around it, and take the next free ones; answers whether any had to. */
export function yieldIdsIn(tree: Root, taken: readonly string[]): boolean {
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
  return yielding.length > 0
}
