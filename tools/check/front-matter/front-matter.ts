import { isAlias, isMap, parseDocument, visit, type YAMLError, YAMLMap } from 'yaml'
import { write } from '../../report/mend'
import type { InEach } from '../../report/message'
import { type FileText, type Finding, type Problem, problemAt, quote, shifted } from '../../report/problem'
import { listSlips } from './known-slips'
import type { FrontMatter } from './yaml'
import { editLine, explain, quotedLine } from './yaml-mistake'

/**
 * Parses the YAML between two offsets of a text with the parser and the schema (YAML 1.2 core) that Contentlayer uses,
 * so that both see the same values. Aliases are refused, because a few lines of them unfold into gigabytes.
 */
export function parseFrontMatter(
  source: FileText,
  start: number,
  end: number,
): { frontMatter?: FrontMatter; problems: Problem[] } {
  const text = source.text.slice(start, end)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', keepSourceTokens: false })
  const [first] = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY')
  const explained = (error: YAMLError) => {
    const { offset, finding } = explain(text, error)
    return problemAt(source, start + offset, shifted(finding, start))
  }
  if (first) return { problems: unreadable(source, text, start, explained(first)) }
  const problems = document.errors.map(explained)
  const map = document.contents ?? new YAMLMap()
  if (!isMap(map)) {
    const none = problemAt(source, start + (map.range?.[0] ?? 0), noKeys)
    return { problems: [...problems, ...unreadable(source, text, start, none)] }
  }
  const aliases: Problem[] = []
  visit(map, (_, node) => {
    if (!isAlias(node)) return
    const offset = node.range?.[0] ?? 0
    const line = quotedLine(text, offset)
    const finding = {
      ...reference(node.source),
      ...(line && { mend: write(line), edit: editLine(text, offset, line) }),
    }
    aliases.push(problemAt(source, start + offset, shifted(finding, start)))
  })
  if (aliases.length > 0) return { problems: [...problems, ...aliases] }
  return { frontMatter: { source, start, map }, problems }
}

/** What the parser says, where no known slip says it better, and all known slips: it stops at the first. */
function unreadable(source: FileText, text: string, start: number, byParser: Problem): Problem[] {
  const slips = listSlips(text).map(({ lines = 1, ...slip }) => ({
    lines,
    problem: problemAt(source, start + slip.offset, shifted(slip.finding, start)),
  }))
  const isExplained = slips.some(
    ({ lines, problem: { line } }) => line <= byParser.line && byParser.line < line + lines,
  )
  return [...(isExplained ? [] : [byParser]), ...slips.map(({ problem }) => problem)]
}

interface Parts {
  frontMatter: { start: number; end: number }
  body: { start: number }
}

/**
 * Splits a text at the lines `---` around its front matter. The opening line has to be exactly that: behind `---js`
 * the front matter would be executed as a program at build time.
 */
export function splitParts(source: FileText): { parts?: Parts; problems: Problem[] } {
  const { text } = source
  const first = text.split('\n', 1)[0] ?? ''
  if (first !== '---') return { problems: [problemAt(source, 0, badOpening(text, first))] }
  const start = '---\n'.length
  // Contentlayer ends the front matter at the first line that merely begins with the fence.
  const fence = text.indexOf('\n---', start - 1)
  if (fence === -1) return { problems: [problemAt(source, endOfKeys(text, start), noClosing)] }
  const close = fence + 1
  const lineEnd = text.indexOf('\n', close)
  const end = lineEnd === -1 ? text.length : lineEnd
  const line = text.slice(close, end)
  const parts = { frontMatter: { start, end: Math.max(start, close) }, body: { start: Math.min(end + 1, text.length) } }
  if (line === '---') return { parts, problems: [] }
  const edit = /^-{3,}\s*$/.test(line) ? { start: close, end, text: '---' } : undefined
  return { parts, problems: [problemAt(source, close, { ...badClosing(line), ...(edit && { edit }) })] }
}

/** Where the lines end that look like front matter: what closes it is missing there. */
function endOfKeys(text: string, start: number): number {
  let offset = start
  for (const line of text.slice(start).split('\n')) {
    if (!/^(?:[\p{L}_][\p{L}\w-]*:|- |[ \t]+\S|#[ \t])/u.test(line)) return Math.min(offset, text.length)
    offset += line.length + 1
  }
  return text.length
}

const twoLines: InEach = {
  en: 'front matter between two lines ---, the first of them the first line of the file',
  ko: '--- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다',
}
const mend = write('---')

const noClosing: Finding = {
  found: { en: 'no second line ---', ko: '두 번째 --- 줄 없음' },
  expected: { en: 'one where the front matter ends', ko: '머리말이 끝나는 자리에 --- 줄' },
  mend,
}

function badClosing(line: string): Finding {
  return {
    found: { en: `the line ${quote(line)}`, ko: `${quote(line)} 줄` },
    expected: { en: 'exactly --- where the front matter ends', ko: '머리말이 끝나는 자리에 --- 만 있는 줄' },
    mend,
  }
}

function badOpening(text: string, first: string): Finding {
  if (text.trim() === '') return { found: { en: 'an empty file', ko: '빈 파일' }, expected: twoLines }
  const found = { en: `the first line ${quote(first)}`, ko: `첫 줄 ${quote(first)}` }
  if (/^---\s*$/.test(first)) {
    const expected = { en: 'exactly ---, with nothing after it', ko: '뒤에 아무것도 없는 ---' }
    return { found, expected, mend }
  }
  // Editors make one long dash of three, and people indent the line or write a dash too many.
  if (/^\s*[-‐-―─—－]+\s*$/.test(first)) {
    return { found, expected: { en: 'exactly ---', ko: '--- 만 있는 줄' }, mend }
  }
  if (/^---[^-]/.test(first)) {
    const expected = {
      en: 'exactly ---: front matter is YAML and never a program',
      ko: '--- 만 있는 줄. 머리말은 YAML이며 프로그램이 아닙니다',
    }
    return { found, expected, mend }
  }
  if (/^\+\+\+\s*$/.test(first)) {
    const expected = { en: 'YAML between two lines ---, not TOML', ko: 'TOML이 아니라 --- 두 줄 사이의 YAML' }
    return { found, expected }
  }
  if (!/^\s*\n\s*---/.test(text)) return { found, expected: twoLines }
  return {
    found: { en: 'an empty first line', ko: '비어 있는 첫 줄' },
    expected: twoLines,
    mend: { en: 'remove what stands above ---', ko: '--- 위에 있는 것을 지우세요' },
  }
}

const noKeys: Finding = {
  found: { en: 'text that is not a key', ko: '항목이 아닌 글' },
  expected: { en: 'lines of the form "key: value"', ko: '"key: value" 꼴의 줄' },
}

function reference(name: string): Finding {
  return {
    found: { en: `a reference to another value (*${name})`, ko: `다른 값을 가리키는 참조(*${name})` },
    expected: {
      en: 'the value itself; text that begins with * in quotation marks',
      ko: '값 자체. *로 시작하는 글은 따옴표로 감싸기',
    },
  }
}
