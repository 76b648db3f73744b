import { foreignMarks } from './foreign-mark'

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
