import type { Definition, Parent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/** Writes links and images whose address stands elsewhere in the text (`[text][id]`) with their address, and drops the list. */
export function remarkInlineReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>()
    visit(tree, 'definition', (node) => {
      // The first of several counts (CommonMark 0.31, section 4.7).
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    })
    inline(tree, definitions)
  }
}

function inline(parent: Parent, definitions: Map<string, Definition>): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) inline(child, definitions)
    if (child.type === 'definition') return []
    if (child.type !== 'linkReference' && child.type !== 'imageReference') return [child]
    const definition = definitions.get(child.identifier)
    if (!definition) return [child]
    const { url, title } = definition
    return [
      child.type === 'linkReference'
        ? { type: 'link', url, title, children: child.children }
        : { type: 'image', url, title, alt: child.alt },
    ]
  })
}
