import { isMap, type Pair, parseDocument } from 'yaml'
import type { Kind } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { fieldsOf } from '../../lib/model/type'
import { asFolderName } from '../../tools/check/files/name-forms'
import { parseFrontMatter, splitParts } from '../../tools/check/front-matter/front-matter'
import { yamlOf } from '../../tools/check/front-matter/write-yaml'
import type { Draft } from './draft'

/** A document taken apart for a form. */
export interface DocumentParts {
  /** What its front matter states, as plain values. */
  values: Record<string, unknown>
  body: string
  /** The offset at which the body begins, and the number of its first line. */
  bodyStart: number
  bodyLine: number
}

/** The parts of a document; nothing where its front matter cannot be read, so that only its whole text can be shown. */
export function readParts(text: string): DocumentParts | undefined {
  const source = { file: '', text }
  const { parts, problems } = splitParts(source)
  if (!parts || problems.length > 0) return undefined
  const { frontMatter } = parseFrontMatter(source, parts.frontMatter.start, parts.frontMatter.end)
  if (!frontMatter) return undefined
  // One empty line sets the body off, and belongs to neither.
  const lead = text.startsWith('\n', parts.body.start) ? 1 : 0
  const bodyStart = parts.body.start + lead
  return {
    values: { ...frontMatter.map.toJSON() },
    body: text.slice(bodyStart),
    bodyStart,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  }
}

/** The document with another body, set off by an empty line. */
export function withBody(text: string, body: string): string {
  const { parts } = splitParts({ file: '', text })
  const head = parts ? text.slice(0, parts.body.start) : text
  return `${head.replace(/\n?$/, '\n')}${body === '' ? '' : `\n${body.replace(/\n*$/, '\n')}`}`
}

/**
 * The document of a kind with another value of a field, or without the field where the value is undefined. Nothing else in it
 * changes, so that a proposal shows what was changed and no more. A new field stands where the model has it.
 */
export function withValue(text: string, kind: Kind, name: string, value: unknown): string {
  const { parts } = splitParts({ file: '', text })
  if (!parts) return text
  const { start, end } = parts.frontMatter
  const yaml = text.slice(start, end)
  const written = value === undefined ? '' : `${yamlOf(name, value)}\n`
  return text.slice(0, start) + rewrite(yaml, kind, name, written) + text.slice(end)
}

function rewrite(yaml: string, kind: Kind, name: string, written: string): string {
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  const spans = isMap(contents) && !contents.flow ? contents.items.map((pair) => spanOf(yaml, pair)) : []
  const own = spans.find((span) => span.name === name)
  if (own) return yaml.slice(0, own.start) + withComment(yaml, own, written) + yaml.slice(own.end)
  const order = [...fieldsOf(kinds[kind]).keys()]
  const before = spans.filter((span) => order.indexOf(span.name) < order.indexOf(name)).at(-1)
  const at = before?.end ?? 0
  return yaml.slice(0, at).replace(/(?<=[^\n])$/, '\n') + written + yaml.slice(at)
}

interface Span {
  name: string
  start: number
  /** Of the value. */
  valueEnd: number
  /** Behind the end of its last line. */
  end: number
}

function spanOf(yaml: string, { key, value }: Pair): Span {
  const start = rangeOf(key)?.[0] ?? 0
  const valueEnd = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? start
  // A block ends where its last line does, and the range of some values has the line feed in it.
  const from = yaml.charAt(valueEnd - 1) === '\n' ? valueEnd - 1 : valueEnd
  const lineEnd = yaml.indexOf('\n', from)
  return { name: String(key), start, valueEnd: from, end: lineEnd === -1 ? yaml.length : lineEnd + 1 }
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? [Number(range[0]), Number(range[1]), Number(range[2])] : undefined
}

/** A field that stays keeps the note behind its value. */
function withComment(yaml: string, { valueEnd, end }: Span, written: string): string {
  const behind = /^[ \t]+#[^\n]*/.exec(yaml.slice(valueEnd, end))?.[0]
  const isLine = written.indexOf('\n') === written.length - 1
  return behind && written && isLine ? `${written.slice(0, -1)}${behind}\n` : written
}

/** The name of the folder that the front matter of a draft suggests: of its event, else of its title or name; empty for none. */
export function proposeSlug({ text, kind }: Draft): string {
  const values = readParts(text)?.values ?? {}
  if (typeof values.event === 'string') return `${values.event}-recap`
  const name = kind === 'people' ? values.name : values.title
  const names = typeof name === 'object' && name !== null ? Object.values(name).toReversed() : [name]
  return names.map((each) => (typeof each === 'string' ? asFolderName(each) : '')).find(Boolean) ?? ''
}
