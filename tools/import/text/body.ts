import { visit } from 'unist-util-visit'
import { countBody } from './counts'
import { closingEnd, findHtmlBlocks, takeUnseen } from './html-blocks'
import { htmlToMarkdown } from './html-to-markdown'
import { editInlineHtml } from './inline-html'
import { takeKramdown } from './kramdown'
import { editLinks, usesOf } from './links'
import { codeIn, readMarkdown } from './markdown'
import { addressWriter, type OldSite } from './new-places'
import { applyEdits, blankLines, differenceOf, type Edit, lineAt, type Passage } from './passage'
import type { Photographs } from './photographs'
import { became, htmlTag } from './words'

/** A body without kramdown's own marks and what nobody sees, on as many lines. */
export function plainBody(passage: Passage): string {
  const seen = takeUnseen(passage)
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

  const addresses = addressWriter(photographs, site)
  const written = blocks.map(({ start, html }) => {
    const first = lineAt(plain, start)
    return htmlToMarkdown(html, (line, ...rest) => passage.report(first + line - 1, ...rest), addresses)
  })
  const tree = readMarkdown(marked)
  const inner: Passage = { text: marked, report: (line, ...rest) => passage.report(sourceLine(line), ...rest) }
  const edits = [...editLinks(tree, inner, addresses), ...editInlineHtml(tree, inner, addresses)]
  const text = written.reduce(
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
  const tree = readMarkdown(text)
  const { definitions, images } = usesOf(tree)
  for (const each of images) found.push(definitions.get(each)?.url ?? '')
  visit(tree, (node) => {
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

// To CommonMark, what stands behind an empty line is Markdown; where there is none, to nobody.
const opening =
  /^ {0,3}<([a-z][a-z0-9]*)\b[^>\n]*\bmarkdown\s*=\s*["']?(?:1|block|span)\b[^>\n]*>|^ {0,3}<(details)\b[^>\n]*>(?=\s*<summary\b[^>]*>[^<\n]*<\/summary>[ \t]*\n[ \t]*\n)/gim

/** Takes away the tags of HTML whose inside is Markdown: https://kramdown.gettalong.org/syntax.html#html-blocks */
function takeMarkdownHtml({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: tag, 1: marked, 2: name = marked ?? '' } of text.matchAll(opening)) {
    if (isCode(index)) continue
    const end = closingEnd(text, index, name)
    const close = text.slice(0, end).search(new RegExp(`</${name}\\s*>$`, 'i'))
    const inside = { start: index + tag.length, end: close > index ? close : end }
    const change = differenceOf(countBody(text.slice(index, end)), countBody(text.slice(inside.start, inside.end)))
    report(lineAt(text, index), htmlTag(tag.trim()), became.inside, change)
    edits.push({ start: index, end: inside.start, text: '' }, { start: inside.end, end, text: '' })
    for (const { index: at, 0: whole, 1: words = '' } of text
      .slice(inside.start, inside.end)
      .matchAll(/<summary\b[^>]*>([^<\n]*)<\/summary>/gi)) {
      const start = inside.start + at
      edits.push({ start, end: start + whole.length, text: `**${words.trim()}**\\` })
    }
  }
  return applyEdits(text, edits)
}
