import { differenceOf } from './amounts'
import { countBody } from './counts'
import { closingEnd } from './html-blocks'
import { codeIn } from './markdown'
import { applyEdits, type Edit, lineAt, type Passage } from './passage'
import { became, htmlTag } from './words'

const opening = /^ {0,3}<([a-z][a-z0-9]*)\b[^>\n]*\bmarkdown\s*=\s*["']?(?:1|block|span)\b[^>\n]*>/gim

/** Takes away the tags of HTML whose inside is Markdown: https://kramdown.gettalong.org/syntax.html#html-blocks */
export function takeMarkdownHtml({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: tag, 1: name = '' } of text.matchAll(opening)) {
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
