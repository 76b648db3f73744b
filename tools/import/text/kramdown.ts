import { findFormulaError } from '../../../lib/markdown/formulas/mathml'
import { findAttributeLists } from '../../../lib/markdown/kramdown-attributes'
import type { InEach } from '../../report/message'
import { countBody } from './counts'
import { codeIn } from './markdown'
import { applyEdits, blankLines, differenceOf, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, named } from './words'

/** A construct that only kramdown has: how it is found, and what stands instead of it. */
interface Construct {
  pattern: RegExp
  name: InEach
  /** Why it is not carried as it was; nothing where readers see the same. */
  reason?: InEach
  /** Without it, the construct is taken out. */
  write?: (match: RegExpMatchArray) => string
  /** Whether a text has the construct at all, where its signs mean other things as well. */
  isMeant?: (text: string) => boolean
}

/** Between dollars: a sign of TeX, one letter, or a function of something. Dollars around other words may be money. */
const isTex = /(?<![\\$\w])\$(?:(?=[^\s$])[^$\n`]*[\\^_{][^$\n`]*(?<=\S)|[a-z]|[a-z]+\([^$\n`]*\))\$(?![\w$])/i

// https://kramdown.gettalong.org/syntax.html
const constructs: Construct[] = [
  {
    pattern: /^(?:[*+-]|\d+\.) .*\n\{:\s*toc\b.*\}[ \t]*$|^\{:\s*toc\b.*\}[ \t]*$|^\[\[?toc\]?\][ \t]*$/gim,
    name: { en: 'table of contents', ko: '목차' },
    reason: became.noList,
  },
  {
    pattern: /^\{::comment[^}]*\}[\s\S]*?^\{:\/(?:comment)?\}[ \t]*$/gm,
    name: { en: 'kramdown comment', ko: 'kramdown 주석' },
    reason: became.takenOut,
  },
  {
    pattern: /^\{:(?::|\/)[^}]*\}[ \t]*$/gm,
    name: { en: 'kramdown extension', ko: 'kramdown 확장' },
    reason: became.between,
  },
  {
    pattern: /^\*\[[^\]\n]+\]:.*$/gm,
    name: { en: 'abbreviation', ko: '약어' },
    reason: became.definition,
  },
  {
    pattern: /^\$\$[ \t]*\n([\s\S]*?)\n\$\$[ \t]*$/gm,
    name: { en: 'formula', ko: '수식' },
    reason: became.texBlock,
    write: ([, tex]) => `\`\`\`tex\n${tex}\n\`\`\``,
  },
  {
    pattern: /\$\$([^\n$`]+)\$\$/g,
    name: { en: 'formula', ko: '수식' },
    reason: became.tex,
    write: ([, tex = '']) => `\`${tex.trim()}\``,
  },
  {
    // What MathJax is often told to read as well.
    pattern: /(?<![\\$\w])\$(?=[^\s$])([^$\n`]*[a-z\\][^$\n`]*)(?<=\S)\$(?![\w$])/gi,
    name: { en: 'formula', ko: '수식' },
    reason: became.tex,
    write: ([, tex]) => `\`${tex}\``,
    isMeant: (text) => isTex.test(text),
  },
  {
    pattern: /(?<=^|[\s"'([“‘>])_([^\s_](?:[^_\n]*[^\s_])?)_(?=\p{Script=Hangul})/gmu,
    name: { en: 'emphasis', ko: '강조' },
    reason: became.asterisks,
    write: ([, words]) => `*${words}*`,
  },
  {
    pattern: /^( {0,8})(?![\s>:#*+-])(.+)\n\n?((?:\1:[ \t]+.*\n?(?:\n(?=\1:[ \t]))?)+)/gm,
    name: { en: 'definition list', ko: '정의 목록' },
    reason: became.list,
    write: ([whole, indent = '', term, definitions = '']) => {
      const gap = whole.startsWith(`${indent}${term}\n\n`) ? '\n' : ''
      return `${indent}- **${term}**\n${gap}${definitions.replace(/^ *:[ \t]+/gm, `${indent}  - `)}`
    },
  },
  {
    // https://kramdown.gettalong.org/syntax.html#specifying-a-header-id
    pattern:
      /^(#{1,6}[ \t][^\n{]*|[^\s{#][^\n{]*(?=\{#[\w:-]+\}[ \t]*\n(?:=+|-+)[ \t]*$))\{#([A-Za-z][\w:-]*)\}[ \t]*$/gm,
    name: { en: 'id of a heading', ko: '제목의 id' },
    reason: became.colon,
    write: ([, heading = '', id]) => `${heading.replace(/\s#+\s*$/, '').trimEnd()} {: #${id}}`,
  },
  {
    pattern: /(?<=^|\n[ \t]*\n)(?![#>|]|[*+-][ \t]|[*_-]{3,}[ \t]*\n|\d+\.\s)(\S.*)\n(=+|-+)[ \t]*$/gm,
    name: { en: 'underlined heading', ko: '밑줄로 쓴 제목' },
    reason: became.hashes,
    write: ([, title, underline = '']) => `${underline.startsWith('=') ? '#' : '##'} ${title}\n`,
  },
  {
    pattern: /^\^[ \t]*$/gm,
    name: { en: 'end of a block', ko: '블록의 끝' },
    reason: became.takenOut,
  },
  {
    // Its backslashes are escaped there.
    pattern: /\\\\([([])(.+?)\\\\[)\]]/g,
    name: { en: 'formula', ko: '수식' },
    write: ([whole, , tex = '']) => (findFormulaError(tex) ? whole : `$${tex.trim()}$`),
  },
  {
    pattern: /\\\\([([])(.+?)\\\\[)\]]/g,
    name: { en: 'formula', ko: '수식' },
    reason: became.tex,
    write: ([, , tex = '']) => `\`${tex.trim()}\``,
  },
  {
    // An address with spaces in it: CommonMark wants angle brackets around it.
    pattern: /(!?\[[^\]\n]*\]\()(\/?[^()<>\s"']+ [^()<>\n"']*\.\w{2,5})([ \t]+"[^"\n]*")?\)/g,
    name: { en: 'address with spaces', ko: '빈칸이 있는 주소' },
    reason: became.brackets,
    write: ([, words, address, title = '']) => `${words}<${address}>${title})`,
  },
  {
    pattern: /^(#{1,6})([^#\s].*)$/gm,
    name: { en: 'heading', ko: '제목' },
    reason: became.space,
    write: ([, marks, title]) => `${marks} ${title}`,
  },
]

/** A text without what only kramdown understands: turned into Markdown where there is a way, else taken out and reported. */
export function takeKramdown(passage: Passage): string {
  return constructs.reduce((text, construct) => replaceAll({ ...passage, text }, construct), takeAttributes(passage))
}

function replaceAll({ text, report }: Passage, { pattern, name, reason, write, isMeant }: Construct): string {
  if (isMeant && !isMeant(text)) return text
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    if (isCode(match.index)) continue
    const written = write?.(match) ?? blankLines(match[0])
    const change = differenceOf(countBody(match[0]), countBody(written))
    if (reason) report(lineAt(text, match.index), named(name, excerptOf(match[0])), reason, change)
    edits.push({ start: match.index, end: match.index + match[0].length, text: written })
  }
  return applyEdits(text, edits)
}

/** Without attribute lists but those that the site has a use for: a heading's id and speaker, and the mark of a contents list. */
function takeAttributes({ text, report }: Passage): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { attributes, start, end } of findAttributeLists(text)) {
    const list = text.slice(start, end)
    if (isCode(start) || attributes.id || attributes.values.speaker || /^\{:\s*(?:toc\b|\/)|^\{::/.test(list)) continue
    report(lineAt(text, start), named({ en: 'attributes', ko: '속성' }, excerptOf(list)), became.noLayout)
    edits.push({ start, end, text: '' })
  }
  return applyEdits(text, edits)
}
