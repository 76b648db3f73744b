import type { DocumentType } from 'contentlayer2/source-files'
import { isMap, isScalar, parse, parseDocument } from 'yaml'
import { fieldsOf } from '../../../lib/model/type'
import type { Message } from '../../report/message'
import type { Problem } from '../../report/problem'
import { splitParts } from '../front-matter/fence'
import { parseFrontMatter } from '../front-matter/front-matter'
import { describeSpaces, type Fixed, fixBytes, fixMarkdownSpaces, fixYamlSpaces } from './fix-spaces'

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
export function fixKeyOrder(yaml: string, order: readonly string[]): string {
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
