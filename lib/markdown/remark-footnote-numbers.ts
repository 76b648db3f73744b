import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Calls the footnotes by their numbers, in the order readers see them, whatever labels their author gave them: an id made of a
 * label can be that of another one's second reference, or be read otherwise in an address, and a label may hold marks that
 * mean something else where Markdown is written.
 */
export function remarkFootnoteNumbers() {
  return (tree: Root): void => {
    const numbers = new Map<string, string>()
    const call = (node: FootnoteDefinition | FootnoteReference) => {
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1)
      numbers.set(node.identifier, number)
      node.identifier = number
      node.label = number
    }
    const inText: FootnoteReference[] = []
    const inNotes: FootnoteReference[] = []
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') inText.push(node)
      if (node.type !== 'footnoteDefinition') return undefined
      visit(node, 'footnoteReference', (reference) => void inNotes.push(reference))
      return SKIP
    })
    for (const reference of [...inText, ...inNotes]) call(reference)
    visit(tree, 'footnoteDefinition', call)
  }
}
