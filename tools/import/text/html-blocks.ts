import { codeIn } from './markdown'
import { applyEdits, blankLines, type Construct, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, comment as commentName, htmlTag, named, withValue } from './words'

/** A block of raw HTML: kramdown's reach from the opening tag to its closing one, over empty lines as well. */
interface HtmlBlock {
  start: number
  end: number
  html: string
}

const opening =
  /^ {0,3}<(table|div|ul|ol|dl|figure|details|iframe|video|audio|script|style|section|center|blockquote|pre|p|h[1-6]|aside|article)\b[^>]*>/gim

/** The blocks of raw HTML in a text, in order, but those in code. */
export function findHtmlBlocks(text: string): HtmlBlock[] {
  const isCode = codeIn(text)
  const blocks: HtmlBlock[] = []
  for (const match of text.matchAll(opening)) {
    const start = match.index
    if (isCode(start) || start < (blocks.at(-1)?.end ?? 0)) continue
    const end = closingEnd(text, start, match[1] ?? '')
    blocks.push({ start, end, html: text.slice(start, end) })
  }
  return blocks
}

/** The offset behind the tag that closes the element at `start`; behind its paragraph when nothing closes it. */
export function closingEnd(text: string, start: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi')
  tag.lastIndex = start
  let open = 0
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    open += match[1] ? -1 : 1
    if (open === 0) return tag.lastIndex
  }
  const paragraph = text.indexOf('\n\n', start)
  return paragraph === -1 ? text.length : paragraph
}

const unseen = /<!--([\s\S]*?)-->|<(script|style|noscript|template)\b([^>]*)>[\s\S]*?<\/\2\s*>/gi

/** A text without what readers never saw: comments, scripts and style sheets. Each is reported. */
export function takeUnseen({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: comment, 2: tag = '', 3: attributes = '' } of text.matchAll(unseen)) {
    if (isCode(index)) continue
    const line = lineAt(text, index)
    // The end of what lists of posts show.
    const isEndOfExcerpt = comment?.trim() === 'more'
    if (comment !== undefined && !isEndOfExcerpt)
      report(line, commentName, withValue(became.takenOut, excerptOf(comment.replace(/\s+/g, ' '))))
    else if (!isEndOfExcerpt) {
      const source = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1]
      report(line, scriptNamed(tag.toLowerCase(), source), became.noScript)
    }
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  return applyEdits(text, edits)
}

function scriptNamed(tag: string, source: string | undefined): Construct {
  return source ? named({ en: `HTML <${tag}> of`, ko: `HTML <${tag}>` }, source) : htmlTag(`<${tag}>`)
}
