import type { Definition, Link, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { TextEdit } from '../../report/problem'
import { imageWithWideMark } from './unshown-images'

/** A link of a Markdown text. */
export interface BodyLink {
  url: string
  /** Counted from where the text begins; less than nothing in the front matter. */
  offset: number
  /** What stands before the address and behind it, where it is written once more. */
  around: readonly [before: string, behind: string]
}

/** The links of a text that may lead to a page of the site, in their order; `images` are the definitions whose address is an image's. */
export function listBodyLinks(tree: Root, images: ReadonlySet<string>): BodyLink[] {
  const links: BodyLink[] = []
  visit(tree, (node, index, parent) => {
    if (imageWithWideMark(node, index, parent)) return
    if (node.type !== 'link' && (node.type !== 'definition' || images.has(node.identifier))) return
    if (isSpacedNote(node)) return
    const offset = node.position?.start.offset ?? 0
    links.push({ url: node.url, offset, around: aroundAddress(node) })
  })
  return links
}

/** The text that writes a link, or an address that stands apart, with another address. */
export function writeLink(node: Definition | Link, address: string): string {
  return aroundAddress(node).join(address)
}

function aroundAddress(node: Definition | Link): BodyLink['around'] {
  const title = node.title ? ` ${JSON.stringify(node.title)}` : ''
  if (node.type === 'definition') return [`[${node.label ?? node.identifier}]: `, title]
  const words = textOf(node)
  return !title && words === node.url ? ['', ''] : [`[${words}](`, `${title})`]
}

/** The edit that writes another address in the link, the definition or the field that begins at an offset; nothing where that is not plain to see. */
export function editAddress(text: string, offset: number, url: string, address: string): TextEdit | undefined {
  const behind = text.slice(offset)
  const before = /^["']?/.exec(behind)?.[0].length ?? 0
  const direct = behind.startsWith(url, before) ? before : undefined
  const start = direct ?? /^\[[^[\]\n]*\](?:\(<?|: *<?)/.exec(behind)?.[0].length ?? -1
  if (start === -1 || !behind.startsWith(url, start) || !/^(?:[\s)>"']|$)/.test(behind.slice(start + url.length)))
    return undefined
  return { start: offset + start, end: offset + start + url.length, text: address }
}

/** Whether a definition is a footnote whose name has a space, which Markdown reads as the address of a link. */
export function isSpacedNote(node: Definition | Link): boolean {
  return node.type === 'definition' && /^\^.*\s/.test(node.label ?? '')
}

/** Whether a text may define an address apart: most do not, and need no walk to look for them. */
export function hasDefinitions(body: string): boolean {
  return body.includes(']:')
}

/** The names of those definitions whose address is an image's. */
export function imageDefinitions(tree: Root): Set<string> {
  const names = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier)
  })
  return names
}
