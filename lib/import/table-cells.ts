import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Tell } from './passage'

/** A cell of a Markdown table holds one line: blocks in it stand one after another. */
export function flattenCell(cell: TableCell, tell: Tell): void {
  const blocks: RootContent[] = [...cell.children]
  for (const type of new Set(blocks.map((block) => block.type))) {
    const many = blocks.filter((block) => block.type === type).length
    const change = { code: { codeBlocks: -many }, table: { tables: -many }, heading: { headings: -many } }
    if (type === 'blockquote' || type === 'list')
      tell(`HTML ${type} in a table`, 'its text is kept on the one line of its cell')
    else if (type === 'code' || type === 'table' || type === 'heading') {
      tell(`HTML ${type} in a table`, 'its text is kept on the one line of its cell', change[type])
    }
  }
  cell.children = blocks.flatMap(phrasingOf)
}

function phrasingOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'break') return [space()]
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }, space()]
  if (node.type === 'paragraph' || node.type === 'heading') return [...node.children.flatMap(phrasingOf), space()]
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return [space(), ...node.children.flatMap((child) => phrasingOf(child))]
  }
  if (isPhrasing(node)) return [node]
  return 'children' in node ? [{ type: 'text', value: textOf(node) }] : []
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'linkReference'].includes(node.type)
}
