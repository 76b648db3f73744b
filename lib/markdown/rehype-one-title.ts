import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Turns level-1 headings of a body into level-2 ones, because the page's one `<h1>` is the title of the front matter. */
export function rehypeOneTitle() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2'
    })
  }
}
