import type { Nodes } from 'mdast'
import { parseMarkdown } from '../../../lib/markdown/site-markdown'
import type { InEach } from '../../report/message'
import { type FileText, type Finding, type Problem, problemAt } from '../../report/problem'

/** What is counted in a paragraph, and how many of it are read in no time. */
interface Limit {
  pattern: RegExp
  most: number
  name: InEach
}

/**
 * For each of these a parser of Markdown looks through all that stands before or behind it in its paragraph, so that the time
 * grows with the square of their number. The most in a paragraph of 900 posts and manuals were 71, 126 and 2.
 */
const limits: readonly Limit[] = [
  // Only a mark behind something else can end emphasis, and only then is its beginning looked for.
  { pattern: /(?<=\S)[*_~]/g, most: 400, name: { en: '* _ ~', ko: '* _ ~' } },
  { pattern: /\]/g, most: 1000, name: { en: ']', ko: ']' } },
  { pattern: /\n/g, most: 2000, name: { en: 'lines', ko: '줄바꿈' } },
  { pattern: /<[!?]/g, most: 500, name: { en: '<! <?', ko: '<! <?' } },
  {
    pattern: /\n[\t >]*(?:=+|-+)[\t ]*$/gm,
    most: 500,
    name: { en: '=== and --- below a line', ko: '줄 아래의 ===, ---' },
  },
]

// For a line that goes on with a paragraph of a quote or an item without its mark, everything open is tried again.
const mostLazyLines = 200

// A page of a quarter of a megabyte.
const mostCells = 20_000
const mostRows = 4000

/** Each level is a call within a call for everything that reads a text later, and a list in a list takes two. */
const deepest = 50
const containerMark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,999}\]:)/y
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/

const tooDeep: Finding = {
  found: { en: 'quotes or lists nested too deeply', ko: '너무 깊이 겹친 인용이나 목록' },
  expected: { en: 'Markdown of a few levels', ko: '몇 단계까지만 겹친 마크다운' },
}
const emphasisTooDeep: Finding = {
  found: { en: 'emphasis nested too deeply', ko: '너무 깊이 겹친 강조' },
  expected: { en: 'emphasis of a few levels', ko: '몇 단계까지만 겹친 강조' },
}

/**
 * What in the body of a document, from an offset on, would keep a parser of Markdown busy or end in a stack overflow: the first
 * of it, because nothing else may read a body that has it. Takes a time that grows with the length alone.
 */
export function judgeForParser(source: FileText, bodyStart: number): Problem | undefined {
  let cells = 0
  for (const { start, text } of listBlocks(source.text, bodyStart)) {
    const lines = text.split('\n')
    const found = judgeBlock(text, lines)
    if (found) return problemAt(source, start + found.offset, found.finding)
    cells += countCells(lines)
    if (cells > mostCells) return problemAt(source, start, tooManyCells)
  }
  return undefined
}

/** A part of a body that is a paragraph at most, or a few. */
interface Block {
  start: number
  text: string
}

const blockStart = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t])/
const fence = /^(?:`{3,}[^`]*|~{3,}.*)$/

/** The blocks between empty lines, items of lists and headings, without those of code between lines ```. */
function* listBlocks(text: string, bodyStart: number): Generator<Block> {
  // In HTML, and in what a parser takes for front matter, a fence is none.
  const hasFences = !text.startsWith('---', bodyStart) && !/^ {0,3}</m.test(text.slice(bodyStart))
  let [start, at, opened] = [bodyStart, bodyStart, '']
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, end)
    const isFence: boolean = hasFences && (opened ? closes(line, opened) : fence.test(line))
    const isBlank = line.trim() === ''
    if (opened || isFence || isBlank || blockStart.test(line)) {
      if (!opened && start < at) yield { start, text: text.slice(start, at) }
      start = opened || isFence || isBlank ? end + 1 : at
    }
    if (isFence) opened = opened ? '' : (/^(`+|~+)/.exec(line)?.[0] ?? '')
    at = end + 1
  }
  if (!opened && start < text.length) yield { start, text: text.slice(start) }
}

function closes(line: string, opened: string): boolean {
  return /^ {0,3}(?:`+|~+)[ \t]*$/.test(line) && line.trimStart().startsWith(opened)
}

function judgeBlock(text: string, lines: string[]): { offset: number; finding: Finding } | undefined {
  let offset = 0
  for (const line of lines) {
    if (depthOf(line) > deepest) return { offset, finding: tooDeep }
    offset += line.length + 1
  }
  const lazy = countLazyLines(lines)
  if (lazy > mostLazyLines) return { offset: 0, finding: tooManyLines(lazy) }
  if (!isTable(lines)) return judgeParagraph(text)
  if (lines.length > mostRows) return { offset: 0, finding: tooManyRows }
  // Each row is read by itself.
  offset = 0
  for (const line of lines) {
    const found = judgeParagraph(line)
    if (found) return { ...found, offset: offset + found.offset }
    offset += line.length + 1
  }
  return undefined
}

