import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Tell } from './passage'
import { became } from './words'

/** A cell of a Markdown table holds one line: blocks in it stand one after another. */
export function flattenCell(cell: TableCell, tell: Tell): void {
  const blocks: RootContent[] = [...cell.children]
  for (const type of new Set(blocks.map((block) => block.type))) {
    const many = blocks.filter((block) => block.type === type).length
    const change = { code: { codeBlocks: -many }, table: { tables: -many }, heading: { headings: -many } }
    if (type === 'blockquote' || type === 'list')
      tell({ en: `HTML ${type} in a table`, ko: `표 안의 HTML ${type}` }, became.oneLine)
    else if (type === 'code' || type === 'table' || type === 'heading') {
      tell({ en: `HTML ${type} in a table`, ko: `표 안의 HTML ${type}` }, became.oneLine, change[type])
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
  return 'children' in node ? [{ type: 'text', value: textOf(node) }] : []
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'linkReference'].includes(node.type)
}
