import { foreignMarks } from './foreign-mark'

// What a parser may look behind for stands after the mark, because marks are rare and letters are not.
const highlight = /(?<![=\w<>!])==(?=[^\s=])([^=\n]{1,200}?)(?<=\S)==(?![=\w])/gu
const inserted = /(?<![+\w])\+\+(?=[^\s+;])([^+\n;,()]{1,200}?)(?<=\S)\+\+(?![+\w])/gu
const subscript = /~(?<=[A-Za-z)\]]~)(\d{1,2}|[a-z](?:[+-]\d)?|\d?[+-])~(?![~\d])/gu
const superscript = /\^(?<=[\p{L}\p{N})\]]\^)(\d{1,3}|\d?[+-]|-\d|st|nd|rd|th|TM|n)\^(?![\^\w])/gu
const attributes = /\{(?<=\S[ \t]*\{)\.[a-z][\w-]*(?:[ \t]+[.#]?[\w-]+(?:=[^\s{}]+)?)*\}/gu
const inlineNote = /(?<![\w\\[\]^])\^\[([^[\]\n]{2,500})\]/gu

const html = { en: 'this mark of HTML, which the site shows', ko: '사이트가 보여 주는 HTML 표시' }

/** Marks within a line that GitHub, Pandoc, Obsidian or a wiki reads: of letters above and below, of a highlighter, of footnotes. */
export const inlineMarks = foreignMarks([
  {
    pattern: highlight,
    name: { en: 'a highlighted text', ko: '형광펜 표시' },
    expected: html,
    mend: ({ 1: text = '', input, index }) =>
      isComparison(input.slice(0, index), text) ? undefined : { instead: `<mark>${text}</mark>` },
  },
  {
    pattern: inserted,
    name: { en: 'an inserted text', ko: '밑줄 표시' },
    expected: { en: 'bold text', ko: '굵은 글' },
    mend: ([, text = '']) => ({ instead: `**${text}**` }),
  },
  {
    pattern: subscript,
    name: { en: 'a letter below the line', ko: '아래 첨자' },
    expected: html,
    mend: ([, text = '']) => ({ instead: `<sub>${text}</sub>` }),
  },
  {
    pattern: superscript,
    name: { en: 'a letter above the line', ko: '위 첨자' },
    expected: html,
    mend: ([, text = '']) => ({ instead: `<sup>${text}</sup>` }),
  },
  {
    pattern: attributes,
    name: { en: 'a class for a theme of another site', ko: '다른 사이트의 꾸밈을 위한 클래스' },
    expected: { en: 'the text alone', ko: '글만' },
    mend: () => ({ instead: '' }),
  },
  {
    pattern: inlineNote,
    name: { en: 'a footnote within the line', ko: '줄 안에 쓴 각주' },
    expected: {
      en: 'its mark here, and the footnote on a line of its own',
      ko: '이 자리에는 표시, 각주는 따로 한 줄',
    },
    mend: ([, note = '']) => ({
      mend: {
        en: `write: [^1]\nand on a line of its own: [^1]: ${note}`,
        ko: `쓸 내용: [^1]\n따로 한 줄에: [^1]: ${note}`,
      },
    }),
  },
])

/** `a ==1 and b== 2`: a number or a quotation behind a name. */
function isComparison(before: string, text: string): boolean {
  return /[\w)\]]\s*$/.test(before) && /^[\d"'(-]|^(?:None|True|False|null|true|false)\b/.test(text)
}

const layout =
  /^[\t >]*\\(?:newpage|pagebreak|clearpage|vspace\*?\{[^{}\n]*\}|noindent|maketitle|bigskip|medskip|smallskip|centering|hrule)[ \t]*$/gmu
const styled =
  /\\(textbf|textit|emph|texttt|underline|section\*?|subsection\*?|footnote|href|url|cite|citep|citet|ref|label)\{([^{}\n]{1,300})\}(?:\{([^{}\n]{1,300})\})?/gu

/** Commands of TeX in the words: for pages, for the looks of text, for sections and references. */
export const texCommands = foreignMarks([
  {
    pattern: layout,
    name: { en: 'a command of TeX for pages', ko: 'TeX의 조판 명령' },
    expected: { en: 'the text alone', ko: '글만' },
    mend: () => ({ instead: '' }),
  },
  {
    pattern: styled,
    name: { en: 'a command of TeX', ko: 'TeX 명령' },
    expected: { en: 'the same in Markdown', ko: '마크다운으로 쓴 같은 것' },
    mend: ([written, command = '', one = '', other]) => {
      const instead = inMarkdown(command.replace('*', ''), one, other)
      return instead === undefined
        ? {
            mend: {
              en: `write what it stands for, or, as code: \`${written}\``,
              ko: `그 자리에 들어갈 내용을 쓰거나, 코드라면: \`${written}\``,
            },
          }
        : { instead }
    },
  },
])

function inMarkdown(command: string, one: string, other?: string): string | undefined {
  switch (command) {
    case 'textbf':
    case 'underline':
      return `**${one}**`
    case 'textit':
    case 'emph':
      return `*${one}*`
    case 'texttt':
      return `\`${one}\``
    case 'section':
      return `## ${one}`
    case 'subsection':
      return `### ${one}`
    case 'url':
      return `<${one}>`
    case 'href':
      return other === undefined ? undefined : `[${other}](${one})`
    case 'label':
      return ''
    default:
      return undefined
  }
}
