import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Takes the first row from tables where it is empty: GitHub's Markdown has no other way to write a table without headings. */
export function rehypeEmptyTableHeads() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return
      table.children = table.children.filter(
        (part) => part.type !== 'element' || part.tagName !== 'thead' || textOf(part).trim() !== '',
      )
    })
  }
}
