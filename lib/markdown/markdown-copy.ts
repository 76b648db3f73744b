import type { Definition, Heading, Image, Link, Parent, Root, RootContent, Text } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { linkAddress, linkSchemes } from './link-address'
import { photoPath } from './photographs'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { siteMarkdown } from './site-markdown'

/** Where the addresses in a text lead from outside the site. */
export interface Surroundings {
  /** The page the text stands on, with its origin. */
  page: URL
  /** The address of a photograph's file, with its origin, by the photograph's `photos/<file>`. */
  photo: (file: string) => string | undefined
  /** Whether a photograph was taken off the site; nothing of it may be in the copy. */
  isHidden?: (file: string) => boolean
}

/**
 * The body of a document as clean Markdown that can stand anywhere, behind these blocks: no attribute lists, no raw HTML, no
 * addresses without an origin, one level-1 heading at most.
 */
export function markdownCopy(body: string, surroundings: Surroundings, opening: RootContent[]): string {
  const processor = unified()
    .use(remarkParse)
    .use(siteMarkdown)
    .use(remarkKramdownAttributes)
    .use(remarkInlineReferences)
    .use(remarkFootnoteNumbers)
    .use(remarkPortable, surroundings)
    .use(() => (tree: Root) => {
      tree.children.unshift(...opening)
    })
    .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  return String(processor.processSync(body))
}

/**
 * Makes a text portable: photographs and links get their whole address, raw HTML goes, as it goes on the page, headings leave
 * the first level to the title, and an image from elsewhere is a link to it. A link to anything but a page, a mailbox or a telephone is
 * only its words. Of a hidden photograph nothing stays.
 */
export function remarkPortable(surroundings: Surroundings) {
  return (tree: Root): void => {
    carry(tree, surroundings)
  }
}

function carry(parent: Parent, surroundings: Surroundings): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) carry(child, surroundings)
    switch (child.type) {
      case 'html':
        return []
      case 'paragraph':
        return child.children.some((each) => each.type !== 'text' || each.value.trim() !== '') ? [child] : []
      case 'heading':
        return [heading(child)]
      case 'image':
        return image(child, surroundings)
      case 'link':
        return link(child, surroundings)
      default:
        return [child]
    }
  })
}

/** A speaker that an attribute list names stands before the title, as in the headings of other recaps. */
function heading(node: Heading): Heading {
  const speaker = node.data?.hProperties?.dataSpeaker
  const name: Text[] = speaker ? [{ type: 'text', value: `${speaker} | ` }] : []
  return { ...node, depth: node.depth === 1 ? 2 : node.depth, children: [...name, ...node.children] }
}

function image(node: Image, { photo, isHidden }: Surroundings): RootContent[] {
  const file = photoPath(node.url)
  if (file && isHidden?.(file)) return []
  const url = file && photo(file)
  if (url) return [{ ...node, url }]
  const words = node.alt || node.url
  if (!/^https?:\/\//i.test(node.url)) return node.alt ? [{ type: 'text', value: node.alt }] : []
  return [{ type: 'link', url: node.url, title: node.title, children: [{ type: 'text', value: words }] }]
}

function link(node: Link, { page, isHidden }: Surroundings): RootContent[] {
  const file = photoPath(node.url)
  if (file && isHidden?.(file)) return node.children
  const address = linkAddress(node.url)
  if (!URL.canParse(address, page)) return node.children
  const url = new URL(address, page)
  return linkSchemes.includes(url.protocol.slice(0, -1)) ? [{ ...node, url: url.href }] : node.children
}

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
