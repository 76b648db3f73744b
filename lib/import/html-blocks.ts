import { codeIn } from './markdown'

/** A block of raw HTML: kramdown's reach from the opening tag to its closing one, over empty lines as well. */
export interface HtmlBlock {
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
