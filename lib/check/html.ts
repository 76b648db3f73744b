import { quote } from './problem'
import { type InEach, inARow, verbatim } from './said'
import type { Finding } from './source'

const marks: Record<string, string> = {
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  hr: '---',
  code: '`code`',
  li: '- item',
  ul: '- item',
  ol: '1. item',
  blockquote: '> text',
}

const ways: Record<string, InEach> = {
  a: { en: '[text](address)', ko: '[글](주소)' },
  br: { en: 'a backslash at the end of the line', ko: '줄 끝에 백슬래시(\\)' },
  pre: { en: 'a block between lines ```', ko: '``` 두 줄 사이의 코드' },
  table: { en: 'a table of | columns |', ko: '| 열 |로 된 표' },
  p: { en: 'the text, with an empty line before and after it', ko: '앞뒤로 한 줄씩 비운 글' },
}

/** What is wrong with raw HTML in Markdown: the site drops all of it but comments, which nobody misses. Images in it are judged apart. */
export function judgeHtml(html: string): Finding | undefined {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html) || html.startsWith('</')) return undefined
  const name = /^\s*<([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  const mark = marks[name]
  const way = mark === undefined ? ways[name] : verbatim(mark)
  const mend = way && inARow({ en: 'in Markdown: ', ko: '마크다운으로는: ' }, way)
  const written = quote(html.split('\n', 1)[0] ?? '')
  return {
    found: { en: `raw HTML ${written}, which the site drops`, ko: `사이트에서 빠지는 HTML ${written}` },
    expected: { en: 'Markdown, or code between backticks', ko: '마크다운, 또는 백틱(`)으로 감싼 코드' },
    ...(mend && { mend }),
  }
}
