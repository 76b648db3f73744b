import type { Definition, Link, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Edit, lineAt, type Passage } from './passage'

/** Where the addresses of the old site lead now. */
export interface OldSite {
  /** Without a slash at its end; nothing when nobody stated it. */
  origin: string | undefined
  /** The new address of an old path; nothing when no post had it. */
  moved(path: string): string | undefined
}

/** An address of the old site as it can be written today; nothing when it leads nowhere. */
export function carryAddress(address: string, { origin, moved }: OldSite): string | undefined {
  if (address.startsWith('//')) return `https:${address}`
  if (/^(?:https?|mailto):/i.test(address)) {
    const path = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined
    return (path && moved(path)) ?? address
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  if (address.startsWith('#')) return address
  if (!address.startsWith('/')) return undefined
  return moved(address) ?? (origin && origin + address)
}

/** The edits that lead the links of a text to where their targets are now; a link without one gives up its address. */
export function editLinks(tree: Root, { text, report }: Passage, site: OldSite): Edit[] {
  const edits: Edit[] = []
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const carried = carryAddress(node.url, site)
    if (carried === node.url) return
    const { start, end } = rangeOf(node)
    const found = text.slice(start, end).lastIndexOf(node.url)
    if (carried !== undefined && found !== -1) {
      edits.push({ start: start + found, end: start + found + node.url.length, text: carried })
      return
    }
    report(
      lineAt(text, start),
      `link to ${node.url}`,
      'its words are kept; where it leads is not on this site, and no origin is stated',
    )
    edits.push(...unlink(node, start, end))
  })
  return edits
}

function unlink(node: Link | Definition, start: number, end: number): Edit[] {
  const last = node.type === 'link' ? node.children.at(-1) : undefined
  if (!last) return [{ start, end, text: '' }]
  return [
    { start, end: start + 1, text: '' },
    { start: rangeOf(last).end, end, text: '' },
  ]
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
