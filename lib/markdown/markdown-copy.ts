import type { Blockquote, Definition, Heading, Html, Image, Link, Parent, Root, RootContent, Text } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { formulaWriters } from './formulas/remark-formulas'
import { alertMarkOf } from './gfm/alerts'
import { listDetailsHtml, plainHtml } from './gfm/details'
import { listInlineHtml } from './gfm/inline-html'
import { photoPath } from './photographs'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { linkAddress, linkSchemes } from './sanitize'
import { siteMarkdown } from './site-markdown'

/** Where the addresses in a text lead from outside the site. */
interface Surroundings {
  /** The page the text stands on, with its origin. */
  page: URL
  /** The address of a photograph's file, with its origin, by the photograph's `photos/<file>`. */
  photo: (file: string) => string | undefined
  /** Whether a photograph was taken off the site; nothing of it may be in the copy. */
  isHidden?: (file: string) => boolean
}

/**
 * The body of a document as clean Markdown that can stand anywhere, behind these blocks: no attribute lists, no raw HTML but what the page shows, no
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
    .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', handlers: formulaWriters })
  return String(processor.processSync(body))
}

/**
 * Makes a text portable: photographs and links get their whole address, raw HTML goes where it goes on the page, headings leave
 * the first level to the title, and an image from elsewhere is a link to it. A link to anything but a page, a mailbox or a telephone is
 * only its words. Of a hidden photograph nothing stays.
 */
function remarkPortable(surroundings: Surroundings) {
  return (tree: Root): void => {
    const shown = new Set<RootContent>([...listDetailsHtml(tree), ...listInlineHtml(tree)])
    carry(tree, { ...surroundings, shown })
  }
}

interface Carrying extends Surroundings {
  /** The raw HTML that the page shows. */
  shown: ReadonlySet<RootContent>
}

function carry(parent: Parent, surroundings: Carrying): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) carry(child, surroundings)
    switch (child.type) {
      case 'html':
        return surroundings.shown.has(child) ? [{ ...child, value: plainHtml(child.value) }] : []
      case 'blockquote':
        return [quote(child)]
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

/** A quotation with the mark of an alert as it is written: the characters would be escaped in a text. */
function quote(node: Blockquote): Blockquote {
  const mark = alertMarkOf(node)
  const [first, ...rest] = node.children
  if (!mark || first?.type !== 'paragraph') return node
  const written: Html = { type: 'html', value: mark.text.value.slice(0, mark.length) }
  const text: Text = { type: 'text', value: mark.text.value.slice(mark.length) }
  return { ...node, children: [{ ...first, children: [written, text, ...first.children.slice(1)] }, ...rest] }
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
function remarkInlineReferences() {
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
