import { alertKinds } from '../../../lib/markdown/gfm/alerts'
import { write } from '../../report/mend'
import { nearest } from '../../report/nearest'
import { foreignMarks } from './foreign-mark'

const container =
  /^(:{3,})[ \t]*\{?([a-zA-Z][\w-]*)\}?([^\n]*)\n([\s\S]{0,5000}?)\n\1[ \t]*$|^:{3,}[ \t]*\{?([a-zA-Z][\w-]*)\}?[^\n]*$/gmu
const admonition = /^[\t >]*(?:!!!|\?\?\?)\+?[ \t]+([a-zA-Z][\w-]*)(.*)$/gmu
const module =
  /^(?:import[ \t]+(?:[\w*{}, \t]+[ \t]+from[ \t]+)?['"][^'"\n]+['"];?|export[ \t]+(?:default|const|let|function)[ \t].*)[ \t]*$/gmu
const comment = /\{\/\*[\s\S]{0,2000}?\*\/\}/gu
const obsidianComment = /(?<![%\w])%%(?=\S|\s*\n)([^%]{1,2000}?)%%(?![%\w])/gu
const wikiLink = /(?<![!！\\[])\[\[([^[\]\n|#]{1,200})(#[^[\]\n|]{0,200})?(?:\|([^[\]\n]{1,200}))?\]\](?![\](])/gu
const contents = /^[ \t]*(?:@\[toc\]|\\tableofcontents|<!--[ \t]*toc[ \t]*-->)[ \t]*$/gimu
const anchor = /^\{#[\w-]+\}[ \t]*$|(?:^|[ \t])\^(?=[\w-]*\p{L})[\w-]{3,}[ \t]*$/gmu
const halfDone = /\[(?<=^[ \t]*[-*+] \[)[-/><!?*]\](?= \S)/gmu

// What C++ says in such brackets of a declaration.
const cppAttribute =
  /^(?:nodiscard|maybe_unused|likely|unlikely|fallthrough|deprecated|noreturn|carries_dependency|assume|\w+::\w+)\b/

/** How kinds of boxes elsewhere are called among GitHub's alerts. */
const meant: Readonly<Record<string, (typeof alertKinds)[number]>> = {
  ...{ info: 'note', note: 'note', abstract: 'note', summary: 'note', tldr: 'note', example: 'note', quote: 'note' },
  ...{ cite: 'note', question: 'note', help: 'note', faq: 'note', todo: 'note', seealso: 'note', memo: 'note' },
  ...{
    tip: 'tip',
    hint: 'tip',
    success: 'tip',
    check: 'tip',
    done: 'tip',
    important: 'important',
    attention: 'warning',
  },
  ...{ warning: 'warning', warn: 'warning', alert: 'warning', caution: 'caution', danger: 'caution', error: 'caution' },
  ...{ bug: 'caution', failure: 'caution', fail: 'caution', missing: 'caution', critical: 'caution' },
}

/** The alert that a word for a box most likely means: the one of its meaning, else the nearest in spelling, else a note. */
export function alertFor(word: string): string {
  const written = word.toLowerCase()
  return (meant[written] ?? nearest(written, alertKinds) ?? 'note').toUpperCase()
}

const anAlert = {
  en: `a quotation that begins with one of ${alertKinds.map((kind) => `[!${kind.toUpperCase()}]`).join(' ')}`,
  ko: `${alertKinds.map((kind) => `[!${kind.toUpperCase()}]`).join(' ')} 가운데 하나로 시작하는 인용`,
}

/** Lines and links of programs for notes and of generators of sites: boxes, modules, comments, names of notes. */
export const lineMarks = foreignMarks([
  {
    pattern: container,
    name: { en: 'a box of another program', ko: '다른 프로그램의 상자' },
    expected: anAlert,
    mend: ([, , word = '', rest = '', inside, unclosed = '']) =>
      inside !== undefined && isBox(word)
        ? { instead: asAlert(word, titleOf(rest), inside) }
        : { mend: write(`> [!${alertFor(word || unclosed)}]${titleOf(rest)}`) },
  },
  {
    pattern: admonition,
    name: { en: 'a box of MkDocs', ko: 'MkDocs의 상자' },
    expected: anAlert,
    mend: ([, word = '', rest = '']) => ({ mend: write(`> [!${alertFor(word)}]${titleOf(rest)}`) }),
  },
  {
    pattern: module,
    name: { en: 'a line of MDX', ko: 'MDX의 줄' },
    expected: { en: 'Markdown alone, or code between lines ```', ko: '마크다운만, 또는 ``` 두 줄 사이의 코드' },
    mend: ([line]) => ({
      mend: {
        en: `remove it\nor, as code: \`${line.trim()}\``,
        ko: `지우세요\n코드라면: \`${line.trim()}\``,
      },
    }),
  },
  {
    pattern: comment,
    name: { en: 'a comment of MDX', ko: 'MDX의 주석' },
    expected: { en: 'a comment as <!-- … -->', ko: '<!-- … -->로 쓴 주석' },
    mend: ([written]) => ({ instead: asComment(written.slice(3, -3)) }),
  },
  {
    pattern: obsidianComment,
    name: { en: 'a comment of Obsidian', ko: 'Obsidian의 주석' },
    expected: { en: 'a comment as <!-- … -->', ko: '<!-- … -->로 쓴 주석' },
    mend: ([, inside = '']) => ({ instead: asComment(inside) }),
  },
  {
    pattern: wikiLink,
    name: { en: 'the name of a note', ko: '노트의 이름' },
    expected: {
      en: '[text](address), or, in code, the same between backticks',
      ko: '[글](주소), 코드라면 백틱으로 감싼 그대로',
    },
    mend: ([written, name = '', , label]) =>
      isNoteName(name) && !isIssue(written.slice(2, -2))
        ? { mend: linkOrCode(written, (label ?? name).trim()) }
        : undefined,
  },
  {
    pattern: contents,
    name: { en: 'a request for a table of contents', ko: '목차 표시' },
    expected: { en: 'headings only; this site makes no such list', ko: '제목만. 이 사이트는 목차를 만들지 않습니다' },
    mend: () => ({ instead: '' }),
  },
  {
    pattern: anchor,
    name: { en: 'a name for links to this place', ko: '링크가 가리킬 자리의 이름' },
    expected: { en: 'no such mark: links lead to headings', ko: '이런 표시 없이 쓰기. 링크는 제목으로 이어집니다' },
    mend: () => ({ instead: '' }),
  },
  {
    pattern: halfDone,
    name: { en: 'a task of another program', ko: '다른 프로그램의 할 일 표시' },
    expected: { en: '[ ] or [x]', ko: '[ ] 또는 [x]' },
    mend: () => ({ mend: write('[ ]') }),
  },
])

function isBox(word: string): boolean {
  return word.toLowerCase() in meant
}

function asAlert(word: string, title: string, inside: string): string {
  const lines = inside.trim().split('\n')
  return [`> [!${alertFor(word)}]${title}`, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n')
}

function titleOf(rest: string): string {
  const title = rest.trim().replace(/^["'[]|["'\]]$/g, '')
  return title && !title.startsWith('{') ? ` ${title}` : ''
}

function asComment(inside: string): string {
  return `<!-- ${inside.trim().replaceAll('--', '- -')} -->`
}

function linkOrCode(written: string, label: string) {
  return {
    en: `write: [${label}](…)\nor, in code: \`${written}\``,
    ko: `쓸 내용: [${label}](…)\n코드라면: \`${written}\``,
  }
}

/** The number of an issue, as trackers write it: `Bug #16908`, `GH-1509`, `core:4521`. */
function isIssue(words: string): boolean {
  return /(?:^|\s)#\d+$|^[A-Z]+-\d+$|^[\w-]+:\d+$/.test(words)
}

function isNoteName(name: string): boolean {
  if (/^\s|^[-\d.,\s]+$/.test(name) || cppAttribute.test(name)) return false
  return /\p{L}/u.test(name) && !/^_?toc_?$/i.test(name.trim())
}
