import type { Code, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { readCodeInfo } from './languages'

/** Puts the title of a block of code above it, as words. */
export function remarkCodeTitles() {
  return (tree: Root): void => {
    visit(tree, 'code', (node: Code, index, parent) => {
      const { language, title } = readCodeInfo(node.lang, node.meta)
      node.lang = language
      if (!title || !parent || index === undefined) return undefined
      const words = { type: 'text' as const, value: title }
      parent.children.splice(index, 0, {
        type: 'paragraph',
        data: { hProperties: { className: ['code-title'] } },
        children: [words],
      })
      return [SKIP, index + 2]
    })
  }
}
