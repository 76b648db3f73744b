import type { Element, Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { BlockContent, Image, PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { writeMarkdown } from './markdown'

/** Tells of something in the HTML that Markdown cannot say. */
type Report = (construct: string, reason: string) => void

/** What to write for an image: the photograph beside the text, or what is left of it. */
export type CarryImage = (image: Image, tell: Report) => PhrasingContent

const dropped = new Set(['script', 'style', 'noscript', 'template'])
const embedded = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

/** Raw HTML as Markdown. What Markdown has no words for keeps its text and is reported. */
export function htmlToMarkdown(html: string, report: Report, carryImage: CarryImage): string {
  const tree = fromHtml(html, { fragment: true })
  reportElements(tree, report)
  const converted = toMdast(tree)
  if (converted.type !== 'root') return ''
  visit(converted, 'tableCell', (cell) => flatten(cell, report))
  visit(converted, 'image', (image, index, parent) => {
    if (!parent || index === undefined) return
    const carried = carryImage(image, report)
    if (carried !== image) parent.children.splice(index, 1, carried)
    return carried === image ? undefined : index + 1
  })
  return writeMarkdown(converted.children)
}

function reportElements(tree: HastRoot, report: Report): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    const { tagName } = element
    const address = element.properties.src ?? element.properties.data
    if (dropped.has(tagName) && parent && index !== undefined) {
      const from = address ? ` of ${String(address)}` : ''
      report(`HTML <${tagName}>${from}`, 'taken out: the site runs and styles only what is its own')
      parent.children.splice(index, 1)
      return index
    }
    if (embedded.has(tagName)) report(`HTML <${tagName}> ${String(address ?? '')}`.trim(), 'kept as a link')
    if (tagName === 'iframe' && address) {
      element.tagName = 'a'
      element.properties = { href: String(address) }
      element.children = [{ type: 'text', value: String(element.properties.title ?? address) }]
    }
    if (element.properties.colSpan || element.properties.rowSpan) {
      report(`HTML <${tagName}> over several cells`, 'its text stands in the first of them')
    }
    return undefined
  })
}

/** A cell of a Markdown table holds one line: blocks in it stand one after another. */
function flatten(cell: TableCell, report: Report): void {
  const blocks: RootContent[] = [...cell.children]
  const kinds = new Set(blocks.map(({ type }) => type).filter(isBlock))
  for (const kind of kinds) report(`HTML ${kind} in a table`, 'its text is kept on the one line of its cell')
  cell.children = blocks.flatMap(phrasingOf)
}

function phrasingOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'break') return [{ type: 'text', value: ' ' }]
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }, space()]
  if (node.type === 'paragraph' || node.type === 'heading') return [...node.children.flatMap(phrasingOf), space()]
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return [space(), ...node.children.flatMap((child) => phrasingOf(child))]
  }
  if ('children' in node && !isPhrasing(node)) return [{ type: 'text', value: textOf(node) }]
  return isPhrasing(node) ? [node] : []
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

function isBlock(type: string): type is BlockContent['type'] {
  return ['blockquote', 'list', 'code', 'table', 'heading'].includes(type)
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'linkReference'].includes(node.type)
}
