import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { writeInPlace } from '../../report/mend'
import { inLines } from '../../report/message'
import { quote, type TextEdit } from '../../report/problem'
import { type Found, lineAtOffset, type Rule } from './reading'

// An ideographic or unbreakable space is none to Markdown; one # without a space is a hashtag.
const heading = /^ {0,3}(#{2,6}|＃{1,6}|#(?=[\u00a0\u3000]))[^\S\n]*(?=[^#＃\s])(?<![#][ \t]+)([^\n]*)$/gm

/** `##Title`: a heading to its author, and text to Markdown. */
export const headings: Rule = {
  suspects: (body) => body.search(heading) !== -1,
  judge: ({ body, isText }) =>
    [...body.matchAll(heading)].flatMap(({ 0: line, 1: marks = '', 2: rest = '', index }) => {
      const offset = index + line.indexOf(marks)
      if (!isText(offset)) return []
      const written = quote(line.trim())
      const finding = {
        found: { en: `${written}, which readers see as text`, ko: `제목이 되지 않고 글로 보이는 ${written}` },
        expected: { en: 'an ordinary space after #', ko: '# 뒤에 보통 공백 한 칸' },
        ...writeInPlace(offset, line.trim().length, `${marks.replaceAll('＃', '#')} ${rest.trim()}`),
      }
      return { offset, finding }
    }),
}

const underlined = /^[\t >]*[^\s>#|-].*\n[\t >]*(?:-{1,3})[\t ]*$/m

/** A line of three dashes, or fewer, right below a paragraph: Markdown makes a heading of the paragraph. */
export const underlines: Rule = {
  suspects: (body) => underlined.test(body),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    visit(tree, 'heading', (node) => {
      const start = node.position?.start.offset ?? 0
      const written = body.slice(start, node.position?.end.offset)
      const dashes = /\n[\t >]*(-{1,3})[\t ]*$/.exec(written)?.[1]
      if (!dashes) return
      const text = textOf(node)
      const [title = '', ...more] = written.slice(0, -dashes.length).trim().split('\n')
      const ways = [
        dashes.length === 3
          ? { en: 'write: an empty line above ---', ko: '쓸 내용: --- 위에 빈 줄' }
          : { en: `remove the ${dashes} below it`, ko: `아래의 ${dashes} 줄을 지우세요` },
        ...(more.length > 0
          ? []
          : [{ en: `or, for a heading: ## ${title.trim()}`, ko: `제목으로 쓰려면: ## ${title.trim()}` }]),
      ]
      const finding = {
        found: {
          en: `${quote(text)}, which becomes a heading because of the ${dashes} right below it`,
          ko: `바로 아래의 ${dashes} 때문에 제목으로 바뀌는 ${quote(text)}`,
        },
        expected: {
          en: 'an empty line between a paragraph and a rule, or a heading with ##',
          ko: '문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목',
        },
        mend: inLines(...ways),
        // Of several lines nobody made a heading.
        ...(dashes.length === 3 && more.length > 0 && { edit: insertion(start + written.lastIndexOf('\n') + 1, '\n') }),
      }
      found.push({ offset: start, finding })
    })
    return found
  },
}

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
      const line = lineAtOffset(reading, offset)
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
        ...writeInPlace(offset, written.length, written.replace('.', '\\.')),
      }
      found.push({ offset, finding })
    })
    return found
  },
}

function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text }
}
