import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { siteMarkdown } from '../markdown/site-markdown'

const markdown = unified()
  .use(remarkParse)
  .use(siteMarkdown)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze()

/** A text as the site reads it. */
export function readMarkdown(text: string): Root {
  return markdown.parse(text)
}

/** Blocks as Markdown, without a line break at the end. */
export function writeMarkdown(children: RootContent[]): string {
  return markdown.stringify({ type: 'root', children }).trimEnd()
}

/** Whether an offset of a text lies in code, where nothing is markup. */
export function codeIn(text: string): (offset: number) => boolean {
  const ranges: [number, number][] = []
  visit(readMarkdown(text), (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return
    ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0])
  })
  return (offset) => ranges.some(([start, end]) => start <= offset && offset < end)
}