function judgeParagraph(text: string): { offset: number; finding: Finding } | undefined {
  for (const limit of limits) {
    const most = text.length > limit.most ? [...text.matchAll(limit.pattern)] : []
    if (most.length > limit.most) return { offset: most[limit.most]?.index ?? 0, finding: tooMany(limit, most.length) }
  }
  const marks = text.match(limits[0]?.pattern ?? /$/g)?.length ?? 0
  return marks > deepest && levelsIn(parseMarkdown(text)) > deepest
    ? { offset: 0, finding: emphasisTooDeep }
    : undefined
}

/** In how many quotes, items and footnotes the text of a line can stand at most: a mark is one, and two columns may be one. */
function depthOf(line: string): number {
  if (thematicBreak.test(line)) return 0
  let [marks, spaces] = [0, 0]
  containerMark.lastIndex = 0
  for (let mark = containerMark.exec(line); mark; mark = containerMark.exec(line)) {
    marks++
    for (const character of mark[0]) spaces += character === '\t' ? 4 : Number(character === ' ')
  }
  return marks + Math.floor(spaces / 2)
}

/** The lines at the margin below the first one of a quote, an item or a footnote that do not begin the next one. */
function countLazyLines(lines: string[]): number {
  const opening = lines.findIndex((line) => depthOf(line) > 0)
  const kind = kindOf(lines[opening] ?? '')
  const isLazy = (line: string) => /^[^\s>]/.test(line) && (kind === '' || kindOf(line) !== kind)
  return opening === -1 ? 0 : lines.slice(opening + 1).filter(isLazy).length
}

/** What ends the mark of a numbered item or a footnote at the margin. Below an item or a footnote the same begins the next. */
function kindOf(line: string): string {
  const [, item, footnote] = /^(?:\d{1,9}([.)])[ \t]+\S|\[\^[^\]\s]{1,999}(\]:))/.exec(line) ?? []
  return item ?? footnote ?? ''
}

/** Whether lines are a table, as far as that can be seen at once: bars at the margin, and as many cells below the head as in it. */
function isTable(lines: string[]): boolean {
  const [head = '', rule = ''] = lines.map((line) => line.trim())
  if (!/^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/.test(rule) || !head.endsWith('|')) return false
  const bars = [head, rule].map((row) => (row.match(/\\[\\|]|\|/g) ?? []).filter((mark) => mark === '|').length)
  return bars[0] === bars[1] && lines.every((line) => /^ {0,3}\|/.test(line) || line === '')
}

/** The cells of the largest table that may stand among these lines: a row gets as many as the head, whatever is written in it. */
function countCells(lines: string[]): number {
  let most = 0
  for (const [index, line] of lines.entries()) {
    if (!/^[\t >]*[-|:][-|:\t ]*$/.test(line) || !line.includes('-')) continue
    most = Math.max(most, (line.match(/-+/g)?.length ?? 0) * (lines.length - index))
  }
  return most
}

function levelsIn(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(levelsIn)) : 0
}

function tooMany({ name, most }: Limit, amount: number): Finding {
  return {
    found: { en: `a paragraph with ${amount} of: ${name.en}`, ko: `한 문단에 ${amount}개 있는 것: ${name.ko}` },
    expected: { en: `at most ${most} in a paragraph`, ko: `한 문단에 ${most}개 이하` },
    mend: {
      en: 'put empty lines between its parts, or put it between two lines ``` if it is code',
      ko: '빈 줄로 문단을 나누거나, 코드라면 ``` 두 줄 사이에 넣으세요',
    },
  }
}

function tooManyLines(amount: number): Finding {
  return {
    found: {
      en: `${amount} lines without a mark below a quote or an item`,
      ko: `인용이나 항목 아래에 기호 없이 이어지는 ${amount}줄`,
    },
    expected: { en: `at most ${mostLazyLines}`, ko: `${mostLazyLines}줄 이하` },
    mend: {
      en: 'put an empty line where the quote or the item ends',
      ko: '인용이나 항목이 끝나는 자리에 빈 줄을 넣으세요',
    },
  }
}

const tooManyRows: Finding = {
  found: { en: `a table of more than ${mostRows} rows`, ko: `${mostRows}행이 넘는 표` },
  expected: { en: `at most ${mostRows}`, ko: `${mostRows}행 이하` },
  mend: { en: 'split it into several tables, each with its own head', ko: '머리 행을 갖춘 여러 표로 나누세요' },
}

const tooManyCells: Finding = {
  found: { en: `tables of more than ${mostCells} cells`, ko: `칸이 ${mostCells}개가 넘는 표` },
  expected: {
    en: `at most ${mostCells} in a text, the empty ones counted`,
    ko: `한 글에 빈칸까지 세어 ${mostCells}개 이하`,
  },
}
