import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** A link of a Markdown text. */
export interface BodyLink {
  url: string
  /** Counted from where the text begins. */
  offset: number
  /** The text that writes it with another address. */
  write: (address: string) => string
}

/** The links of a text that may lead to a page of the site, in their order. */
export function listLinks(tree: Root): BodyLink[] {
  const links: BodyLink[] = []
  const images = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void images.add(identifier))
  visit(tree, (node) => {
    if (node.type !== 'link' && (node.type !== 'definition' || images.has(node.identifier))) return
    const { url, title, position } = node
    const offset = position?.start.offset ?? 0
    const behind = title ? ` ${JSON.stringify(title)}` : ''
    const label = node.type === 'definition' ? (node.label ?? node.identifier) : textOf(node)
    const write = (address: string) =>
      node.type === 'definition' ? `[${label}]: ${address}${behind}` : `[${label}](${address}${behind})`
    links.push({ url, offset, write })
  })
  return links
}
