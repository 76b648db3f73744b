import type { Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { write } from '../../report/mend'
import { inLines, type Message } from '../../report/message'
import { quote, type TextEdit } from '../../report/problem'
import { goesOn, type LineMark, readLineMark } from './line-marks'
import type { Found, Reading, Rule } from './reading'

// Spaces of other kinds before a mark look like an indentation, and Markdown takes them for words.
const beforeMark = /^[\t >]*(?:[\u3000\u00a0\t ]+(?=[-*+•·]\s|\d{1,2}[.)]\s))?/

// What Markdown itself has before an item, and what may stand in the middle of a paragraph as well (CommonMark 0.31, section 5.2).
const item = /^[\t >]*(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/
const tooFar = /^[\t >]*(?: {4}|\t)/

/** Lines that look like a list, or like lines of their own, to their author and run on as one paragraph to Markdown. */
export const runOnLines: Rule = {
  suspects: (body) => body.split(/\n[\t >]*\n/).some(mayRunOn),
  judge: (reading) => {
    const found: Found[] = []
    visit(reading.tree, 'paragraph', (node) => {
      const lines = linesOf(node, reading)
      for (const run of listRuns(lines)) {
        // With marks of several forms in a paragraph, which stand within which is a guess.
        const isAlone = lines.every((line) => !hasMark(line) || run.includes(line))
        found.push(judgeRun(run, isAlone ? editOf(run, node, reading.body) : undefined))
      }
    })
    return found
  },
}

/** Whether a block between empty lines may have such lines, beside those that are items to Markdown as well. */
function mayRunOn(block: string): boolean {
  let isList = false
  let above: LineMark | undefined
  return block.split('\n').some((line, index) => {
    const [written, number] = item.exec(line) ?? []
    const isItem = written !== undefined && !tooFar.test(line) && (isList || index === 0 || (number ?? '1') === '1')
    isList ||= isItem
    const mark = readLineMark(isItem ? line.slice(written.length) : line.replace(beforeMark, ''))
    const runsOn = mark !== undefined && (mark.isEnough || (above !== undefined && !isItem && goesOn(above, mark)))
    above = mark
    return runsOn
  })
}

/** A line of a paragraph: its text from the mark on, and where that begins. */
interface MarkedLine {
  text: string
  /** What stands before it. */
  before: string
  /** Where the line begins; the first of a paragraph where the paragraph does. */
  start: number
  mark?: LineMark
  isFirst: boolean
  /** Whether the line before it ends there for readers as well. */
  isParted: boolean
}

function linesOf({ position }: Paragraph, { body, isText, isCode }: Reading): MarkedLine[] {
  let start = position?.start.offset ?? 0
  const written = body.slice(start, position?.end.offset ?? 0)
  return written.split('\n').map((line, index, lines) => {
    const before = beforeMark.exec(line)?.[0] ?? ''
    const text = line.slice(before.length)
    const at = start + before.length
    const mark = isText(at) || (text.startsWith('**') && !isCode(at)) ? readLineMark(text) : undefined
    const own = {
      text,
      before,
      start,
      isFirst: index === 0,
      isParted: /(?:\\| {2}|<br ?\/?>)$/.test(lines[index - 1] ?? ''),
    }
    start += line.length + 1
    return { ...own, ...(mark && { mark }) }
  })
}

interface WithMark extends MarkedLine {
  mark: LineMark
}

type Run = [first: WithMark, ...more: WithMark[]]

function hasMark(line: MarkedLine): line is WithMark {
  return line.mark !== undefined
}

function listRuns(lines: MarkedLine[]): Run[] {
  const runs: Run[] = []
  for (const [index, line] of lines.entries()) {
    if (!hasMark(line)) continue
    const run = runs.at(-1)
    const above = run?.at(-1)
    if (above && above === lines[index - 1] && !line.isParted && goesOn(above.mark, line.mark)) run?.push(line)
    else runs.push([line])
  }
  // Long lines that begin with "First," are sentences of an argument, broken where an editor breaks them.
  const widthOf = (text: string) => text.length + (text.match(/\p{Script=Hangul}/gu)?.length ?? 0)
  const isProse = (run: Run) => run[0].mark.name === 'ordinal' && run.some(({ text }) => widthOf(text) > 60)
  return runs.filter((run) => !isProse(run) && (run.length > 1 || run[0].mark.isEnough))
}

function judgeRun(run: Run, edit: TextEdit | undefined): Found {
  const [first] = run
  const { mark } = first
  const written = first.text.trimEnd()
  const rest = written.slice(mark.written.length).trim()
  const offset = first.start + first.before.length
  const several = {
    en: `${quote(written)} and more lines like it, which run on as one paragraph`,
    ko: `목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 ${quote(written)}`,
  }
  const single = {
    en: `${quote(written)}, which runs on in the paragraph and is no item of a list`,
    ko: `목록이 되지 않고 문단에 이어지는 ${quote(written)}`,
  }
  const found = run.length > 1 ? several : single
  if (!mark.item) {
    const lines = {
      en: `or, without bullets, with a backslash at its end: ${written}\\`,
      ko: `점 없이 줄만 나누려면 줄 끝에 백슬래시: ${written}\\`,
    }
    const expected = {
      en: 'each line as an item with "- " before it, or a backslash at the end of each but the last',
      ko: '줄마다 앞에 "- ", 또는 마지막이 아닌 줄마다 끝에 백슬래시',
    }
    return { offset, finding: { found, expected, mend: inLines(write(`- ${written}`), lines) } }
  }
  const isListBelow = needsEmptyLine(first)
  const expected: Message = isListBelow
    ? {
        en: `an empty line before a list that begins with ${mark.order}, and "${mark.item}" before the item`,
        ko: `${mark.order}부터 시작하는 목록은 위에 빈 줄, 항목 앞에는 "${mark.item}"`,
      }
    : { en: 'each item with "- " or "1. " before it', ko: '항목마다 앞에 "- " 또는 "1. "' }
  const line = write(`${mark.item}${rest}`)
  const above = { en: 'and an empty line above it', ko: '그리고 그 위에 빈 줄' }
  return {
    offset,
    finding: { found, expected, mend: isListBelow ? inLines(line, above) : line, ...(edit && { edit }) },
  }
}

/** A list may begin below a line of text only with 1 (CommonMark 0.31, section 5.2). */
function needsEmptyLine({ isFirst, mark }: WithMark): boolean {
  return !isFirst && mark.order !== undefined && mark.order !== 1
}

/** The whole run as a list, where it ends its paragraph: a line behind it would become a part of its last item. */
function editOf(run: Run, { position }: Paragraph, body: string): TextEdit | undefined {
  const [first] = run
  if (!first.mark.item) return undefined
  const last = run.at(-1) ?? first
  const [start, end] = [first.start, last.start + last.before.length + last.text.length]
  if (end !== position?.end.offset || body.slice(start, end).includes('>')) return undefined
  // Of lines indented unlike, some may stand within others.
  if (new Set(run.flatMap(({ before, isFirst }) => (isFirst ? [] : before))).size > 1) return undefined
  const margin = ' '.repeat((position?.start.column ?? 1) - 1)
  const lines = run.map(
    ({ mark, text, isFirst }) => `${isFirst ? '' : margin}${mark.item}${text.slice(mark.written.length).trimStart()}`,
  )
  return { start, end, text: `${needsEmptyLine(first) ? '\n' : ''}${lines.join('\n')}` }
}
