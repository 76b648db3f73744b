import { quote } from '../problem'
import type { Found, Line, Rule } from './reading'

const bullet = /^[\t >]*(?:[•●▪‣◦·][\t ]*(?=\S)|[-*+](?=[\p{L}([“"「])|\d{1,2}[.)](?=\p{Script=Hangul}))/u
const twoItems = new RegExp(`^(?:${bullet.source.slice(1)}).*\\n(?:${bullet.source.slice(1)})`, 'mu')

/** Lines that look like a list to their author, and run on as one paragraph to Markdown. */
export const lists: Rule = {
  suspects: (body) => twoItems.test(body),
  judge: ({ lines, isText }) => {
    const found: Found[] = []
    const itemAt = (line: Line | undefined) => {
      const [marks] = bullet.exec(line?.text ?? '') ?? []
      return line && marks && isText(line.offset + marks.search(/\S/)) ? marks : undefined
    }
    for (const [index, line] of lines.entries()) {
      const marks = itemAt(line)
      if (!marks || itemAt(lines[index - 1]) || !itemAt(lines[index + 1])) continue
      const number = /\d+[.)]/.exec(marks)?.[0] ?? '-'
      const write = `${number} ${line.text.slice(marks.length).trim()}`
      const finding = {
        found: {
          en: `${quote(line.text.trim())} and more lines like it, which run on as one paragraph`,
          ko: `목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 ${quote(line.text.trim())}`,
        },
        expected: {
          en: 'each item with "- " or "1. " before it',
          ko: '항목마다 앞에 "- " 또는 "1. "',
        },
        mend: { en: `write: ${write}`, ko: `쓸 내용: ${write}` },
      }
      found.push({ offset: line.offset + marks.search(/\S/), finding })
    }
    return found
  },
}
