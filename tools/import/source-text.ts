import { isUtf8 } from 'node:buffer'
import type { InEach } from '../report/message'
import { type Fault, isRecord, readYaml } from './psych-yaml'
import { notImported } from './text/words'

/** A file of a blog: front matter between fences, then the text. */
export interface SourceText {
  fields: Record<string, unknown>
  /** The names of the fields that the file itself states; others come from the settings of its blog. */
  stated: ReadonlySet<string>
  /** Behind as many empty lines as the front matter has, so that its lines are those of the file. */
  body: string
  /** The whole file, in UTF-8 without a byte order mark, with line feeds, in Unicode form NFC. */
  source: string
  /** The line of a value that goes on at the margin, where YAML 1.2 does not let it. */
  atMargin?: number
}

/** What is in a file, or why it cannot be read: nothing is guessed of a text in another encoding or of broken YAML. */
export function readSourceText(bytes: Buffer): SourceText | Fault {
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
  const body = '\n'.repeat(fence.split('\n').length - 1) + source.slice(fence.length)
  const stated = new Set(Object.keys(read.fields))
  return { fields: read.fields, stated, body, source, ...(read.atMargin && { atMargin: read.atMargin + 1 }) }
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
