import type { DocumentType } from 'contentlayer2/source-files'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { isMap, isScalar, parse, parseDocument } from 'yaml'
import { markdownToHtml } from '../../../lib/markdown/markdown-to-html'
import { parseMarkdown } from '../../../lib/markdown/site-markdown'
import { fieldsOf } from '../../../lib/model/type'
import type { Message } from '../../report/message'
import type { Problem } from '../../report/problem'
import { judgeForParser } from '../body/parser-limits'
import { controlCharacters } from '../files/text'
import { parseFrontMatter, splitParts } from '../front-matter/front-matter'

/** The text of a document with everything mended that has one right answer; a problem when it cannot be parsed. */
export function fixDocument(file: string, raw: string, type: DocumentType): Fixed | { problem: Problem } {
  const { text, changes } = fixBytes(raw)
  const source = { file, text }
  const { parts, problems } = splitParts(source)
  const [mismatch] = problems
  if (mismatch) return { problem: mismatch }
  if (!parts) return { text, changes }
  const { start, end } = parts.frontMatter
  const [mistake] = parseFrontMatter(source, start, end).problems
  if (mistake) return { problem: mistake }
  const yaml = fixYaml(text.slice(start, end), type)
  const body = text.slice(parts.body.start)
  const trimmed = fixMarkdownSpaces(body)
  const fence = text.slice(end, parts.body.start)
  const closed = fence.endsWith('\n') ? fence : `${fence}\n`
  const spaced = describeSpaces(`${yaml.before}${fence}${body}`, `${yaml.after}${closed}${trimmed}`)
  return {
    text: `${text.slice(0, start)}${yaml.text}${closed}${trimmed}`,
    changes: [...changes, ...spaced, ...yaml.changes],
  }
}

/** The same of a file that is nothing but YAML. */
export function fixYamlFile(file: string, raw: string, type: DocumentType): Fixed | { problem: Problem } {
  const { text, changes } = fixBytes(raw)
  const [mistake] = parseFrontMatter({ file, text }, 0, text.length).problems
  if (mistake) return { problem: mistake }
  const ended = text.replace(/\n*$/, '\n')
  const yaml = fixYaml(ended, type)
  return { text: yaml.text, changes: [...changes, ...describeSpaces(text, yaml.after), ...yaml.changes] }
}

const keyOrder: Message = { en: 'order of the keys', ko: '키 순서' }

function fixYaml(yaml: string, type: DocumentType) {
  const trimmed = fixYamlSpaces(yaml)
  const text = fixKeyOrder(trimmed, [...fieldsOf(type).keys()])
  return { before: yaml, after: trimmed, text, changes: text === trimmed ? [] : [keyOrder] }
}

interface Chunk {
  key: string
  text: string
}

/**
 * The keys of a block of YAML in an order, each with its value and the comments right above it, letter by letter as they
 * were. Left as it is: what has anchors, a key that the order does not know, or anything but keys at the outermost level.
 */
function fixKeyOrder(yaml: string, order: readonly string[]): string {
  const chunks = splitKeys(yaml)
  if (!chunks || chunks.keys.some(({ key }) => !order.includes(key))) return yaml
  const sorted = chunks.keys.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  if (sorted.every((chunk, index) => chunk === chunks.keys[index])) return yaml
  const fixed = chunks.head + sorted.map(({ text }) => text).join('')
  return valuesOf(fixed, order) === valuesOf(yaml, order) ? fixed : yaml
}

function splitKeys(yaml: string): { head: string; keys: Chunk[] } | undefined {
  const document = parseDocument(yaml)
  const map = document.contents
  // An anchor has to stand before what refers to it.
  if (!isMap(map) || map.flow || document.errors.length > 0 || /(?:^|[\s[{,:-])[&*][\w-]/.test(yaml)) return undefined
  const starts: number[] = []
  const keys: string[] = []
  for (const { key } of map.items) {
    const at = isScalar(key) ? key.range?.[0] : undefined
    if (at === undefined || (at > 0 && yaml.charAt(at - 1) !== '\n')) return undefined
    starts.push(aboveComments(yaml, at))
    keys.push(String(isScalar(key) ? key.value : ''))
  }
  const text = yaml.endsWith('\n') ? yaml : `${yaml}\n`
  const chunks = keys.map((key, index) => ({ key, text: text.slice(starts[index], starts[index + 1]) }))
  return { head: text.slice(0, starts[0]), keys: chunks }
}

/** Where the comment lines begin that stand right above an offset, without an empty line in between. */
function aboveComments(yaml: string, at: number): number {
  let start = at
  while (start > 0) {
    const above = yaml.lastIndexOf('\n', start - 2) + 1
    if (!/^[ \t]*#/.test(yaml.slice(above, start))) break
    start = above
  }
  return start
}

function valuesOf(yaml: string, order: readonly string[]): string {
  const values: unknown = parse(yaml)
  if (typeof values !== 'object' || values === null) return ''
  const entries = Object.entries(values).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return JSON.stringify(entries)
}

const trailing = /[ \t]+$/gm

/** Front matter without space at the ends of its lines, where that is no part of a value. */
function fixYamlSpaces(yaml: string): string {
  const fixed = yaml.replace(trailing, '')
  return fixed === yaml || JSON.stringify(parse(fixed)) !== JSON.stringify(parse(yaml)) ? yaml : fixed
}

/**
 * Markdown without space at the ends of its lines and with one line feed at its end. Two spaces that break a line stay, and
 * so does whatever is code; a text that would read otherwise, or that no parser may read, is left as it is.
 */
function fixMarkdownSpaces(body: string): string {
  if (judgeForParser({ file: '', text: body }, 0)) return body
  const fixed = trimLines(body).replace(/\n*$/, body.trim() === '' ? '' : '\n')
  return fixed === body || htmlOf(fixed) !== htmlOf(body) ? body : fixed
}

function trimLines(body: string): string {
  if (body.search(trailing) === -1) return body
  const kept: [start: number, end: number][] = []
  visit(parseMarkdown(body), (node) => {
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

function describeSpaces(before: string, after: string): Fixed['changes'] {
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
interface Fixed {
  text: string
  changes: Message[]
}

const steps: [change: Message, apply: (text: string) => string][] = [
  [{ en: 'byte order mark removed', ko: '바이트 순서 표시 제거' }, (text) => text.replace(/^\uFEFF/, '')],
  [{ en: 'line ends', ko: '줄 끝' }, (text) => text.replace(/\r\n?/g, '\n')],
  [{ en: 'control characters removed', ko: '제어 문자 제거' }, withoutControls],
  [{ en: 'Unicode form NFC', ko: '유니코드 정규화(NFC)' }, (text) => text.normalize('NFC')],
]

/** Those that some programs end a line or a page with end a line. */
function withoutControls(text: string): string {
  return text.replace(/[\v\f\u0085]/g, '\n').replace(new RegExp(controlCharacters, 'gu'), '')
}

/** What every text is to be, whatever it says: no byte order mark or control character, line feeds only, Unicode form NFC. */
function fixBytes(text: string): Fixed {
  const changes: Message[] = []
  let fixed = text
  for (const [change, apply] of steps) {
    const next = apply(fixed)
    if (next !== fixed) changes.push(change)
    fixed = next
  }
  return { text: fixed, changes }
}
