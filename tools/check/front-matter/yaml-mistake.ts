import { parseDocument, type YAMLError } from 'yaml'
import { write } from '../../report/mend'
import { inLines } from '../../report/message'
import type { Finding } from '../../report/problem'
import { fieldName, isStructure, isTextList } from './keys'
import { yamlText } from './yaml'
import {
  colonInContinuation,
  indentation,
  inPlaceOf,
  noBracket,
  noQuotation,
  sentences,
  unreadable,
} from './yaml-words'

/** A YAML error in plain words, and the offset in the YAML `text` where an author would look for it. */
export function explain(text: string, error: YAMLError): { offset: number; finding: Finding } {
  const [offset] = error.pos
  const quotation = /Missing closing (.)quote/.exec(error.message)?.[1]
  if (quotation) return openQuotation(text, quotation, offset)
  const bracket = /must be sufficiently indented and end with a (.)/.exec(error.message)?.[1]
  if (bracket) {
    return { offset: text.slice(0, offset).trimEnd().length, finding: noBracket(bracket) }
  }
  const uneven = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? unevenLine(text, offset) : undefined
  if (uneven !== undefined) return colonBelow(text, uneven) ?? { offset: uneven, finding: indentation }
  const finding = sentences[error.code] ?? unreadable
  if (finding.mend) return { offset, finding }
  const line = quotedLine(text, offset)
  return { offset, finding: line ? { ...finding, mend: write(line) } : finding }
}

/** The parser tells of a second colon where a line with one is followed by, or is, a line indented otherwise: where that begins. */
function unevenLine(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start).split('\n', 1)[0] ?? ''
  if (/:\s.*:(?:\s|$)/.test(line)) return undefined
  const at = line.startsWith(' ') ? start : start + line.length + 1
  const spaces = /^ +(?=\S)/.exec(text.slice(at))?.[0].length
  return spaces === undefined ? undefined : at + spaces
}

/** A text whose lines below it have a colon, as its line can be mended; nothing where one of them may be a field. */
function colonBelow(text: string, offset: number): { offset: number; finding: Finding } | undefined {
  const lines = text.split('\n')
  const at = text.slice(0, offset).split('\n').length - 1
  const isBelow = (line: string) => /^ +[^\s#-]/.test(line)
  const first = lines.slice(0, at).findLastIndex((line) => !isBelow(line))
  const [, key = '', value = ''] = /^([\w-]+): +([^\s"'[{|>&*!#].*)$/.exec(lines[first] ?? '') ?? []
  if (!key || isTextList(key) || isStructure(key)) return undefined
  const after = lines.slice(first + 1).findIndex((line) => !isBelow(line))
  const below = lines.slice(first + 1, after === -1 ? undefined : first + 1 + after)
  const before = below.flatMap((line) => /^\s*(.*?):(?:\s|$)/.exec(line)?.[1] ?? [])
  if (before.length === 0 || before.some((words) => /^[\w-]*$/.test(words) || fieldName(words))) return undefined
  const texts = [value, ...below].map((line) => line.trim())
  // What stands behind # may be a comment.
  const mend = texts.some((line) => /\s#/.test(line))
    ? undefined
    : inLines(write(`${key}: ${JSON.stringify(texts.join(' '))}`), inPlaceOf(texts.length))
  return {
    offset: lines.slice(0, first).join('\n').length + (first === 0 ? 0 : 1),
    finding: { ...colonInContinuation, ...(mend && { mend }) },
  }
}

/** The parser notices at the end of the text that a quotation mark was never closed; the author has to look where it opens. */
function openQuotation(text: string, mark: string, end: number): { offset: number; finding: Finding } {
  let start = 0
  const lines = text.split('\n')
  const open = lines.findIndex((line) => line.split(mark).length % 2 === 0)
  for (const line of lines.slice(0, Math.max(0, open))) start += line.length + 1
  const offset = open === -1 ? end : start + (lines[open] ?? '').indexOf(mark)
  const mended = quotedLine(text, offset)
  const finding = noQuotation(mark)
  return { offset, finding: mended ? { ...finding, mend: write(mended) } : finding }
}

/** The line of a `key: value` with its value in quotation marks, when that makes it YAML; nothing when it cannot. */
export function quotedLine(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start).split('\n', 1)[0] ?? ''
  const [, key, space, written = ''] = /^\s*((?:- )*[\w-]+):( *)(\S.*)$/.exec(line) ?? []
  if (!key || /^[[{|>&]/.test(written)) return undefined
  const bare = written
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
    .replace(/^["']/, '')
  const mended = space === '' ? `${key}: ${yamlText(bare)}` : `${key}: ${JSON.stringify(bare)}`
  return line.trim() !== mended && parseDocument(mended).errors.length === 0 ? mended : undefined
}
