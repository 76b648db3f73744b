import { parseDocument } from 'yaml'
import { photoPath } from '../../../lib/markdown/photographs'
import { write, writeInPlace } from '../../report/mend'
import { inLines } from '../../report/message'
import type { Finding } from '../../report/problem'
import { isPicture } from '../files/name-forms'
import { fieldName, isPhoto, isStructure, isTextList } from './keys'
import { splitList, yamlList, yamlText } from './yaml'
import { inPlaceOf, quotedLine } from './yaml-mistake'

/** What an author meant with a line that YAML cannot read, and the offset in the YAML where it goes wrong. */
interface Slip {
  offset: number
  /** How many lines it explains, where more than its own. */
  lines?: number
  finding: Finding
}

/** What a pattern makes of the lines it matches: nothing where they are right. */
type Judge = (match: RegExpMatchArray & { index: number }) => Slip[]

const conflict = /^<{7} .*$/m
const sign = /^([ ]*(?:- )?)(\p{L}[\p{L}\w-]*)[ ]*([：＝=])[ ]*(.*)$/gmu
const hash = /^([\w-]+):[ ]*\[((?:[^#\][\n]{0,500}[ ,])?#[^\][\n]{0,500})\][ ]*(?:[ ]#.*)?$/gm
const bracket = /^([\w-]+): (\[[^\]\n]{0,500}\][ ]*[^\s#,].{0,500})$/gm
const image = /^([ ]*(?:- )?)([\w-]+):[ ]*(!\[[^\]\n]{0,500}\]\(<?([^)>\s]{0,500}).*)$/gm
const block = /^([\w-]+):[ ]*(?:[|>][-+]?)?[ ]*(.*)\n((?:(?![\w-]+:)[^\s#-].*(?:\n|$))+)/gm

const judges: [RegExp, Judge][] = [
  [sign, judgeSign],
  [hash, judgeHash],
  [bracket, judgeBracket],
  [image, judgeImage],
  [block, judgeContinuation],
]

/**
 * The slips of organisers that the words of a YAML parser do not lead to, all of them: a parser stops at the first. Looked for
 * only where YAML failed, and a conflict stands for all that is around it.
 */
export function listSlips(yaml: string): Slip[] {
  const merged = conflict.exec(yaml)
  if (merged) return [{ offset: merged.index, lines: Number.POSITIVE_INFINITY, finding: mergeConflict }]
  const starts = startsOfLines(yaml)
  return judges.flatMap(([pattern, judge]) =>
    [...yaml.matchAll(pattern)].filter(({ index }) => starts.has(index)).flatMap((match) => judge(match)),
  )
}

function judgeSign({ 1: before = '', 2: key = '', 3: written = '', 4: value = '', 0: line, index }: RegExpMatchArray) {
  const name = fieldName(key)
  if (!name) return []
  const offset = (index ?? 0) + line.indexOf(written, before.length + key.length)
  const mended = lineOf(`${before.trimStart()}${name}`, name, value.trim())
  const start = (index ?? 0) + indentOf(line)
  const mend = mended === undefined ? {} : writeInPlace(start, line.trim().length, mended)
  return [{ offset, finding: { ...otherSign(written), ...mend } }]
}

function lineOf(start: string, name: string, value: string): string | undefined {
  if (value === '') return `${start}:`
  const isBareList = isTextList(name) && !/["'#[\]{}|>]/.test(value)
  const line = `${start}: ${isBareList ? yamlList(splitList(value)) : value}`
  return parseDocument(line).errors.length === 0 ? line : quotedLine(line, 0)
}

function judgeHash({ 1: key = '', 2: inside = '', 0: line, index = 0 }: RegExpMatchArray) {
  if (!isTextList(key)) return []
  const items = itemsOf(inside)
  if (!items.some((item) => item.startsWith('#'))) return []
  const words = items.map((item) => item.replace(/^(["'])(.*)\1$/, '$2').replace(/^#/, '')).filter(Boolean)
  // A mark alone, or half of a quotation: what was meant is a guess.
  const isClear = !items.includes('#') && !words.some((word) => /^["']|["']$|\\/.test(word))
  // A comment behind the list stays.
  const length = line.lastIndexOf(']') + 1
  const mend = isClear && writeInPlace(index, length, `${key}: ${yamlList(words)}`)
  return [{ offset: index + line.indexOf('#'), finding: { ...hashInList, ...mend } }]
}

/** The items of a list as they were written, parted by commas outside quotation marks and before hashtags. */
function itemsOf(list: string): string[] {
  const parts = list.match(/\s*(?:"[^"\\]*"|'[^']*')\s*(?=,|$)|[^,]+/g) ?? []
  return parts
    .map((part) => part.trim())
    .flatMap((part) => (/^(["']).*\1$/.test(part) ? part : part.split(/\s+(?=#)/)))
    .filter(Boolean)
}

/** A text that begins with a bracket; of a list that goes on behind its end nobody knows what was meant. */
function judgeBracket({ 1: key = '', 2: value = '', index = 0 }: RegExpMatchArray) {
  if (isTextList(key) || isStructure(key)) return []
  const text = value.replace(/\s+#\s.*$/, '').trim()
  return [
    {
      offset: index + key.length + ': '.length,
      finding: {
        ...bracketFirst,
        ...writeInPlace(index, `${key}: ${value}`.indexOf(text) + text.length, `${key}: ${JSON.stringify(text)}`),
      },
    },
  ]
}

function judgeImage({
  0: line,
  1: before = '',
  2: key = '',
  3: written = '',
  4: address = '',
  index = 0,
}: RegExpMatchArray) {
  if (!isPhoto(key)) return []
  const photo = isPicture(address) ? photoPath(address) : undefined
  const start = index + indentOf(line)
  const mended = `${before.trimStart()}${fieldName(key)}: ${yamlText(photo ?? '')}`
  const mend = photo && writeInPlace(start, line.trim().length, mended)
  return [{ offset: index + line.length - written.length, finding: { ...imageForPath, ...mend } }]
}

function judgeContinuation({ 0: whole, 1: key = '', 2: first = '', 3: rest = '', index = 0 }: RegExpMatchArray) {
  // One word alone is a key without its colon more often than the end of a sentence.
  if (/^["'[{]/.test(first) || /^[^\s:]+:(?:\s|$)/m.test(rest) || /^[\w-]+[ ]*$/m.test(rest)) return []
  if ([...rest.matchAll(sign)].some(([, , other = '']) => fieldName(other))) return []
  const texts = [first, ...rest.split('\n')].map((line) => line.trim()).filter(Boolean)
  const lines = whole.trimEnd().split('\n').length
  const value = continued(key, texts)
  const mend = value === undefined ? undefined : inLines(write(`${key}: ${value}`), inPlaceOf(lines))
  const edit =
    value === undefined ? undefined : { start: index, end: index + whole.trimEnd().length, text: `${key}: ${value}` }
  return [{ offset: index, lines, finding: { ...bareContinuation, ...(mend && { mend, edit }) } }]
}

/** Several lines as one value of a key; nothing for what has keys of its own. */
function continued(key: string, texts: string[]): string | undefined {
  if (isStructure(key)) return undefined
  if (!isTextList(key)) return yamlText(texts.join(' '))
  if (texts.some((text) => /^(?:\d+[.)]|[*•·[])|["'#]/.test(text))) return undefined
  return yamlList(texts.flatMap(splitList))
}

/** What two people wrote at one place, as git left it. */
export const mergeConflict: Finding = {
  found: { en: 'a conflict that git could not merge', ko: 'git이 합치지 못하고 남긴 충돌' },
  expected: { en: 'one of the two texts', ko: '두 글 가운데 하나' },
  mend: {
    en: 'keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>',
    ko: '둘 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>> 줄을 지우세요',
  },
}

function otherSign(sign: string): Finding {
  return {
    found: { en: `the sign "${sign}" behind a key`, ko: `항목 이름 뒤의 "${sign}"` },
    expected: { en: 'a colon of the Latin keyboard and a space', ko: '영문 쌍점(:)과 공백' },
  }
}

const hashInList: Finding = {
  found: { en: '#, from which on YAML reads a comment', ko: 'YAML이 주석으로 읽는 #' },
  expected: { en: 'the words without #', ko: '# 없이 쓴 낱말' },
}

const bracketFirst: Finding = {
  found: {
    en: 'text that begins with a bracket, which YAML takes for a list',
    ko: '괄호로 시작해 YAML이 목록으로 읽는 글',
  },
  expected: { en: 'the text in quotation marks', ko: '따옴표로 감싼 글' },
}

const imageForPath: Finding = {
  found: { en: 'a photograph written as a Markdown image', ko: '마크다운 이미지로 쓴 사진' },
  expected: { en: 'only its path', ko: '사진의 경로만' },
}

const bareContinuation: Finding = {
  found: { en: 'a value that goes on at the start of the next line', ko: '다음 줄 맨 앞으로 이어지는 값' },
  expected: { en: 'the value on one line', ko: '한 줄로 쓴 값' },
}

const keyed = /^( *(?:- +)*)(?![#"'-])[^\s:][^:\n]*:(?:[ \t]+(.*))?$/

/**
 * The offsets at which the lines of a YAML text begin, without those that go on with a text above: in a block behind `|` or
 * `>`, in quotation marks or further in than the key of their text.
 */
function startsOfLines(yaml: string): Set<number> {
  const lines = yaml.split('\n')
  const starts = new Set<number>()
  let offset = 0
  let inside = 0
  for (const [index, line] of lines.entries()) {
    if (inside > 0) inside -= 1
    else {
      starts.add(offset)
      inside = countBelow(line, lines.slice(index + 1, index + 1 + longest))
    }
    offset += line.length + 1
  }
  return starts
}

// No text of a front matter is nearly as long; more would take time for nothing.
const longest = 200

/** How many of the lines below go on with the value that a line begins. */
function countBelow(line: string, below: string[]): number {
  const [, before, value = ''] = keyed.exec(line) ?? []
  const [first = ''] = value
  if (before === undefined || '#[{'.includes(first)) return 0
  if (first === '"' || first === "'") return countUntil(value, first, below)
  const end = below.findIndex((each) => each.trim() !== '' && indentOf(each) <= before.length)
  return end === -1 ? below.length : end
}

/** How many lines it takes to the mark that closes a quotation; none where nothing does. */
function countUntil(value: string, mark: string, below: string[]): number {
  const marksIn = (text: string) => text.split(mark).length - 1
  if (marksIn(value) % 2 === 0) return 0
  const end = below.findIndex((line) => line.includes(mark))
  const closing = below[end]
  return closing?.trimEnd().endsWith(mark) && marksIn(closing) % 2 === 1 ? end + 1 : 0
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
