import { programIn } from './inert'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'

/** A text without its comments: readers never saw them, and here nobody would look for them. Each is reported with its words. */
export function takeComments({ text, report }: Passage): string {
  const isProgram = programIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(/<!--([\s\S]*?)-->/g)) {
    if (isProgram(index)) continue
    report(lineAt(text, index), 'comment', `taken out: ${excerptOf(inside.replace(/\s+/g, ' '))}`)
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  return applyEdits(text, edits)
}
