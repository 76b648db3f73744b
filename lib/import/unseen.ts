import type { Said } from '../check/said'
import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, comment as commentName, htmlTag, named, withValue } from './words'

const unseen = /<!--([\s\S]*?)-->|<(script|style|noscript|template)\b([^>]*)>[\s\S]*?<\/\2\s*>/gi

/** A text without what readers never saw: comments, scripts and style sheets. Each is reported. */
export function takeUnseen({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: comment, 2: tag = '', 3: attributes = '' } of text.matchAll(unseen)) {
    if (isCode(index)) continue
    const line = lineAt(text, index)
    if (comment !== undefined)
      report(line, commentName, withValue(became.takenOut, excerptOf(comment.replace(/\s+/g, ' '))))
    else {
      const source = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1]
      report(line, scriptNamed(tag.toLowerCase(), source), became.noScript)
    }
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  return applyEdits(text, edits)
}

function scriptNamed(tag: string, source: string | undefined): Said {
  return source ? named({ en: `HTML <${tag}> of`, ko: `HTML <${tag}>` }, source) : htmlTag(`<${tag}>`)
}
