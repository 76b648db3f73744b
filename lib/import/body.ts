import { visit } from 'unist-util-visit'
import { editLinks, type OldSite } from './addresses'
import { takeComments } from './comments'
import { findHtmlBlocks } from './html-blocks'
import { htmlToMarkdown } from './html-to-markdown'
import { editInlineHtml } from './inline-html'
import { takeKramdown } from './kramdown-blocks'
import { type LiquidAddresses, takeLiquid } from './liquid'
import { codeIn, readMarkdown, writeMarkdown } from './markdown'
import { applyEdits, blankLines, type Edit, lineAt, type Passage } from './passage'
import type { Photographs } from './photographs'

/** Turns the body of a Jekyll post into Markdown of this site. */
export async function convertBody(
  passage: Passage,
  { liquid, site, photographs }: { liquid: LiquidAddresses; site: OldSite; photographs: Photographs },
): Promise<string> {
  const withoutComments = takeComments({ ...passage, text: takeLiquid(passage, liquid) })
  const plain = takeKramdown({ ...passage, text: withoutComments })
  const blocks = findHtmlBlocks(plain)
  const marked = applyEdits(
    plain,
    blocks.map(({ start, end, html }, index) => ({ start, end, text: `\n${placeholder(index)}\n${blankLines(html)}` })),
  )
  await photographs.load([...addressesIn(marked), ...blocks.flatMap(({ html }) => sourcesIn(html))])

  const told = blocks.map(({ start, html }) => {
    const tell = (construct: string, reason: string) => passage.report(lineAt(plain, start), construct, reason)
    return htmlToMarkdown(html, tell, (image) => photographs.carry(image, tell))
  })
  const tree = readMarkdown(marked)
  const inner: Passage = { text: marked, report: (line, ...rest) => passage.report(sourceLine(line), ...rest) }
  const edits: Edit[] = [...editLinks(tree, inner, site), ...editImages(inner, photographs)]
  edits.push(...editInlineHtml(tree, inner, (image, tell) => photographs.carry(image, tell)))
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

function editImages({ text, report }: Passage, photographs: Photographs): Edit[] {
  const edits: Edit[] = []
  visit(readMarkdown(text), 'image', (image, _, parent) => {
    const start = image.position?.start.offset ?? 0
    const carried = photographs.carry(image, (construct, reason) => report(lineAt(text, start), construct, reason))
    const unlinked = carried.type === 'link' && parent?.type === 'link' ? carried.children : [carried]
    const written = writeMarkdown([{ type: 'paragraph', children: unlinked }])
    edits.push({ start, end: image.position?.end.offset ?? start, text: written })
  })
  return edits
}

function addressesIn(text: string): string[] {
  const found: string[] = []
  visit(readMarkdown(text), (node) => {
    if (node.type === 'image') found.push(node.url)
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
