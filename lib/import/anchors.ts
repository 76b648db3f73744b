import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Link } from 'mdast'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { markdownToHtml } from '../markdown/markdown-to-html'
import { unlink } from './links'
import { readMarkdown } from './markdown'
import { applyEdits, type Edit } from './passage'

/**
 * Leads links within a text to the headings of today: kramdown names headings otherwise than this site. A link to no heading
 * keeps its words; `tell` is called with its address.
 */
export function mendAnchors(body: string, tell: (address: string) => void): string {
  const links: Link[] = []
  visit(readMarkdown(body), 'link', (link) => {
    if (link.url.startsWith('#') && link.url.length > 1) links.push(link)
  })
  if (links.length === 0) return body
  const { ids, renamed } = headingsOf(body)
  const edits = links.flatMap((link): Edit[] => {
    const id = decoded(link.url.slice(1))
    if (ids.has(id)) return []
    const { start, end } = { start: link.position?.start.offset ?? 0, end: link.position?.end.offset ?? 0 }
    const found = renamed.get(id)
    const at = body.slice(start, end).lastIndexOf(link.url)
    if (found && at !== -1) return [{ start: start + at, end: start + at + link.url.length, text: `#${found}` }]
    tell(link.url)
    return unlink(link, start, end)
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
  visit(tree as Root, 'element', (node: Element) => {
    const { id } = node.properties
    if (typeof id !== 'string') return
    ids.add(id)
    if (!/^h[1-6]$/.test(node.tagName)) return
    for (const old of kramdownIds(textOf(node))) if (!renamed.has(old)) renamed.set(old, id)
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
