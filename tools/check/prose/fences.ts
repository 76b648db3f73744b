import { visit } from 'unist-util-visit'
import { write } from '../../report/mend'
import { mergeConflict } from '../front-matter/known-slips'
import type { Found, Line, Rule } from './reading'

const fence = /^([\t >]*(?:(?:[-*+]|\d{1,9}[.)])[\t ]+)*)(`{3,}|~{3,})(.*)$/gm

/** Whether every fence is closed by a line of the same marks and indentation, and nothing in between looks like one. */
function isEven(body: string): boolean {
  let opened: { before: string; marks: string } | undefined
  for (const [, before = '', marks = '', behind = ''] of body.matchAll(fence)) {
    if (!opened) opened = { before: before.replace(/[^\s>]/g, ' '), marks }
    else if (opened.marks === marks && opened.before === before && behind.trim() === '') opened = undefined
    else return false
  }
  return opened === undefined
}

/** Code that runs to the end of the text because nothing closes it. */
export const fences: Rule = {
  suspects: (body) => !isEven(body),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    visit(tree, 'code', (node) => {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      const [marks] = /^(?:`{3,}|~{3,})/.exec(body.slice(start, start + 100)) ?? []
      if (!marks) return
      const written = body.slice(start, end)
      const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\t >]+/, '')
      const isClosed =
        written.includes('\n') && last.startsWith(marks) && last.replaceAll(marks.charAt(0), '').trim() === ''
      if (isClosed) return
      const finding = {
        found: {
          en: `${marks} that nothing closes, so that the rest of the text is code`,
          ko: `닫는 줄이 없어 뒤의 글을 모두 코드로 만드는 ${marks}`,
        },
        expected: {
          en: 'a line of the same marks, and nothing else, where the code ends',
          ko: '코드가 끝나는 자리에 같은 기호만 있는 줄',
        },
        mend: write(marks),
      }
      found.push({ offset: start, finding })
    })
    return found
  },
}

/** The marks that git leaves around what it could not merge: readers would see them. */
export const conflicts: Rule = {
  suspects: (body) => body.includes('\n<<<<<<< ') || body.startsWith('<<<<<<< '),
  judge: ({ lines, isCode }) =>
    listConflicts(lines).flatMap(({ offset }) => (isCode(offset) ? [] : { offset, finding: mergeConflict })),
}

/** The lines that open a conflict: between them and the line that closes it stands the one that parts the two texts. */
function listConflicts(lines: Line[]): Line[] {
  const found: Line[] = []
  let opened: Line | undefined
  let isParted = false
  for (const line of lines) {
    if (line.text.startsWith('<<<<<<< ')) {
      opened = line
      isParted = false
    } else if (/^={7}\s*$/.test(line.text)) isParted = opened !== undefined
    else if (line.text.startsWith('>>>>>>> ') && opened && isParted) {
      found.push(opened)
      opened = undefined
    }
  }
  return found
}
