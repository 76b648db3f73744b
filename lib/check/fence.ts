import type { Problem } from './problem'
import { quote } from './problem'
import { type Finding, problemAt, type Source } from './source'

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
  if (fence === -1) {
    const finding = { found: 'no second line ---', expected: 'one where the front matter ends', mend: 'write: ---' }
    return { problems: [problemAt(source, 0, finding)] }
  }
  const close = fence + 1
  const lineEnd = text.indexOf('\n', close)
  const end = lineEnd === -1 ? text.length : lineEnd
  const line = text.slice(close, end)
  const parts = { frontMatter: { start, end: Math.max(start, close) }, body: { start: Math.min(end + 1, text.length) } }
  if (line === '---') return { parts, problems: [] }
  const finding = {
    found: `the line ${quote(line)}`,
    expected: 'exactly --- where the front matter ends',
    mend: 'write: ---',
  }
  return { parts, problems: [problemAt(source, close, finding)] }
}

function badOpening(text: string, first: string): Finding {
  const expected = 'front matter between two lines ---, the first of them the first line of the file'
  if (text.trim() === '') return { found: 'an empty file', expected }
  const found = `the first line ${quote(first)}`
  if (/^---\s*$/.test(first)) return { found, expected: 'exactly ---, with nothing behind it', mend: 'write: ---' }
  if (/^---[^-]/.test(first))
    return { found, expected: 'exactly ---: front matter is YAML and never a program', mend: 'write: ---' }
  if (/^\+\+\+\s*$/.test(first)) return { found, expected: 'YAML between two lines ---, not TOML' }
  if (/^\s*\n\s*---/.test(text)) return { found: 'an empty first line', expected, mend: 'remove what stands above ---' }
  return { found, expected }
}
