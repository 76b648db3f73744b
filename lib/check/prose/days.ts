import { visit } from 'unist-util-visit'
import { quote } from '../problem'
import { write } from '../ways-out'
import { type Found, lineAt, type Rule } from './reading'

const day = /^[\t >]*(?:[-*+][\t ]+)*(?:(?:19|20)\d{2}\.[\t ]|\d{1,2}\.[\t ]+\d{1,2}\.(?:[\t ]|$))/m
const beginning = /^(?:(?:19|20)\d{2}\.[\t ]+|\d{1,2}\.[\t ]+\d{1,2}\.(?:[\t ]|$))/

/** `2024. 7. 20.` at the start of a paragraph: Markdown reads a list that begins with its 2024th item. */
export const days: Rule = {
  suspects: (body) => day.test(body),
  judge: (reading) => {
    const found: Found[] = []
    let passed = 0
    visit(reading.tree, 'listItem', (node) => {
      const offset = node.position?.start.offset ?? 0
      const line = lineAt(reading, offset)
      const written = line.text.slice(offset - line.offset)
      if (offset < passed || !beginning.test(written)) return
      passed = line.offset + line.text.length
      const finding = {
        found: {
          en: `${quote(written)}, which becomes a numbered list`,
          ko: `번호 매긴 목록으로 바뀌는 ${quote(written)}`,
        },
        expected: {
          en: 'a backslash before its first full stop, so that it stays as it is',
          ko: '그대로 보이도록 첫 마침표 앞에 백슬래시',
        },
        mend: write(`${written.replace('.', '\\.')}`),
      }
      found.push({ offset, finding })
    })
    return found
  },
}
