import { visit } from 'unist-util-visit'
import type { OldSite } from './addresses'
import { carrierOf } from './carrier'
import { findHtmlBlocks } from './html-blocks'
import { htmlToMarkdown } from './html-to-markdown'
import { editInlineHtml } from './inline-html'
import { takeKramdown } from './kramdown-blocks'
import { editLinks } from './links'
import { type LiquidAddresses, takeLiquid } from './liquid'
import { codeIn, readMarkdown } from './markdown'
import { takeMarkdownHtml } from './markdown-html'
import { applyEdits, blankLines, lineAt, type Passage } from './passage'
import type { Photographs } from './photographs'
import { takeUnseen } from './unseen'

/** The body of a Jekyll document without Liquid, kramdown's own marks and what nobody sees, on as many lines. */
export function plainBody(passage: Passage, liquid: LiquidAddresses): string {
  const seen = takeUnseen({ ...passage, text: takeLiquid(passage, liquid) })
  return takeKramdown({ ...passage, text: takeMarkdownHtml({ ...passage, text: seen }) })
}

/** Turns a plain body into Markdown of this site. */
export async function convertBody(
  passage: Passage,
  { site, photographs }: { site: OldSite; photographs: Photographs },
): Promise<string> {
  const plain = passage.text
  const blocks = findHtmlBlocks(plain)
  const marked = applyEdits(
    plain,
    blocks.map(({ start, end, html }, index) => ({ start, end, text: `\n${placeholder(index)}\n${blankLines(html)}` })),
  )
  await photographs.load([...addressesIn(marked), ...blocks.flatMap(({ html }) => sourcesIn(html))])

  const carrier = carrierOf(photographs, site)
  const told = blocks.map(({ start, html }) => {
    const first = lineAt(plain, start)
    return htmlToMarkdown(html, (line, ...rest) => passage.report(first + line - 1, ...rest), carrier)
  })
  const tree = readMarkdown(marked)
  const inner: Passage = { text: marked, report: (line, ...rest) => passage.report(sourceLine(line), ...rest) }
  const edits = [...editLinks(tree, inner, carrier), ...editInlineHtml(tree, inner, carrier)]
  const text = told.reduce(
    (converted, markdown, index) => converted.replace(placeholder(index), () => markdown),
    applyEdits(marked, edits),
  )
  const isCode = codeIn(text)
  const tidy = text.replace(/\n(?:[ \t]*\n){2,}/g, (gap, offset: number) => (isCode(offset) ? gap : '\n\n'))
  return `${tidy.trim()}\n`

  // Every block brings two line breaks that the source does not have.
  function sourceLine(line: number): number {
    const placed = blocks.map((_, index) => lineAt(marked, marked.indexOf(placeholder(index))))
    return line - 2 * placed.filter((each) => each < line).length
  }
}

function addressesIn(text: string): string[] {
  const found: string[] = []
  visit(readMarkdown(text), (node) => {
    if (node.type === 'image' || node.type === 'definition') found.push(node.url)
    else if (node.type === 'html') found.push(...sourcesIn(node.value))
  })
  return found
}

function sourcesIn(html: string): string[] {
  return [...html.matchAll(/<img\b[^>]*\ssrc\s*=\s*["']([^"']+)["']/gi)].map(([, address = '']) => address)
}

function placeholder(index: number): string {
  return `<!--html block ${index}-->`
}
