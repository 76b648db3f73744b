import { visit } from 'unist-util-visit'
import { writeInPlace } from '../../report/mend'
import { quote } from '../../report/problem'
import type { Found, Line, Reading, Rule } from './reading'

const row = /^[\t >]*\|.*\|[\t ]*$/
const delimiter = /^[\t >]*\|?[\t ]*:?-+:?[\t ]*(?:\|[\t ]*:?-+:?[\t ]*)*\|?[\t ]*$/

const anyTable = /^[\t >]*\|.*\|[\t ]*$|^[\t >]*\|?[\t ]*:?-+:?[\t ]*\|[\t |:-]*$/m

/** Rows of columns that Markdown shows as lines of text, and cells that it drops. */
export const tables: Rule = {
  suspects: (body) => body.includes('|') && anyTable.test(body),
  judge: (reading) => [...listUnread(reading), ...listDropped(reading)],
}

function countCells(line: string): number {
  if (!line.includes('|')) return 0
  const inside = line
    .trim()
    .replace(/^[> \t]+/, '')
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.split(/(?<!\\)\|/).length
}

function listUnread({ lines, isText }: Reading): Found[] {
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    const [above, next] = [lines[index - 1], lines[index + 1]]
    if (!next || !isUnread(line, isText) || (above && isUnread(above, isText))) continue
    if (!isUnread(next, isText) && !delimiter.test(next.text)) continue
    const count = countCells(line.text)
    if (count < 2) continue
    found.push({ offset: line.offset + line.text.search(/[^\t >]/), finding: unread(line, next, count) })
  }
  return found
}

function isUnread({ text, offset }: Line, isText: (offset: number) => boolean): boolean {
  return row.test(text) && isText(offset + text.indexOf('|'))
}

function unread(line: Line, { text: next, offset }: Line, count: number) {
  const dashes = `|${' --- |'.repeat(count)}`
  const hasDashes = delimiter.test(next)
  const isWrong = hasDashes && countCells(next) !== count
  return {
    found: {
      en: `${quote(line.text.trim())}, a row of a table that readers see as text`,
      ko: `표가 되지 않고 글로 보이는 행 ${quote(line.text.trim())}`,
    },
    expected: isWrong
      ? {
          en: `${count} columns of dashes below ${count} columns, not ${countCells(next)}`,
          ko: `열 ${count}개 아래에 줄표 열도 ${countCells(next)}개가 아니라 ${count}개`,
        }
      : { en: 'a row of dashes below the first row', ko: '첫 행 아래에 줄표로 된 행' },
    mend: isWrong
      ? { en: `write below it: ${dashes}`, ko: `아래 행에 쓸 내용: ${dashes}` }
      : { en: `add below it: ${dashes}`, ko: `아래에 넣을 행: ${dashes}` },
    ...(isWrong
      ? { edit: { start: offset + margin(next).length, end: offset + next.length, text: dashes } }
      : !hasDashes && { edit: { start: offset, end: offset, text: `${margin(next)}${dashes}\n` } }),
  }
}

function margin(line: string): string {
  return /^[\t >]*/.exec(line)?.[0] ?? ''
}

function listDropped({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0
    for (const { children, position } of rows) {
      const first = children[columns]
      if (!first) continue
      const written = body.slice(position?.start.offset, position?.end.offset)
      const finding = {
        found: {
          en: `a row of ${children.length} cells in a table of ${columns} columns, whose last are dropped`,
          ko: `열이 ${columns}개인 표에서 뒤쪽 칸이 사라지는 ${children.length}칸짜리 행`,
        },
        expected: {
          en: `${columns} cells; a bar inside a cell, in code as well, is written \\|`,
          ko: `${columns}칸. 칸 안의 세로줄은 코드에서도 \\|`,
        },
        ...mendOf(written, position?.start.offset ?? 0),
      }
      found.push({ offset: first.position?.start.offset ?? 0, finding })
    }
  })
  return found
}

function mendOf(written: string, offset: number) {
  const mended = written.replace(/`[^`\n]*`/g, (code) => code.replace(/(?<!\\)\|/g, '\\|'))
  return mended === written ? {} : writeInPlace(offset, written.length, mended)
}
