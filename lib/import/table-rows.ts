import type { Element, ElementContent, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Node } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import type { Tell } from './passage'
import { became, htmlTag } from './words'

/**
 * Gives tables of raw HTML the shape that Markdown has a way to write: what stands over a whole table becomes a paragraph above
 * it, and a first row that was only made bold becomes the row of headings.
 */
export function arrangeTables(tree: Root, at: (node: Node, ...told: Parameters<Tell>) => void): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined
    const above = [...takeCaption(table, at), ...takeTitle(table, at)]
    makeHeadings(table, above.length > 0)
    parent.children.splice(index, 0, ...above)
    return above.length > 0 ? [SKIP, index + above.length + 1] : undefined
  })
}

function takeCaption(table: Element, at: (node: Node, ...told: Parameters<Tell>) => void): Element[] {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  if (caption?.type !== 'element') return []
  at(caption, htmlTag('<caption>'), became.aboveTable)
  remove(table, caption)
  return [titled(caption)]
}

/** A first row that is one cell over the width of the table. */
function takeTitle(table: Element, at: (node: Node, ...told: Parameters<Tell>) => void): Element[] {
  const [first, ...others] = rowsOf(table)
  const [cell, second] = first ? cellsOf(first.row) : []
  const width = Math.max(0, ...others.map(({ row }) => cellsOf(row).length))
  if (!first || !cell || second || width < 2 || Number(cell.properties.colSpan ?? 1) < width) return []
  // A cell of headings over nothing but data is the only one there is.
  if (cell.tagName === 'th' && !cellsOf(others[0]?.row ?? first.row).some(({ tagName }) => tagName === 'th')) return []
  at(
    cell,
    { en: `HTML <${cell.tagName}> over the whole table`, ko: `표 전체에 걸친 HTML <${cell.tagName}>` },
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
