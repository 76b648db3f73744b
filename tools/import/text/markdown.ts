import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
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

// A dozen steps ask for the tree of a text, and most of them leave the text as it is.
const trees = new Map<string, Root>()
const keptTrees = 4

/** A text as the site reads it. Whoever asks for the same text again soon has the same tree: nobody changes it. */
export function readMarkdown(text: string): Root {
  const tree = trees.get(text) ?? markdown.parse(text)
  // Taken out and put in again, the tree that was asked for last is the last to go.
  trees.delete(text)
  trees.set(text, tree)
  for (const [oldest] of trees) {
    if (trees.size <= keptTrees) break
    trees.delete(oldest)
  }
  return tree
}

/** Blocks as Markdown, without a line break at the end. */
export function writeMarkdown(children: RootContent[]): string {
  return markdown.stringify({ type: 'root', children }).trimEnd()
}

/** A part of a line as Markdown. */
export function writePhrase(node: PhrasingContent): string {
  return writeMarkdown([{ type: 'paragraph', children: [node] }])
}

/** Where a node stands in its text: the offsets of its beginning and behind its end. */
export function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** Whether an offset of a text lies in code or in a formula that can be set, where nothing is markup. */
export function codeIn(text: string): (offset: number) => boolean {
  let ranges: ReturnType<typeof codeRanges> | undefined
  return (offset) => {
    ranges ??= codeRanges(text)
    return ranges.some(({ start, end }) => start <= offset && offset < end)
  }
}

function codeRanges(text: string) {
  const ranges: { start: number; end: number }[] = []
  visit(readMarkdown(text), (node) => {
    const isFormula = (node.type === 'inlineMath' || node.type === 'math') && !findFormulaError(node.value)
    if (!isFormula && node.type !== 'code' && node.type !== 'inlineCode') return
    ranges.push(rangeOf(node))
  })
  return ranges
}
