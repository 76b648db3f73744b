import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { markdownToHtml } from '../../../lib/markdown/markdown-to-html'
import type { Message } from '../../report/message'
import { judgeForParser } from '../body/parser-limits'
import { parseAsShown } from '../prose/reading'

const trailing = /[ \t]+$/gm

/** Front matter without space at the ends of its lines, where that is no part of a value. */
export function fixYamlSpaces(yaml: string): string {
  const fixed = yaml.replace(trailing, '')
  return fixed === yaml || JSON.stringify(parse(fixed)) !== JSON.stringify(parse(yaml)) ? yaml : fixed
}

/**
 * Markdown without space at the ends of its lines and with one line feed at its end. Two spaces that break a line stay, and
 * so does whatever is code; a text that would read otherwise, or that no parser may read, is left as it is.
 */
export function fixMarkdownSpaces(body: string): string {
  if (judgeForParser({ file: '', text: body }, 0)) return body
  const fixed = trimLines(body).replace(/\n*$/, body.trim() === '' ? '' : '\n')
  return fixed === body || htmlOf(fixed) !== htmlOf(body) ? body : fixed
}

function trimLines(body: string): string {
  if (body.search(trailing) === -1) return body
  const kept: [start: number, end: number][] = []
  visit(parseAsShown(body), (node) => {
    if (node.type !== 'break' && node.type !== 'code' && node.type !== 'inlineCode') return
    kept.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0])
  })
  return body.replace(trailing, (space, at: number) =>
    kept.some(([start, end]) => at >= start && at < end) ? space : '',
  )
}

function htmlOf(body: string): string {
  const processor = unified()
  markdownToHtml(processor)
  return String(processor.processSync(new VFile({ value: body, data: {} })))
}

/** Which changes a text has had, in words. */
export function describeSpaces(before: string, after: string): Fixed['changes'] {
  if (before === after) return []
  const [from, to] = [before.split('\n'), after.split('\n')]
  const lines = to.filter((line, index) => index < from.length && line !== from[index]).length
  const changes: Message[] = []
  if (lines > 0)
    changes.push({
      en: `space at the end of ${lines} ${lines === 1 ? 'line' : 'lines'}`,
      ko: `줄 ${lines}개의 끝 공백`,
    })
  if (from.length !== to.length) changes.push({ en: 'line feed at the end', ko: '파일 끝 줄바꿈' })
  return changes
}

/** A text with what was changed in it, in words; nothing changed, nothing said. */
export interface Fixed {
  text: string
  changes: Message[]
}

const steps: [change: Message, apply: (text: string) => string][] = [
  [{ en: 'byte order mark removed', ko: '바이트 순서 표시 제거' }, (text) => text.replace(/^\uFEFF/, '')],
  [{ en: 'line ends', ko: '줄 끝' }, (text) => text.replace(/\r\n?/g, '\n')],
  [{ en: 'Unicode form NFC', ko: '유니코드 정규화(NFC)' }, (text) => text.normalize('NFC')],
]

/** What every text is to be, whatever it says: no byte order mark, line feeds only, Unicode form NFC. */
export function fixBytes(text: string): Fixed {
  const changes: Message[] = []
  let fixed = text
  for (const [change, apply] of steps) {
    const next = apply(fixed)
    if (next !== fixed) changes.push(change)
    fixed = next
  }
  return { text: fixed, changes }
}
