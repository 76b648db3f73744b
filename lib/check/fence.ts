import { badClosing, badOpening, noClosing } from './fence-words'
import type { Problem } from './problem'
import { problemAt, type Source } from './source'

/** Where the front matter and the body of a text lie, as offsets. */
export interface Parts {
  frontMatter: { start: number; end: number }
  body: { start: number }
}

/**
 * Splits a text at the lines `---` around its front matter. The opening line has to be exactly that: behind `---js`
 * the front matter would be executed as a program at build time.
 */
export function splitParts(source: Source): { parts?: Parts; problems: Problem[] } {
  const { text } = source
  const first = text.split('\n', 1)[0] ?? ''
  if (first !== '---') return { problems: [problemAt(source, 0, badOpening(text, first))] }
  const start = '---\n'.length
  // Contentlayer ends the front matter at the first line that merely begins with the fence.
  const fence = text.indexOf('\n---', start - 1)
  if (fence === -1) return { problems: [problemAt(source, endOfKeys(text, start), noClosing)] }
  const close = fence + 1
  const lineEnd = text.indexOf('\n', close)
  const end = lineEnd === -1 ? text.length : lineEnd
  const line = text.slice(close, end)
  const parts = { frontMatter: { start, end: Math.max(start, close) }, body: { start: Math.min(end + 1, text.length) } }
  if (line === '---') return { parts, problems: [] }
  return { parts, problems: [problemAt(source, close, badClosing(line))] }
}

/** Where the lines end that look like front matter: what closes it is missing there. */
function endOfKeys(text: string, start: number): number {
  let offset = start
  for (const line of text.slice(start).split('\n')) {
    if (!/^(?:[\p{L}_][\p{L}\w-]*:|- |[ \t]+\S|#[ \t])/u.test(line)) return Math.min(offset, text.length)
    offset += line.length + 1
  }
  return text.length
}
