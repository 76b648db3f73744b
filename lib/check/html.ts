import { quote } from './problem'
import type { Finding } from './source'

const markdownFor: Record<string, string> = {
  a: '[text](address)',
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  br: 'a backslash at the end of the line',
  hr: '---',
  code: '`code`',
  pre: 'a block between lines ```',
  li: '- item',
  ul: '- item',
  ol: '1. item',
  table: 'a table of | columns |',
  blockquote: '> text',
  p: 'the text, with an empty line before and after it',
}

/** What is wrong with raw HTML in Markdown: the site drops all of it but comments, which nobody misses. */
export function judgeHtml(html: string): Finding | undefined {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html) || html.startsWith('</')) return undefined
  const name = /^\s*<([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase()
  const ours = html.includes('<img') ? imageFor(html) : undefined
  const way = ours ? `write: ${ours}` : name && markdownFor[name] && `in Markdown: ${markdownFor[name]}`
  return {
    found: `raw HTML ${quote(html.split('\n', 1)[0] ?? '')}, which the site drops`,
    expected: 'Markdown, or code between backticks',
    ...(way && { mend: way }),
  }
}

function imageFor(html: string): string | undefined {
  const tag = /<img\b[^<>]{0,2000}>?/i.exec(html)?.[0] ?? ''
  const file = attributeOf(tag, 'src').split('/').at(-1)
  return file ? `![${attributeOf(tag, 'alt') || 'what can be seen'}](photos/${file})` : undefined
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? ''
}
