import { type ErrorCode, parseDocument, type YAMLError } from 'yaml'
import { write } from '../../report/mend'
import { type InEach, inLines, verbatim } from '../../report/message'
import type { Finding, TextEdit } from '../../report/problem'
import { fieldName, isStructure, isTextList } from './keys'
import { yamlText } from './yaml'

const keyValue = verbatim('"key: value"')
const inQuotes: InEach = {
  en: 'text that has a colon in it in quotation marks',
  ko: '쌍점(:)이 든 글은 따옴표로 감싸기',
}
const unquoted: Finding = {
  found: { en: 'text that means something else in YAML', ko: 'YAML에서 다른 뜻이 되는 글' },
  expected: { en: 'the text in quotation marks', ko: '따옴표로 감싼 글' },
}

const indentation: Finding = {
  found: {
    en: 'a line that is indented differently from the lines it belongs to',
    ko: '같은 묶음의 다른 줄과 들여쓰기가 다른 줄',
  },
  expected: { en: 'the same number of spaces', ko: '같은 수의 공백' },
}

const notYaml: Finding = {
  found: { en: 'something that is not YAML', ko: 'YAML이 아닌 것' },
  expected: keyValue,
}

/** What the codes of the YAML parser mean to an author. */
const sentences: Partial<Record<ErrorCode, Finding>> = {
  BAD_ALIAS: unquoted,
  BAD_DIRECTIVE: unquoted,
  BAD_DQ_ESCAPE: {
    found: { en: 'a backslash between double quotation marks', ko: '큰따옴표 안의 백슬래시(\\)' },
    expected: { en: 'two of them, or single quotation marks', ko: '백슬래시 두 개, 또는 작은따옴표' },
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: unquoted,
  BLOCK_AS_IMPLICIT_KEY: {
    found: { en: 'a second colon in the line', ko: '한 줄에 두 번째로 나온 쌍점(:)' },
    expected: inQuotes,
  },
  BLOCK_IN_FLOW: {
    found: { en: 'a second colon, or a list, within brackets', ko: '괄호 안에 두 번째로 나온 쌍점(:)이나 목록' },
    expected: {
      en: `${inQuotes.en}, and a list on lines of its own`,
      ko: `${inQuotes.ko}, 목록은 줄을 나누어 쓰기`,
    },
  },
  DUPLICATE_KEY: {
    found: { en: 'a key that is already used above', ko: '위에 이미 나온 항목' },
    expected: { en: 'each key once', ko: '항목마다 한 번' },
    mend: { en: 'remove one of the two', ko: '둘 중 하나를 지우세요' },
  },
  MISSING_CHAR: {
    found: { en: 'text without "key:" before it', ko: '앞에 "key:"가 없는 글' },
    expected: keyValue,
  },
  MULTILINE_IMPLICIT_KEY: {
    found: { en: 'a line without ": " after its key', ko: '항목 이름 뒤에 ": "가 없는 줄' },
    expected: { en: '"key: value", with a space after the colon', ko: '쌍점 뒤에 공백이 있는 "key: value"' },
  },
  MULTIPLE_DOCS: {
    found: { en: 'a line ---', ko: '--- 줄' },
    expected: { en: 'one YAML document', ko: 'YAML 문서 하나' },
  },
  RESOURCE_EXHAUSTION: {
    found: { en: 'brackets nested too deeply', ko: '끝없이 겹친 괄호' },
    expected: { en: 'a few levels', ko: '몇 단계까지만' },
  },
  TAB_AS_INDENT: {
    found: { en: 'a tab at the start of the line', ko: '줄 앞의 탭' },
    expected: { en: 'spaces', ko: '공백' },
    mend: { en: 'replace the tab with two spaces', ko: '탭을 공백 두 칸으로 바꾸세요' },
  },
  TAG_RESOLVE_FAILED: {
    found: { en: 'a YAML tag (!)', ko: 'YAML 태그(!)' },
    expected: { en: 'a plain value', ko: '일반 값' },
    mend: { en: 'put text that begins with ! in quotation marks', ko: '!로 시작하는 글은 따옴표로 감싸세요' },
  },
  UNEXPECTED_TOKEN: {
    found: { en: 'something after the end of the value', ko: '값이 끝난 뒤에 더 있는 글' },
    expected: {
      en: 'one value; text with quotation marks or brackets in it in quotation marks as a whole',
      ko: '값 하나. 따옴표나 괄호가 든 글은 전체를 따옴표로 감싸기',
    },
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
      found: { en: `no ${bracket} that closes the bracket`, ko: `괄호를 닫는 ${bracket} 없음` },
      expected: { en: 'a closing bracket at its end', ko: '끝에 닫는 괄호' },
      mend: write(bracket),
    }
    return { offset: text.slice(0, offset).trimEnd().length, finding }
  }
  const uneven = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? unevenLine(text, offset) : undefined
  if (uneven !== undefined) return colonBelow(text, uneven) ?? { offset: uneven, finding: indentation }
  const finding = sentences[error.code] ?? notYaml
  if (error.code === 'TAB_AS_INDENT') return { offset, finding: { ...finding, edit: withoutTabs(text, offset) } }
  if (finding.mend) return { offset, finding }
  const line = quotedLine(text, offset)
  if (!line) return { offset, finding }
  // Where quotation marks stand already, which of them were meant is a guess.
  const edit = /^[^:]*: *["']/.test(lineAt(text, offset)) ? undefined : editLine(text, offset, line)
  return { offset, finding: { ...finding, mend: write(line), ...(edit && { edit }) } }
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
    finding: {
      found: { en: 'a value that goes on in lines that have a colon', ko: '쌍점(:)이 든 다음 줄로 이어지는 값' },
      expected: inQuotes,
      mend,
    },
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
  const finding = {
    found: { en: `a quotation mark ${mark} that nothing closes`, ko: `닫히지 않은 따옴표 ${mark}` },
    expected: { en: 'a second one at the end of the text', ko: '글 끝에 닫는 따옴표' },
    mend: mended ? write(mended) : undefined,
    // With other marks in the line, which of them was forgotten is a guess.
    ...(mended && !/["'].*["']/.test(lineAt(text, offset)) && { edit: editLine(text, offset, mended) }),
  }
  return { offset, finding }
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

/** The edit that puts two spaces in place of each tab before the lines from the one an offset stands in, as far as they begin with tabs. */
function withoutTabs(text: string, offset: number): TextEdit {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [lines = ''] = /^(?:[ ]*\t.*(?:\n|$))*/.exec(text.slice(start)) ?? []
  const spaced = lines.replace(/^[ \t]+/gm, (margin) => margin.replaceAll('\t', '  '))
  return { start, end: start + lines.length, text: spaced }
}

/** The line an offset stands in, without what it is indented by. */
function lineAt(text: string, offset: number): string {
  return (text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '').trim()
}

/** The edit that writes a line in place of the one an offset stands in, as far in as that was. */
export function editLine(text: string, offset: number, line: string): TextEdit {
  const start = text.indexOf(lineAt(text, offset), text.lastIndexOf('\n', offset - 1) + 1)
  return { start, end: start + lineAt(text, offset).length, text: line }
}

export function inPlaceOf(lines: number): InEach {
  return { en: `in place of these ${lines} lines`, ko: `이 ${lines}줄 대신 한 줄로 씁니다` }
}
