import { type Counts, differenceOf } from './amounts'
import { countBody } from './counts'
import { codeIn } from './markdown'
import { applyEdits, type Edit } from './passage'

/** Between the head, the bodies and the foot of a table of kramdown, dashes or equals signs. */
const line = /^ {0,3}\|[ \t]*[:=-][:=\-+| \t]*$/

/**
 * Gives tables of kramdown the one row of dashes that GitHub's Markdown reads a table by; `tell` is called with the first row of
 * each and what changes in the counts. A table without a head gets an empty one, which the site does not show. https://kramdown.gettalong.org/syntax.html#tables
 */
export function mendTables(text: string, tell: (row: string, change: Partial<Counts>) => void): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole } of text.matchAll(/^ {0,3}\|.*(?:\n {0,3}\|.*)+$/gm)) {
    if (isCode(index)) continue
    const lines = whole.split('\n')
    // One line, the second: GitHub's own.
    if (lines.findIndex((each) => line.test(each)) === 1 && lines.findLastIndex((each) => line.test(each)) === 1)
      continue
    const framed = line.test(lines[0] ?? '') ? lines.slice(1) : lines
    const rows = framed.filter((each) => !line.test(each))
    const [first = ''] = rows
    const cells = first.replaceAll('\\|', '').split('|').length - 2
    if (cells < 1) continue
    const dashes = `|${' --- |'.repeat(cells)}`
    const head = line.test(framed[1] ?? '') ? rows.splice(0, 1) : [`|${'  |'.repeat(cells)}`]
    const written = [...head, dashes, ...rows].join('\n')
    edits.push({ start: index, end: index + whole.length, text: written })
    tell(first, differenceOf(countBody(whole), countBody(written)))
  }
  return applyEdits(text, edits)
}
