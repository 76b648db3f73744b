import { quote } from '../problem'
import type { Rule } from './reading'

// An ideographic or unbreakable space is none to Markdown; one # without a space is a hashtag.
const heading = /^ {0,3}(#{2,6}|＃{1,6}|#(?=[\u00a0\u3000]))[^\S\n]*(?=[^#＃\s])(?<![#][ \t]+)([^\n]*)$/gm

/** `##Title`: a heading to its author, and text to Markdown. */
export const headings: Rule = {
  suspects: (body) => body.search(heading) !== -1,
  judge: ({ body, isText }) =>
    [...body.matchAll(heading)].flatMap(({ 0: line, 1: marks = '', 2: rest = '', index }) => {
      const offset = index + line.indexOf(marks)
      if (!isText(offset)) return []
      const write = `${marks.replaceAll('＃', '#')} ${rest.trim()}`
      const finding = {
        found: {
          en: `${quote(line.trim())}, which readers see as text`,
          ko: `제목이 되지 않고 글로 보이는 ${quote(line.trim())}`,
        },
        expected: { en: 'an ordinary space behind #', ko: '# 뒤에 보통 공백 한 칸' },
        mend: { en: `write: ${write}`, ko: `쓸 내용: ${write}` },
      }
      return { offset, finding }
    }),
}
