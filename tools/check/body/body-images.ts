import type { Definition, Heading, Image, ImageReference, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { hasDefinitions } from './body-links'
import { type AlbumFolder, type JudgedImage, judgeImage, judgeUnshown, type MisplacedImage } from './images'
import {
  imageWithWideMark,
  isLinkBehindMark,
  listHtmlImages,
  listUnreadImages,
  type UnshownImage,
} from './unshown-images'

/** An image of a Markdown text with the address and the caption it has, and the section it stands in. */
export interface BodyImage {
  alt: string
  url: string
  caption?: string
  /** Counted from where the text begins. */
  offset: number
  /** The text that writes it with this alt, where the photograph lies. */
  write: (alt: string) => string
  /** Why readers do not see it where it is looked for. */
  misplaced?: MisplacedImage
  /** The heading of the section, of level 1 or 2, and what follows that: kramdown writes its attributes there. */
  section?: { heading: Heading; below?: RootContent }
}

/**
 * The images of a text in their order, those in raw HTML and those that Markdown does not read included. An image whose
 * address stands nowhere is none to Markdown either.
 */
export function listImages(tree: Root, body: string, album: AlbumFolder | undefined): ReadImage[] {
  const definitions = new Map<string, Definition>()
  if (hasDefinitions(body)) {
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    })
  }
  const images: ReadImage[] = []
  let section: BodyImage['section']
  for (const [index, block] of tree.children.entries()) {
    if (block.type === 'heading' && block.depth <= 2) {
      const below = tree.children[index + 1]
      section = { heading: block, ...(below && { below }) }
    }
    visit(block, (node, index, parent) => {
      const wide = imageWithWideMark(node, index, parent)
      const found = wide ? [inMarkdownInstead(wide, node, album)] : read(node, definitions, body, album)
      images.push(...found.map((image) => ({ ...image, ...(section && { section }) })))
    })
  }
  return images
}

interface ReadImage extends BodyImage {
  photo?: string
}

function read(
  node: Nodes,
  definitions: Map<string, Definition>,
  body: string,
  album: AlbumFolder | undefined,
): ReadImage[] {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'image' && isLinkBehindMark(node, body)) return []
  if (node.type === 'image') return [inMarkdown(node, start, judgeImage(node.url, album))]
  if (node.type === 'imageReference') return byReference(node, start, definitions.get(node.identifier))
  const unshown =
    node.type === 'html'
      ? listHtmlImages(node.value)
      : node.type === 'text'
        ? listUnreadImages(body.slice(start, node.position?.end.offset))
        : []
  return unshown.map((image) => inMarkdownInstead(image, node, album))
}

function inMarkdownInstead(image: UnshownImage, { position }: Nodes, album: AlbumFolder | undefined): ReadImage {
  const offset = (position?.start.offset ?? 0) + image.offset
  return inMarkdown({ ...image, title: image.caption }, offset, judgeUnshown(image.url, image.why, album))
}

function inMarkdown(
  { alt, url, title }: Pick<Image, 'alt' | 'url' | 'title'>,
  offset: number,
  { photo, target = url, misplaced }: JudgedImage,
): ReadImage {
  return {
    alt: alt ?? '',
    url,
    offset,
    ...(title && { caption: title }),
    ...(photo && { photo }),
    ...(misplaced && { misplaced }),
    write: (text) => `![${escaped(text)}](${inAngles(target)}${title ? ` ${inQuotes(title)}` : ''})`,
  }
}

/** An image whose address stands elsewhere, where that is judged. */
function byReference(node: ImageReference, offset: number, definition: Definition | undefined): ReadImage[] {
  if (!definition) return []
  const { url, title } = definition
  const write = (alt: string) => `![${escaped(alt)}][${node.label ?? node.identifier}]`
  return [{ alt: node.alt ?? '', url, offset, write, ...(title && { caption: title }) }]
}

function escaped(alt: string): string {
  return alt.replace(/[\\[\]*_`<]/g, '\\$&')
}

function inAngles(url: string): string {
  return /[\s()]/.test(url) ? `<${url}>` : url
}

function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ')}"`
}
