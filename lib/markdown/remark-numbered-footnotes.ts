import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Names footnotes by their numbers, in the order in which they stand. What an author called one is seen by nobody, is written
 * into Markdown as it is, and may have marks in it that mean something else there.
 */
export function remarkNumberedFootnotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, string>()
    const name = (node: FootnoteDefinition | FootnoteReference) => {
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1)
      numbers.set(node.identifier, number)
      node.identifier = number
      node.label = number
    }
    visit(tree, (node) => {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') name(node)
    })
  }
}
