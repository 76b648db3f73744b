import type { Definition, Heading, Image, ImageReference, Root, RootContent } from 'mdast'
import { nodesOf } from './body-nodes'

/** An image of a Markdown text with the address and the caption it has, and the section it stands in. */
export interface BodyImage {
  alt: string
  url: string
  caption?: string
  /** Counted from where the text begins. */
  offset: number
  /** The text that writes it with another alt. */
  write: (alt: string) => string
  /** The level-2 heading above it, and what follows that: kramdown writes its attributes there. */
  section?: { heading: Heading; below?: RootContent }
}

/** The images of a text in their order. An image whose address stands nowhere is none to Markdown either. */
export function listImages(tree: Root): BodyImage[] {
  const definitions = new Map<string, Definition>()
  for (const node of nodesOf(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  const images: BodyImage[] = []
  let section: BodyImage['section']
  for (const [index, block] of tree.children.entries()) {
    if (block.type === 'heading' && block.depth === 2) {
      const below = tree.children[index + 1]
      section = { heading: block, ...(below && { below }) }
    }
    for (const node of nodesOf(block)) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue
      const image = read(node, definitions)
      if (image) images.push({ ...image, ...(section && { section }) })
    }
  }
  return images
}

function read(node: Image | ImageReference, definitions: Map<string, Definition>): BodyImage | undefined {
  const address = node.type === 'image' ? node : definitions.get(node.identifier)
  if (!address) return undefined
  const { url, title } = address
  const caption = title ? { caption: title } : {}
  const behind =
    node.type === 'image'
      ? `(${target(url)}${title ? ` ${inQuotes(title)}` : ''})`
      : `[${node.label ?? node.identifier}]`
  return {
    alt: node.alt ?? '',
    url,
    ...caption,
    offset: node.position?.start.offset ?? 0,
    write: (alt) => `![${alt.replace(/[\\[\]*_`<]/g, '\\$&')}]${behind}`,
  }
}

function target(url: string): string {
  return /[\s()]/.test(url) ? `<${url}>` : url
}

function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ')}"`
}
