import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { imageDefinitions, writeDefinition } from './body-nodes'

/** A link of a Markdown text. */
export interface BodyLink {
  url: string
  /** Counted from where the text begins. */
  offset: number
  /** The text that writes it with another address. */
  write: (address: string) => string
}

/** The links among the nodes of a text that may lead to a page of the site, in their order. */
export function listLinks(nodes: readonly Nodes[]): BodyLink[] {
  const links: BodyLink[] = []
  const images = imageDefinitions(nodes)
  for (const node of nodes) {
    if (node.type !== 'link' && (node.type !== 'definition' || images.has(node.identifier))) continue
    const { url, title, position } = node
    const offset = position?.start.offset ?? 0
    const behind = title ? ` ${JSON.stringify(title)}` : ''
    const write = (address: string) =>
      node.type === 'definition' ? writeDefinition(node, address) : `[${textOf(node)}](${address}${behind})`
    links.push({ url, offset, write })
  }
  return links
}
