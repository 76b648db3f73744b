import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'

const unseen = /<!--([\s\S]*?)-->|<(script|style|noscript|template)\b([^>]*)>[\s\S]*?<\/\2\s*>/gi

/** A text without what readers never saw: comments, scripts and style sheets. Each is reported. */
export function takeUnseen({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: comment, 2: tag = '', 3: attributes = '' } of text.matchAll(unseen)) {
    if (isCode(index)) continue
    const line = lineAt(text, index)
    if (comment !== undefined) report(line, 'comment', `taken out: ${excerptOf(comment.replace(/\s+/g, ' '))}`)
    else {
      const source = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1]
      const of = source ? ` of ${source}` : ''
      report(line, `HTML <${tag.toLowerCase()}>${of}`, 'taken out: the site runs and styles only what is its own')
    }
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  return applyEdits(text, edits)
}
