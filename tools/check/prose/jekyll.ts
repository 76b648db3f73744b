import { removeIt, write } from '../../report/mend'
import type { Message } from '../../report/message'
import { type Finding, quote } from '../../report/problem'
import { type Found, lineAtOffset, type Reading, type Rule } from './reading'

// An attribute list on the line below is taken out by the site, and leaves the item that only held its place.
const contents =
  /^[ \t]*[*+-][ \t]+[^\n]*\n[ \t]*\{:\s*toc\b[^}\n]*\}|^[ \t]*\{:toc\}[ \t]*$|^[ \t]*\[\[?toc\]?\][ \t]*$/gim
const comment = /\{::(comment|nomarkdown)[^}\n]*\}/g
const abbreviation = /^ {0,3}\*\[([^\]\n]+)\]:[ \t]*(.*)$/gm
const definition = /^(?![ \t]*$)(?![>#|])[ \t]*([^\n]+)\n(?:[ \t]*\n)?[ \t]{0,3}:[ \t]+(\S[^\n]*)$/gm

/** What kramdown reads and this site shows as it is. Attribute lists are not among it: the site takes them out. */
export const kramdown: Rule = {
  suspects: (body) => [contents, comment, abbreviation, definition].some((pattern) => body.search(pattern) !== -1),
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
  ],
}

function listAll(
  { body, isCode }: Reading,
  pattern: RegExp,
  findingOf: (written: string, one: string, other: string) => Finding,
): Found[] {
  return [...body.matchAll(pattern)].flatMap(({ 0: written, 1: one = '', 2: other = '', index }) => {
    const offset = index + written.search(/\S/)
    return isCode(offset) ? [] : { offset, finding: findingOf(written.trim(), one, other) }
  })
}

const tag = /\{%-?[ \t]*([a-z_]*)([^%\n]{0,500})%\}|\{\{([^{}\n]{1,500})\}\}/g

/** What Jekyll, or Hugo, would have replaced: `{% … %}`, `{{ … }}` and `{{< … >}}`. This site shows it as it is. */
export const liquid: Rule = {
  suspects: (body) => /\{[{%]/.test(body) && body.search(tag) !== -1,
  judge: ({ body, isCode }) =>
    [...body.matchAll(tag)].flatMap(({ 0: written, 1: name, 2: rest = '', 3: value, index }) => {
      if (isCode(index)) return []
      const shortcode = /^\s*[<%]\s*(\/?[\w-]+)(.*?)\/?[>%]\s*$/.exec(value ?? '')
      const program = shortcode ? 'Hugo' : 'Jekyll'
      const found = {
        en: `${quote(written)}, which ${program} would replace and this site does not`,
        ko: `이 사이트에서는 바뀌지 않고 그대로 보이는 ${program} 문법 ${quote(written)}`,
      }
      const mend = shortcode
        ? mendOfShortcode(shortcode[1] ?? '', shortcode[2]?.trim() ?? '')
        : name === undefined
          ? mendOfValue(value ?? '')
          : mendOfTag(name, rest.trim())
      const instead = sureText(mend, name, lineAtOffset({ body }, index).text.trim() === written)
      const edit = instead === undefined ? undefined : { start: index, end: index + written.length, text: instead }
      return { offset: index, finding: { found, expected: contentOrCode, mend, ...(edit && { edit }) } }
    }),
}

/** What stands in place of a tag, where nothing is left to fill in; a fence has a line of its own, and of a comment more than its tags goes. */
function sureText(mend: Message, name: string | undefined, isLine: boolean): string | undefined {
  if (mend === removeIt) return name?.endsWith('comment') ? undefined : ''
  // In a browser the check has its sentences in one language alone.
  const [text] = Object.values(mend).flatMap((said) => /^(?:write|쓸 내용): ([^\n…]*)$/.exec(said)?.[1] ?? [])
  return text?.startsWith('```') && !isLine ? undefined : text
}

const contentOrCode: Message = {
  en: 'what it stands for, or code between backticks',
  ko: '그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드',
}
const itself: Message = { en: 'write what it stands for', ko: '그 자리에 들어갈 내용을 쓰세요' }

function mendOfValue(value: string): Message {
  if (/^\s*-?\s*site\.(?:base_?url|url)\s*-?\s*$/.test(value)) return removeIt
  const file = /^\s*["']([^"']+)["']\s*\|\s*(?:relative|absolute)_url\s*$/.exec(value)?.[1]
  return file ? write(file) : itself
}

function mendOfTag(name: string, rest: string): Message {
  switch (name) {
    case 'highlight':
      return write(`\`\`\`${/^[\w+#-]+/.exec(rest)?.[0] ?? ''}`)
    case 'endhighlight':
      return write('```')
    case 'raw':
    case 'endraw':
    case 'comment':
    case 'endcomment':
      return removeIt
    case 'include':
    case 'youtube':
      return mendOfVideo(rest)
    default:
      return itself
  }
}

function mendOfShortcode(name: string, rest: string): Message {
  if (name === 'highlight') return write(`\`\`\`${/^[\w+#-]+/.exec(rest)?.[0] ?? ''}`)
  if (name === '/highlight') return write('```')
  if (name === 'youtube') return mendOfVideo(rest)
  const file = /\bsrc\s*=\s*["']?([^"'\s]+)/.exec(rest)?.[1]
  return name === 'figure' && file ? write(`![…](photos/${file.split('/').at(-1)})`) : itself
}

/** An include that plays a video names it by its id or address; a link leads there. */
function mendOfVideo(rest: string): Message {
  const id = /(?:^|[\s"'=/])([\w-]{11})["']?\s*(?:$|-|\s)/.exec(rest)?.[1]
  return id && /youtu|video/i.test(`youtube ${rest}`) && /\d|[A-Z]/.test(id)
    ? write(`[…](https://www.youtube.com/watch?v=${id})`)
    : itself
}
