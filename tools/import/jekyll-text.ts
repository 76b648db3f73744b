import { isUtf8 } from 'node:buffer'
import { LineCounter, parseDocument } from 'yaml'
import type { InEach } from '../report/message'
import { notImported } from './text/words'

/** A file of a Jekyll blog as Jekyll reads it: front matter between lines of three hyphens, then the text. */
export interface JekyllText {
  fields: Record<string, unknown>
  /** Behind as many empty lines as the front matter has, so that its lines are those of the file. */
  body: string
  /** The whole file, in UTF-8 without a byte order mark, with line feeds, in Unicode form NFC. */
  source: string
}

/** Why a file cannot be read, and in which line, counted from 1. */
export interface Fault {
  line: number
  reason: InEach
}

/** What is in a file, or why it cannot be read: nothing is guessed of a text in another encoding or of broken YAML. */
export function readJekyllText(bytes: Buffer): JekyllText | Fault {
  const text = bytes.toString('utf8')
  if (!isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    return { line, reason: notImported.noUtf8 }
  }
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const head = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  if (!head && /^---[ \t]*\n/.test(source)) return { line: 1, reason: notImported.unclosed }
  const read = readYaml(head?.[1] ?? '')
  if ('reason' in read) return { line: read.line + 1, reason: noYaml(read.reason) }
  const fence = head?.[0] ?? ''
  return { fields: read.fields, body: '\n'.repeat(fence.split('\n').length - 1) + source.slice(fence.length), source }
}

/** A map of YAML with its texts, days among them, as they are written. */
export function readYaml(yaml: string): { fields: Record<string, unknown> } | Fault {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return { line: lines.linePos(error.pos[0]).line, reason: inYaml(error.message.split('\n', 1)[0] ?? '') }
  const value: unknown = document.contents ? document.toJS() : {}
  return isRecord(value) ? { fields: value } : { line: 1, reason: notImported.noKeys }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the parser says, which it says in English. */
function inYaml(message: string): InEach {
  return { en: message, ko: message }
}

function noYaml({ en, ko }: InEach): InEach {
  return { en: `its front matter is not YAML: ${en}`, ko: `머리말이 YAML이 아닙니다: ${ko}` }
}

/** The texts of a value that Jekyll takes as a list: a list, or one text. */
export function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return all.map((each) => (isRecord(each) ? JSON.stringify(each) : String(each)).trim()).filter(Boolean)
}

/** A list, or one text with its items between commas, else, as Jekyll has it, between spaces. */
export function labelsOf(value: unknown): string[] {
  if (typeof value !== 'string') return textsOf(value)
  return value
    .split(value.includes(',') ? ',' : /\s/)
    .map((each) => each.trim())
    .filter(Boolean)
}
