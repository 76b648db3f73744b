import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { findFormulaError } from '../../../lib/markdown/formulas/mathml'
import { formulaWriters } from '../../../lib/markdown/formulas/remark-formulas'
import { siteMarkdown } from '../../../lib/markdown/site-markdown'

const markdown = unified()
  .use(remarkParse)
  .use(siteMarkdown)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', handlers: formulaWriters })
  .freeze()

/** A text as the site reads it. */
export function readMarkdown(text: string): Root {
  return markdown.parse(text)
}

/** Blocks as Markdown, without a line break at the end. */
export function writeMarkdown(children: RootContent[]): string {
  return markdown.stringify({ type: 'root', children }).trimEnd()
}

let last: { text: string; ranges?: [number, number][] } = { text: '' }

/**
 * Whether an offset of a text lies in code or in a formula that can be set, where nothing is markup. The text is parsed when that is first asked, and once for
 * all the steps that ask it in a row.
 */
export function codeIn(text: string): (offset: number) => boolean {
  if (last.text !== text) last = { text }
  const own = last
  return (offset) => {
    own.ranges ??= codeRanges(text)
    return own.ranges.some(([start, end]) => start <= offset && offset < end)
  }
}

function codeRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  visit(readMarkdown(text), (node) => {
    const isFormula = (node.type === 'inlineMath' || node.type === 'math') && !findFormulaError(node.value)
    if (!isFormula && node.type !== 'code' && node.type !== 'inlineCode') return
    ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0])
  })
  return ranges
}
