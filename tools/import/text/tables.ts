import type { Element, ElementContent, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { countBody } from './counts'
import { codeIn } from './markdown'
import { applyEdits, type Counts, differenceOf, type Edit, type Note } from './passage'
import { became, htmlTag, plain } from './words'

/**
 * Gives tables of raw HTML the shape that Markdown has a way to write: what stands over a whole table becomes a paragraph above
 * it, and a first row that was only made bold becomes the row of headings.
 */
export function arrangeTables(tree: Root, at: (node: Node, ...noted: Parameters<Note>) => void): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined
    const above = [...takeCaption(table, at), ...takeTitle(table, at)]
    makeHeadings(table, above.length > 0)
    parent.children.splice(index, 0, ...above)
    return above.length > 0 ? [SKIP, index + above.length + 1] : undefined
  })
}

function takeCaption(table: Element, at: (node: Node, ...noted: Parameters<Note>) => void): Element[] {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  if (caption?.type !== 'element') return []
  at(caption, htmlTag('<caption>'), became.aboveTable)
  remove(table, caption)
  return [titled(caption)]
}

/** A first row that is one cell over the width of the table. */
function takeTitle(table: Element, at: (node: Node, ...noted: Parameters<Note>) => void): Element[] {
  const [first, ...others] = rowsOf(table)
  const [cell, second] = first ? cellsOf(first.row) : []
  const width = Math.max(0, ...others.map(({ row }) => cellsOf(row).length))
  if (!first || !cell || second || width < 2 || Number(cell.properties.colSpan ?? 1) < width) return []
  // A cell of headings over nothing but data is the only one there is.
  if (cell.tagName === 'th' && !cellsOf(others[0]?.row ?? first.row).some(({ tagName }) => tagName === 'th')) return []
  at(
    cell,
    plain({ en: `HTML <${cell.tagName}> over the whole table`, ko: `표 전체에 걸친 HTML <${cell.tagName}>` }),
    became.aboveTable,
  )
  remove(first.parent, first.row)
  return [titled(cell)]
}

function makeHeadings(table: Element, hasTitle: boolean): void {
  const rows = rowsOf(table)
  const cells = rows[0] ? cellsOf(rows[0].row) : []
  if (rows.length < 2 || rows.some(({ row }) => cellsOf(row).some(({ tagName }) => tagName === 'th'))) return
  const filled = cells.filter((cell) => textOf(cell).trim() !== '')
  const bold = filled.length > 0 && filled.every((cell) => soleStrong(cell) !== undefined)
  const named = hasTitle && filled.length === cells.length && !filled.some((cell) => /^\s*[\d.,%+-]/.test(textOf(cell)))
  if (!bold && !named) return
  for (const cell of cells) {
    cell.tagName = 'th'
    cell.children = soleStrong(cell)?.children ?? cell.children
  }
}

/** A paragraph of what a cell says, in bold. */
function titled({ children }: Element): Element {
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children }
  const words = soleStrong({ ...strong, children }) ?? strong
  return { type: 'element', tagName: 'p', properties: {}, children: [words] }
}

/** The bold text that is all an element holds. */
function soleStrong({ children }: Element): Element | undefined {
  const inside = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = inside
  return inside.length === 1 && only?.type === 'element' && /^(?:strong|b)$/.test(only.tagName) ? only : undefined
}

interface Row {
  row: Element
  parent: Element
}

/** The rows of a table, but those of a table in one of its cells. */
function rowsOf(parent: Element): Row[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [{ row: child, parent }]
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isCell)
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName)
}

function remove(parent: Parents, child: Element): void {
  parent.children.splice(parent.children.indexOf(child), 1)
}

/** A cell of a Markdown table holds one line: blocks in it stand one after another. */
export function flattenCell(cell: TableCell, note: Note): void {
  const blocks: RootContent[] = [...cell.children]
  for (const type of new Set(blocks.map((block) => block.type))) {
    const many = blocks.filter((block) => block.type === type).length
    const change = { code: { codeBlocks: -many }, table: { tables: -many }, heading: { headings: -many } }
    if (type === 'blockquote' || type === 'list')
      note(plain({ en: `HTML ${type} in a table`, ko: `표 안의 HTML ${type}` }), became.oneLine)
    else if (type === 'code' || type === 'table' || type === 'heading') {
      note(plain({ en: `HTML ${type} in a table`, ko: `표 안의 HTML ${type}` }), became.oneLine, change[type])
    }
  }
  cell.children = inLine(blocks)
}

/** Blocks in one line, a dot between them; what is no block goes on with what stands before it. */
function inLine(nodes: RootContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let afterBlock = false
  for (const node of nodes) {
    const written = phrasingOf(node)
    if (written.length === 0) continue
    const isBlock = node.type !== 'break' && !isPhrasing(node)
    if (result.length > 0 && (isBlock || afterBlock)) {
      trimEnd(result)
      result.push({ type: 'text', value: ' · ' })
    }
    result.push(...written)
    afterBlock = isBlock
  }
  return result
}

function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
}

function phrasingOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'break') return [space()]
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }]
  if (node.type === 'paragraph' || node.type === 'heading') return node.children.flatMap(phrasingOf)
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') return inLine(node.children)
  if (isPhrasing(node)) return [node]
  return 'children' in node ? [{ type: 'text', value: plainText(node) }] : []
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'linkReference'].includes(node.type)
}

/** Between the head, the bodies and the foot of a table of kramdown, dashes or equals signs. */
const line = /^ {0,3}\|[ \t]*[:=-][:=\-+| \t]*$/

/**
 * Gives tables of kramdown the one row of dashes that GitHub's Markdown reads a table by; `note` is called with the first row of
 * each and what changes in the counts. A table without a head gets an empty one, which the site does not show. https://kramdown.gettalong.org/syntax.html#tables
 */
export function mendTables(text: string, note: (row: string, change: Partial<Counts>) => void): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole } of text.matchAll(/^ {0,3}\|.*(?:\n {0,3}\|.*)+$/gm)) {
    if (isCode(index)) continue
    const lines = whole.split('\n')
    // One line, the second: GitHub's own.
    if (lines.findIndex((each) => line.test(each)) === 1 && lines.findLastIndex((each) => line.test(each)) === 1)
      continue
    const framed = line.test(lines[0] ?? '') ? lines.slice(1) : lines
    const rows = framed.filter((each) => !line.test(each))
    const [first = ''] = rows
    const cells = first.replaceAll('\\|', '').split('|').length - 2
    if (cells < 1) continue
    const dashes = `|${' --- |'.repeat(cells)}`
    const head = line.test(framed[1] ?? '') ? rows.splice(0, 1) : [`|${'  |'.repeat(cells)}`]
    const written = [...head, dashes, ...rows].join('\n')
    edits.push({ start: index, end: index + whole.length, text: written })
    note(first, differenceOf(countBody(whole), countBody(written)))
  }
  return applyEdits(text, edits)
}
