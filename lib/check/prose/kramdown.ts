import { quote } from '../problem'
import type { Said } from '../said'
import type { Finding } from '../source'
import { removeIt } from '../ways-out'
import type { Found, Reading, Rule } from './reading'

// An attribute list on the line below is taken out by the site, and leaves the item that only held its place.
const contents =
  /^[ \t]*[*+-][ \t]+[^\n]*\n[ \t]*\{:\s*toc\b[^}\n]*\}|^[ \t]*\{:toc\}[ \t]*$|^[ \t]*\[\[?toc\]?\][ \t]*$/gim
const comment = /\{::(comment|nomarkdown)[^}\n]*\}/g
const abbreviation = /^ {0,3}\*\[([^\]\n]+)\]:[ \t]*(.*)$/gm
const definition = /^(?![ \t]*$)(?![>#|])[ \t]*([^\n]+)\n(?:[ \t]*\n)?[ \t]{0,3}:[ \t]+(\S[^\n]*)$/gm
const math = /\$\$(?=\S|\s*\n)[^$]{1,1000}\$\$/g

/** What kramdown reads and this site shows as it is. Attribute lists are not among it: the site takes them out. */
export const kramdown: Rule = {
  suspects: (body) =>
    [contents, comment, abbreviation, definition, math].some((pattern) => body.search(pattern) !== -1),
  judge: (reading) => [
    ...listAll(reading, contents, (written) => ({
      found: {
        en: `${quote(written)}, which asks kramdown for a table of contents`,
        ko: `kramdown에 목차를 부탁하는 ${quote(written)}`,
      },
      expected: { en: 'headings only; this site makes no such list', ko: '제목만. 이 사이트는 목차를 만들지 않습니다' },
      mend: removeIt,
    })),
    ...listAll(reading, comment, (written) => ({
      found: {
        en: `${quote(written)}, whose text readers see`,
        ko: `안의 글이 독자에게 보이는 ${quote(written)}`,
      },
      expected: { en: 'a comment as <!-- … -->', ko: '<!-- … -->로 쓴 주석' },
      mend: write('<!-- … -->'),
    })),
    ...listAll(reading, abbreviation, (written, short, long) => ({
      found: {
        en: `${quote(written)}, an abbreviation that readers see as this line`,
        ko: `줄 그대로 보이는 약어 풀이 ${quote(written)}`,
      },
      expected: {
        en: 'the long form in the text where the short one comes first',
        ko: '약어가 처음 나오는 자리에 풀어 쓴 말',
      },
      mend: write(`${short} (${long.trim()})`),
    })),
    ...listAll(reading, definition, (_, term, meaning) => ({
      found: {
        en: `${quote(`: ${meaning}`)} below ${quote(term.trim())}, a definition that readers see with its colon`,
        ko: `${quote(term.trim())} 아래에 쌍점까지 그대로 보이는 정의 ${quote(`: ${meaning}`)}`,
      },
      expected: { en: 'a list', ko: '목록' },
      mend: write(`- **${term.trim()}**: ${meaning.trim()}`),
    })),
    ...listAll(reading, math, (written) => ({
      found: {
        en: `${quote(written)}, a formula that readers see as it is written`,
        ko: `쓴 그대로 보이는 수식 ${quote(written)}`,
      },
      expected: {
        en: 'code between backticks, or a photograph of the formula',
        ko: '백틱으로 감싼 코드, 또는 수식 사진',
      },
      ...(written.includes('\n') ? {} : { mend: write(`\`${written.slice(2, -2).trim()}\``) }),
    })),
  ],
}

function listAll(
  { body, isCode }: Reading,
  pattern: RegExp,
  tell: (written: string, one: string, other: string) => Finding,
): Found[] {
  return [...body.matchAll(pattern)].flatMap(({ 0: written, 1: one = '', 2: other = '', index }) => {
    const offset = index + written.search(/\S/)
    return isCode(offset) ? [] : { offset, finding: tell(written.trim(), one, other) }
  })
}

function write(text: string): Said {
  return { en: `write: ${text}`, ko: `쓸 내용: ${text}` }
}
