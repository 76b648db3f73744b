import type { Heading } from 'mdast'
import { visit } from 'unist-util-visit'
import { markdownHeadingText, readTalkWords, talkWords } from '../../../lib/markdown/headings'
import { findAttributeLists } from '../../../lib/markdown/kramdown-attributes'
import { write } from '../../report/mend'
import { type Finding, quote } from '../../report/problem'
import type { Found, Rule } from './reading'

// What can stand before a heading in its line, and what a heading begins with that has no word, or ends with that has no title.
const before = String.raw`^[\t >]*(?:(?:[-*+]|\d{1,9}[.)])[\t ]+)*`
const suspicious = new RegExp(
  `${before}#{1,6}(?:[\\t ]*$|[\\t ]+[^\\p{L}\\p{N}\\n])|${before}#{1,2}[\\t ].*[|｜][\\t ]*(?:[#{[!<].*)?$|[^\\n]\\n[\\t >]*(?:=+|-+)[\\t ]*$`,
  'mu',
)

/** Headings that no word stands in, which an outline, a link or a list of contents could not call by anything. */
export const headingWords: Rule = {
  suspects: (body) => suspicious.test(body),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    visit(tree, 'heading', (node) => {
      const offset = node.position?.start.offset ?? 0
      const written = body.slice(offset, node.position?.end.offset)
      const finding = judgeWords(node, withoutLists(written))
      if (finding) found.push({ offset, finding })
    })
    return found
  },
}

function withoutLists(written: string): string {
  const lists = findAttributeLists(written)
  return lists.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), written)
}

function judgeWords(node: Heading, written: string): Finding | undefined {
  const words = withoutLists(markdownHeadingText(node)).trim()
  if (isVisible(words)) {
    const { speakers, title } = readTalkWords(withoutLists(talkWords(node)).trim())
    return node.depth <= 2 && speakers.length > 0 && !isVisible(title) ? untitled(words) : undefined
  }
  return wordless(node, written.trim())
}

function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text)
}

function untitled(words: string): Finding {
  const name = words.replace(/\s*[|｜].*$/, '')
  return {
    found: {
      en: `${quote(words)}, a talk without a title`,
      ko: `발표 제목이 없는 ${quote(words)}`,
    },
    expected: { en: 'a title after the bar', ko: '세로줄 뒤에 발표 제목' },
    mend: write(`## ${name} | …`),
  }
}

function wordless(node: Heading, written: string): Finding {
  const picture = node.children.find(({ type }) => type === 'image')
  const alt = picture?.type === 'image' ? picture.alt?.trim() : undefined
  const marks = '#'.repeat(Math.max(node.depth, 2))
  const rest = written.replace(/^#+[ \t]*/, '').replace(/\n.*$/s, '')
  return {
    found: {
      en: rest ? `${quote(rest)}, a heading without text` : 'a heading without text',
      ko: rest ? `글이 한 자도 없는 제목 ${quote(rest)}` : '글이 한 자도 없는 제목',
    },
    expected: {
      en: 'text that a table of contents and links can show',
      ko: '목차와 링크에 쓸 수 있는 글',
    },
    mend: picture
      ? {
          en: `write: ${marks} ${alt || '…'}\nand the picture on a line of its own below, behind an empty line`,
          ko: `쓸 내용: ${marks} ${alt || '…'}\n그림은 빈 줄 하나 아래에 따로 한 줄로 쓰세요`,
        }
      : {
          en: `write: ${marks} …\nor, without a heading, remove this line`,
          ko: `쓸 내용: ${marks} …\n제목이 아니라면 이 줄을 지우세요`,
        },
  }
}
