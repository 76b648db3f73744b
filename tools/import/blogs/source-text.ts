import { isUtf8 } from 'node:buffer'
import { notImported } from '../text/words'
import { readFrontMatter } from './front-matter-formats'
import { type Fault, isRecord } from './psych-yaml'

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
