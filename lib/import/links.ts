import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Carrier, placeIn } from './carrier'
import { writeMarkdown } from './markdown'
import { type Edit, lineAt, type Passage, type Tell } from './passage'

/** The edits that lead the links and images of a text to where their targets are now. */
export function editLinks(tree: Root, passage: Passage, carrier: Carrier): Edit[] {
  const edits: Edit[] = []
  const uses = usesOf(tree)
  visit(tree, (node, _, parent) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const definition = node.type === 'imageReference' ? uses.definitions.get(node.identifier) : node
      if (!definition) return
      const image = { type: 'image', url: definition.url, alt: node.alt, title: definition.title } as const
      const tell = tellAt(node, passage)
      const written = writeMarkdown([{ type: 'paragraph', children: [carrier.image(image, placeIn(parent), tell)] }])
      edits.push({ ...rangeOf(node), text: written })
    } else if (node.type === 'link') edits.push(...editAddress(node, passage, carrier, 1))
    else if (node.type === 'definition') {
      const references = uses.links.get(node.identifier) ?? []
      if (references.length === 0 && uses.images.has(node.identifier)) edits.push({ ...rangeOf(node), text: '' })
      else {
        const own = editAddress(node, passage, carrier, references.length)
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

function editAddress(node: Link | Definition, passage: Passage, carrier: Carrier, links: number): Edit[] {
  const { start, end } = rangeOf(node)
  const tell = tellAt(node, passage)
  const carried = carrier.link(node.url, (construct, reason, change) =>
    tell(construct, reason, change && { links: -links }),
  )
  if (carried === node.url) return []
  const raw = passage.text.slice(start, end)
  if (node.type === 'link' && !raw.startsWith('[')) {
    // An address in plain words, or between angle brackets: without its link it is one no more only as code.
    const words = raw.replace(/^<|>$/g, '')
    return [{ start, end, text: carried === undefined ? `\`${words}\`` : `[${words}](${carried})` }]
  }
  if (carried === undefined) return unlink(node, start, end)
  const found = raw.lastIndexOf(node.url)
  if (found !== -1) return [{ start: start + found, end: start + found + node.url.length, text: carried }]
  // An address written with character references or escapes: the link is written anew.
  return [
    {
      start,
      end,
      text: writeMarkdown(
        node.type === 'link'
          ? [{ type: 'paragraph', children: [{ ...node, url: carried }] }]
          : [{ ...node, url: carried }],
      ),
    },
  ]
}

/** The edits that leave only the words of a link, and nothing of a definition. */
export function unlink(node: Link | LinkReference | Definition, start: number, end: number): Edit[] {
  const last = node.type === 'definition' ? undefined : node.children.at(-1)
  if (!last) return [{ start, end, text: '' }]
  return [
    { start, end: start + 1, text: '' },
    { start: rangeOf(last).end, end, text: '' },
  ]
}

/** What refers to definitions: which links, which images. */
function usesOf(tree: Root) {
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

function tellAt(node: Nodes, { text, report }: Passage) {
  return (...told: Parameters<Tell>) => report(lineAt(text, rangeOf(node).start), ...told)
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
