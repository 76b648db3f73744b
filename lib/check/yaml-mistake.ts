import { type ErrorCode, parseDocument, type YAMLError } from 'yaml'
import type { Finding } from './source'
import { yamlText } from './yaml-text'

const indentation = {
  found: 'a line indented by another number of spaces than those it belongs to',
  expected: 'the same number',
}
const unquoted = { found: 'text that means something else in YAML', expected: 'it in quotation marks' }

const sentences: Partial<Record<ErrorCode, Finding>> = {
  BAD_ALIAS: unquoted,
  BAD_DIRECTIVE: unquoted,
  BAD_DQ_ESCAPE: {
    found: 'a backslash between double quotation marks',
    expected: 'two of them, or single quotation marks',
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: unquoted,
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second colon in the line',
    expected: 'text that has a colon in it in quotation marks',
  },
  BLOCK_IN_FLOW: {
    found: 'a second colon, or a list, within brackets',
    expected: 'text that has a colon in it in quotation marks, and a list on lines of its own',
  },
  DUPLICATE_KEY: { found: 'a key that stands above already', expected: 'each key once', mend: 'remove one of the two' },
  MISSING_CHAR: { found: 'text without "key:" before it', expected: '"key: value"' },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without ": " behind its key',
    expected: '"key: value", with a space behind the colon',
  },
  MULTIPLE_DOCS: { found: 'a line ---', expected: 'one YAML document' },
  RESOURCE_EXHAUSTION: { found: 'brackets within brackets without end', expected: 'a few levels' },
  TAB_AS_INDENT: { found: 'a tab at the start of the line', expected: 'spaces', mend: 'replace the tab by two spaces' },
  TAG_RESOLVE_FAILED: {
    found: 'a YAML tag (!)',
    expected: 'a plain value',
    mend: 'put text that begins with ! in quotation marks',
  },
  UNEXPECTED_TOKEN: {
    found: 'something behind the end of the value',
    expected: 'one value; text with quotation marks in it in quotation marks as a whole',
  },
}

/** A YAML error in plain words, and the offset in the YAML `text` where an author would look for it. */
export function explain(text: string, error: YAMLError): { offset: number; finding: Finding } {
  const [offset] = error.pos
  const quotation = /Missing closing (.)quote/.exec(error.message)?.[1]
  if (quotation) return openQuotation(text, quotation, offset)
  const bracket = /must be sufficiently indented and end with a (.)/.exec(error.message)?.[1]
  if (bracket) {
    const finding = {
      found: `no ${bracket} that closes the bracket`,
      expected: 'one at its end',
      mend: `write: ${bracket}`,
    }
    return { offset: text.slice(0, offset).trimEnd().length, finding }
  }
  const finding = sentences[error.code] ?? { found: 'something that is not YAML', expected: '"key: value"' }
  if (finding.mend) return { offset, finding }
  const line = quotedLine(text, offset)
  return { offset, finding: line ? { ...finding, mend: `write: ${line}` } : finding }
}

/** The parser notices at the end of the text that a quotation mark was never closed; the author has to look where it opens. */
function openQuotation(text: string, mark: string, end: number): { offset: number; finding: Finding } {
  let start = 0
  const lines = text.split('\n')
  const open = lines.findIndex((line) => line.split(mark).length % 2 === 0)
  for (const line of lines.slice(0, Math.max(0, open))) start += line.length + 1
  const offset = open === -1 ? end : start + (lines[open] ?? '').indexOf(mark)
  const mended = quotedLine(text, offset)
  const finding = {
    found: `a quotation mark ${mark} that nothing closes`,
    expected: 'a second one at the end of the text',
  }
  return { offset, finding: mended ? { ...finding, mend: `write: ${mended}` } : finding }
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
