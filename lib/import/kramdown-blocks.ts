import { findAttributeLists } from '../markdown/kramdown-attributes'
import { differenceOf } from './amounts'
import { countBody } from './counts'
import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'

/** A construct that only kramdown has: how it is found, and what stands instead of it. */
interface Construct {
  pattern: RegExp
  name: string
  reason: string
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
    name: 'table of contents',
    reason: 'taken out: the site has no such list',
  },
  {
    pattern: /^\{::comment[^}]*\}[\s\S]*?^\{:\/(?:comment)?\}[ \t]*$/gm,
    name: 'kramdown comment',
    reason: 'taken out',
  },
  {
    pattern: /^\{:(?::|\/)[^}]*\}[ \t]*$/gm,
    name: 'kramdown extension',
    reason: 'taken out; what stands between such lines is read as Markdown',
  },
  {
    pattern: /^\*\[[^\]\n]+\]:.*$/gm,
    name: 'abbreviation',
    reason: 'its definition is taken out; the word stays in the text',
  },
  {
    pattern: /^\$\$[ \t]*\n([\s\S]*?)\n\$\$[ \t]*$/gm,
    name: 'formula',
    reason: 'kept as TeX in a code block; the site draws no formulas',
    write: ([, tex]) => `\`\`\`tex\n${tex}\n\`\`\``,
  },
  {
    pattern: /\$\$([^\n$`]+)\$\$/g,
    name: 'formula',
    reason: 'kept as TeX in code; the site draws no formulas',
    write: ([, tex = '']) => `\`${tex.trim()}\``,
  },
  {
    // What MathJax is often told to read as well.
    pattern: /(?<![\\$\w])\$(?=[^\s$])([^$\n`]*[a-z\\][^$\n`]*)(?<=\S)\$(?![\w$])/gi,
    name: 'formula',
    reason: 'kept as TeX in code; the site draws no formulas',
    write: ([, tex]) => `\`${tex}\``,
    isMeant: (text) => isTex.test(text),
  },
  {
    pattern: /(?<=^|[\s"'([“‘>])_([^\s_](?:[^_\n]*[^\s_])?)_(?=\p{Script=Hangul})/gmu,
    name: 'emphasis',
    reason: 'written with asterisks: underscores end no emphasis before a letter',
    write: ([, words]) => `*${words}*`,
  },
  {
    pattern: /^(?![\s>:#*+-])(.+)\n\n?((?::[ \t]+.*\n?(?:\n(?=:[ \t]))?)+)/gm,
    name: 'definition list',
    reason: 'kept as a list: the term, and below it what it means',
    write: ([whole, term, definitions = '']) => {
      const gap = whole.startsWith(`${term}\n\n`) ? '\n' : ''
      return `- **${term}**\n${gap}${definitions.replace(/^:[ \t]+/gm, '  - ')}`
    },
  },
  {
    // https://kramdown.gettalong.org/syntax.html#specifying-a-header-id
    pattern:
      /^(#{1,6}[ \t][^\n{]*|[^\s{#][^\n{]*(?=\{#[\w:-]+\}[ \t]*\n(?:=+|-+)[ \t]*$))\{#([A-Za-z][\w:-]*)\}[ \t]*$/gm,
    name: 'id of a heading',
    reason: 'written with a colon, as this site reads it',
    write: ([, heading = '', id]) => `${heading.replace(/\s#+\s*$/, '').trimEnd()} {: #${id}}`,
  },
  {
    pattern: /(?<=^|\n[ \t]*\n)(?![#>|*+-]|\d+\.\s)(\S.*)\n(=+|-+)[ \t]*$/gm,
    name: 'underlined heading',
    reason: 'written with hashes: dashes below words are more often meant as a rule',
    write: ([, title, underline = '']) => `${underline.startsWith('=') ? '#' : '##'} ${title}\n`,
  },
  {
    pattern: /^\^[ \t]*$/gm,
    name: 'end of a block',
    reason: 'taken out',
  },
  {
    pattern: /\\\\([([])(.+?)\\\\[)\]]/g,
    name: 'formula',
    reason: 'kept as TeX in code; the site draws no formulas',
    write: ([, , tex = '']) => `\`${tex.trim()}\``,
  },
  {
    pattern: /^(#{1,6})([^#\s].*)$/gm,
    name: 'heading',
    reason: 'written with a space behind its hashes, without which it is none',
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
    report(lineAt(text, match.index), `${name} ${excerptOf(match[0])}`, reason, change)
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
    report(lineAt(text, start), `attributes ${excerptOf(list)}`, 'taken out: the site lays pages out itself')
    edits.push({ start, end, text: '' })
  }
  return applyEdits(text, edits)
}
