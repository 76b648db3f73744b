import { isUtf8 } from 'node:buffer'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import type { InEach } from '../../report/message'
import { notImported } from '../text/words'
import { type Fault, isRecord, readYaml } from './psych-yaml'

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
  const read = readFrontMatter(source)
  if ('reason' in read) return read
  const { fields, end, atMargin } = read
  const body = '\n'.repeat(source.slice(0, end).split('\n').length - 1) + source.slice(end)
  return { fields, stated: new Set(Object.keys(fields)), body, source, ...(atMargin && { atMargin }) }
}

/** Whether a document says that nobody is to read it yet, in the words of Jekyll, Hugo and Astro's themes. */
export function isUnpublished({ published, draft, isDraft }: Record<string, unknown>): boolean {
  return published === false || draft === true || isDraft === true
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

/** The front matter of a text, and where its body begins. */
interface FrontMatter {
  fields: Record<string, unknown>
  /** The offset behind the fence that closes it. */
  end: number
  /** The line of a value that goes on at the margin, where YAML 1.2 does not let it. */
  atMargin?: number
}

/** Reads front matter in YAML between `---`, TOML between `+++` or a map of JSON, as Hugo takes them; no fields of a text without any. */
export function readFrontMatter(source: string): FrontMatter | Fault {
  const yaml = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  if (yaml) {
    const read = readYaml(yaml[1] ?? '')
    if ('reason' in read) return { line: read.line + 1, reason: notRead('YAML', read.reason) }
    return { fields: read.fields, end: yaml[0].length, ...(read.atMargin && { atMargin: read.atMargin + 1 }) }
  }
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n?\+\+\+[ \t]*(?:\n|$)/.exec(source)
  if (toml) {
    const read = readToml(toml[1] ?? '')
    return 'reason' in read
      ? { line: read.line + 1, reason: notRead('TOML', read.reason) }
      : { ...read, end: toml[0].length }
  }
  if (/^(?:---|\+\+\+)[ \t]*\n/.test(source)) return { line: 1, reason: notImported.unclosed }
  const json = /^\{\s*\n[\s\S]*?\n\}[ \t]*(?:\n|$)/.exec(source)
  if (!json) return { fields: {}, end: 0 }
  // A map of JSON is one of YAML.
  const read = readYaml(json[0])
  return 'reason' in read
    ? { line: read.line, reason: notRead('JSON', read.reason) }
    : { fields: read.fields, end: json[0].length }
}

/** A map of TOML with its days and times as texts. */
export function readToml(toml: string): { fields: Record<string, unknown> } | Fault {
  try {
    const value = plain(parseToml(toml))
    return isRecord(value) ? { fields: value } : { line: 1, reason: notImported.noKeys }
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return { line: error instanceof TomlError ? error.line : 1, reason: { en: message, ko: message } }
  }
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=$|Z|[+-])/, '')
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

function notRead(format: string, { en, ko }: InEach): InEach {
  return { en: `its front matter is not ${format}: ${en}`, ko: `머리말이 ${format} 형식이 아닙니다: ${ko}` }
}
