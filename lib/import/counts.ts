import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { findAttributeLists } from '../markdown/kramdown-attributes'
import { findHtmlBlocks } from './html-blocks'
import { readMarkdown } from './markdown'
import { applyEdits } from './passage'

export const counted = ['words', 'headings', 'links', 'images', 'codeBlocks', 'tables'] as const

/** How much of everything is in a text. */
export type Counts = Record<(typeof counted)[number], number>

/** Counts what readers see of a body, raw HTML included. Words are runs of letters and digits. */
export function countBody(body: string): Counts {
  const counts = noCounts()
  const blocks = findHtmlBlocks(body)
  for (const { html } of blocks) countHtml(html, counts)
  const rest = applyEdits(
    body,
    blocks.map(({ start, end }) => ({ start, end, text: '' })),
  )
  const lists = findAttributeLists(rest).map(({ start, end }) => ({ start, end, text: '' }))
  visit(readMarkdown(applyEdits(rest, lists)), (node) => countNode(node, counts))
  return counts
}

export function noCounts(): Counts {
  return { words: 0, headings: 0, links: 0, images: 0, codeBlocks: 0, tables: 0 }
}

export function addCounts(a: Counts, b: Counts): Counts {
  const sum = noCounts()
  for (const key of counted) sum[key] = a[key] + b[key]
  return sum
}

function countNode(node: Nodes | Root, counts: Counts): void {
  if (node.type === 'heading') counts.headings++
  else if (node.type === 'link' || node.type === 'linkReference') counts.links++
  else if (node.type === 'image' || node.type === 'imageReference') counts.images++
  else if (node.type === 'code') counts.codeBlocks++
  else if (node.type === 'table') counts.tables++
  else if (node.type === 'html') countHtml(node.value, counts)
  if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') counts.words += wordsIn(textOf(node))
}

function countHtml(html: string, counts: Counts): void {
  if (/^<\/?[a-z][^>]*>$/i.test(html) && !/^<img/i.test(html)) {
    if (/^<a\s/i.test(html)) counts.links++
    return
  }
  // A comment stays HTML, and is nothing that readers see.
  visit(toMdast(fromHtml(html, { fragment: true })), (node) => {
    if (node.type !== 'html') countNode(node, counts)
  })
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
