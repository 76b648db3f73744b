import type { Element, Nodes as HastNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { findAttributeLists } from '../../../lib/markdown/kramdown-attributes'
import { findHtmlBlocks, takeUnseen } from './html-blocks'
import { codeIn, readMarkdown } from './markdown'
import { applyEdits, type Counts, noCounts, wordsIn } from './passage'

/** Counts what readers see of a body, raw HTML included; attribute lists, comments and scripts are not seen. */
export function countBody(body: string): Counts {
  const counts = noCounts()
  const seen = takeUnseen({ text: body, report: () => undefined })
  const blocks = findHtmlBlocks(seen)
  for (const { html } of blocks) countHtml(html, counts)
  const rest = applyEdits(
    seen,
    blocks.map(({ start, end }) => ({ start, end, text: '' })),
  )
  const isCode = codeIn(rest)
  const lists = findAttributeLists(rest).filter(({ start }) => !isCode(start))
  const text = applyEdits(
    rest,
    lists.map(({ start, end }) => ({ start, end, text: '' })),
  )
  visit(readMarkdown(text), (node) => countNode(node, counts))
  return counts
}

/** What is seen of one node of raw HTML. */
export function countElement(node: HastNodes): Counts {
  const counts = noCounts()
  visit(node, (each) => countHast(each, counts))
  return counts
}

function countNode(node: Nodes, counts: Counts): void {
  if (node.type === 'heading') counts.headings++
  else if (node.type === 'link' || node.type === 'linkReference') counts.links++
  else if (node.type === 'image' || node.type === 'imageReference') counts.images++
  else if (node.type === 'code') counts.codeBlocks++
  else if (node.type === 'table') counts.tables++
  else if (node.type === 'html') countHtml(node.value, counts)
  if (node.type === 'image' || node.type === 'definition') counts.words += wordsIn(node.title ?? '')
  const { type } = node
  const hasWords =
    type === 'text' || type === 'code' || type === 'inlineCode' || type === 'inlineMath' || type === 'math'
  if (hasWords) counts.words += wordsIn(node.value)
}

function countHtml(html: string, counts: Counts): void {
  visit(fromHtml(html, { fragment: true }), (node) => countHast(node, counts))
}

function countHast(node: HastNodes, counts: Counts): void {
  if (node.type === 'text') counts.words += wordsIn(node.value)
  else if (node.type === 'element') countTag(node, counts)
}

function countTag({ tagName, properties }: Element, counts: Counts): void {
  if (/^h[1-6]$/.test(tagName)) counts.headings++
  else if (tagName === 'a' && properties.href !== undefined) counts.links++
  else if (tagName === 'img') {
    counts.images++
    counts.words += wordsIn(String(properties.title ?? ''))
  } else if (tagName === 'pre') counts.codeBlocks++
  else if (tagName === 'table') counts.tables++
}
