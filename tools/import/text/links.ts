import type { Element, Root as HastRoot } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { markdownToHtml } from '../../../lib/markdown/markdown-to-html'
import { rangeOf, readMarkdown, writeMarkdown, writePhrase } from './markdown'
import { type AddressWriter, placeIn } from './new-places'
import { applyEdits, type Edit, lineAt, type Note, type Passage } from './passage'

/** The edits that lead the links and images of a text to where their targets are now. */
export function editLinks(tree: Root, passage: Passage, addresses: AddressWriter): Edit[] {
  const edits: Edit[] = []
  const uses = usesOf(tree)
  visit(tree, (node, _, parent) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const definition = node.type === 'imageReference' ? uses.definitions.get(node.identifier) : node
      if (!definition) return
      const image = { type: 'image', url: definition.url, alt: node.alt, title: definition.title } as const
      const note = noteAt(node, passage)
      edits.push({
        ...rangeOf(node),
        text: writePhrase(addresses.image(image, placeIn(parent, uses.definitions), note)),
      })
    } else if (node.type === 'link') edits.push(...editAddress(node, passage, addresses, 1))
    else if (node.type === 'definition') {
      const references = uses.links.get(node.identifier) ?? []
      if (references.length === 0 && uses.images.has(node.identifier)) edits.push({ ...rangeOf(node), text: '' })
      else {
        const own = editAddress(node, passage, addresses, references.length)
        const lost = own[0]?.text === ''
        edits.push(
          ...own,
          ...(lost ? references.flatMap((each) => unlink(each, rangeOf(each).start, rangeOf(each).end)) : []),
        )
      }
    }
  })
  return edits
}

function editAddress(node: Link | Definition, passage: Passage, addresses: AddressWriter, links: number): Edit[] {
  const { start, end } = rangeOf(node)
  const note = noteAt(node, passage)
  const rewritten = addresses.link(node.url, (construct, reason, change) =>
    note(construct, reason, change && { links: -links }),
  )
  if (rewritten === node.url) return []
  const raw = passage.text.slice(start, end)
  if (node.type === 'link' && !raw.startsWith('[')) {
    // An address in plain words, or between angle brackets: without its link it is one no more only as code.
    const words = raw.replace(/^<|>$/g, '')
    return [{ start, end, text: rewritten === undefined ? `\`${words}\`` : `[${words}](${rewritten})` }]
  }
  if (rewritten === undefined) return unlink(node, start, end)
  const found = raw.lastIndexOf(node.url)
  if (found !== -1) return [{ start: start + found, end: start + found + node.url.length, text: rewritten }]
  // An address written with character references or escapes: the link is written anew.
  const text =
    node.type === 'link' ? writePhrase({ ...node, url: rewritten }) : writeMarkdown([{ ...node, url: rewritten }])
  return [{ start, end, text }]
}

/** The edits that leave only the words of a link, and nothing of a definition. */
function unlink(node: Link | LinkReference | Definition, start: number, end: number): Edit[] {
  const last = node.type === 'definition' ? undefined : node.children.at(-1)
  if (!last) return [{ start, end, text: '' }]
  return [
    { start, end: start + 1, text: '' },
    { start: rangeOf(last).end, end, text: '' },
  ]
}

/** What refers to definitions: which links, which images. */
export function usesOf(tree: Root) {
  const definitions = new Map<string, Definition>()
  const links = new Map<string, LinkReference[]>()
  const images = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node)
    else if (node.type === 'linkReference') links.set(node.identifier, [...(links.get(node.identifier) ?? []), node])
    else if (node.type === 'imageReference') images.add(node.identifier)
  })
  return { definitions, links, images }
}

function noteAt(node: Nodes, { text, report }: Passage) {
  return (...noted: Parameters<Note>) => report(lineAt(text, rangeOf(node).start), ...noted)
}

/**
 * Leads links within a text to the headings of today: kramdown names headings otherwise than this site. A link to no heading
 * keeps its words; `note` is called with its address.
 */
export function mendAnchors(body: string, note: (address: string) => void): string {
  const links: (Link | Definition)[] = []
  const source = readMarkdown(body)
  visit(source, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && /^#./.test(node.url)) links.push(node)
  })
  if (links.length === 0) return body
  const { ids, renamed } = headingsOf(body)
  const uses = usesOf(source)
  const edits = links.flatMap((link): Edit[] => {
    const id = decoded(link.url.slice(1))
    if (ids.has(id)) return []
    const { start, end } = rangeOf(link)
    const found = renamed.get(id)
    const at = body.slice(start, end).lastIndexOf(link.url)
    if (found && at !== -1) return [{ start: start + at, end: start + at + link.url.length, text: `#${found}` }]
    note(link.url)
    const references = link.type === 'definition' ? (uses.links.get(link.identifier) ?? []) : []
    return [link, ...references].flatMap((each) => unlink(each, rangeOf(each).start, rangeOf(each).end))
  })
  return applyEdits(body, edits)
}

/** The ids of a text as the site writes it, and the ids of its headings by those that kramdown gave. */
function headingsOf(body: string): { ids: Set<string>; renamed: Map<string, string> } {
  const processor = unified()
  markdownToHtml(processor)
  const tree = processor.runSync(processor.parse(body))
  const ids = new Set<string>()
  const renamed = new Map<string, string>()
  visit(tree as HastRoot, 'element', (node: Element) => {
    const { id } = node.properties
    if (typeof id !== 'string') return
    ids.add(id)
    if (!/^h[1-6]$/.test(node.tagName)) return
    // A heading that has an emoji as :name: has that name in its old id, and only the picture in its text.
    const written = body.slice(node.position?.start.offset, node.position?.end.offset)
    for (const old of [...kramdownIds(textOf(node)), ...kramdownIds(written.replace(/^#+\s*/, ''))]) {
      if (!renamed.has(old)) renamed.set(old, id)
    }
  })
  return { ids, renamed }
}

// https://kramdown.gettalong.org/converter/html.html#auto-ids, and as its reader for GitHub's Markdown has it.
function kramdownIds(text: string): string[] {
  const lower = text.toLowerCase()
  const github = lower.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
  const classic = lower
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-')
  return [github, classic].filter(Boolean)
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
