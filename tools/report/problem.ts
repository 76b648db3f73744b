import { type InEach, type Message, say, type ToolLanguage, type Verbatim, verbatim } from './message'

/** One thing the content check refuses: where it stands, what it is, what should stand there, and how to mend it. */
export interface Problem {
  /** Path of the file or folder, relative to where the check was started, with forward slashes. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units as editors count. */
  column: number
  /** The field, as in `sessions[3].video.youtubeId`. */
  path?: string | undefined
  found: Message
  expected: Message
  /** The exact text to write or command to run, with the word that says which: `write: date: 2025-03-30`. */
  mend?: Message | undefined
  /** What `mend` says to write, where no other answer is right: the part of the text, by its offsets, and what stands there instead. */
  edit?: TextEdit | undefined
}

/** A part of a text, from `start` up to `end`, and what stands there instead. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** One thing the content check finds worth a look, and leaves as it is: it may be right. `mend` has a line for either answer. */
export type Notice = Omit<Problem, 'expected' | 'edit'> & { mend: Message }

/** Orders problems and notices by file, line and column. */
export function sortProblems<Told extends Pick<Problem, 'file' | 'line' | 'column' | 'path'>>(
  problems: Told[],
): Told[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.path ?? '', b.path ?? ''),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The problems as people read them, sorted, with a last line that counts them; empty when there is none. */
export function formatProblems(problems: Problem[], language: ToolLanguage): string {
  const files = new Set(problems.map(({ file }) => file)).size
  const total = {
    en: `${quantity(problems.length, 'problem')} in ${quantity(files, 'file')}; nothing was built`,
    ko: `파일 ${files}개에서 고칠 곳을 ${problems.length}군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다`,
  }
  return withTotal(
    sortProblems(problems).map((each) => formatProblem(each, language)),
    total[language],
  )
}

/** The notices as people read them, in the order given, with a last line that counts them; empty when there is none. */
export function formatNotices(notices: Notice[], language: ToolLanguage): string {
  const total = {
    en: `${quantity(notices.length, 'notice')} to look at; nothing is held up`,
    ko: `살펴볼 곳이 ${notices.length}군데 있습니다. 고치지 않아도 빌드는 됩니다`,
  }
  return withTotal(
    notices.map((each) => formatNotice(each, language)),
    total[language],
  )
}

function withTotal(entries: string[], total: string): string {
  return entries.length > 0 ? [...entries, total].join('\n\n') : ''
}

/** One problem as people read it: its place, what was found and expected, and the way out. */
export function formatProblem(problem: Problem, language: ToolLanguage): string {
  return formatEntry(problem, say(verdict(problem), language), language)
}

/** One notice as people read it. */
export function formatNotice(notice: Notice, language: ToolLanguage): string {
  return formatEntry(notice, `${{ en: 'notice', ko: '살펴보기' }[language]}: ${say(notice.found, language)}`, language)
}

function formatEntry(
  { file, line, column, path, mend }: Omit<Problem, 'found' | 'expected'>,
  sentence: string,
  language: ToolLanguage,
): string {
  const below = [sentence, ...(mend ? say(mend, language).split('\n') : [])].map((each) => `  ${each}`)
  return [`${file}:${line}:${column}${path ? `  ${path}` : ''}`, ...below].map(printable).join('\n')
}

/** What a problem found and what it expected, as one sentence. */
export function verdict({ found, expected }: Pick<Problem, 'found' | 'expected'>): InEach {
  return {
    en: `found ${say(found, 'en')}; expected ${say(expected, 'en')}`,
    ko: `지금: ${say(found, 'ko')} → 필요: ${say(expected, 'ko')}`,
  }
}

/** `1 file`, `2 files`. */
export function quantity(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** A line without what a terminal obeys (control characters) and what makes it read otherwise than it is (direction marks). */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

/** What an author wrote, as all that is said of it. */
export function quoted(text: string): Verbatim {
  return verbatim(quote(text))
}

/** What an author wrote, in quotation marks and cut to a length that fits a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}

/** The text of a file, and how the problems name the file. */
export interface FileText {
  file: string
  text: string
}

/** What a problem says beside its place. */
export type Finding = Pick<Problem, 'path' | 'found' | 'expected' | 'mend' | 'edit'>

/** A finding of a part of a text, whose edit counts from where that begins, as one of the whole text. */
export function shifted({ edit, ...finding }: Finding, start: number): Finding {
  return edit ? { ...finding, edit: { ...edit, start: edit.start + start, end: edit.end + start } } : finding
}

/** Line and column of an offset in a text, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text)
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

let latest = { text: '', starts: [0] }

/** Where the lines of a text begin: kept for the latest one, because a text with many problems is asked about for each. */
function lineStarts(text: string): number[] {
  if (latest.text === text) return latest.starts
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  latest = { text, starts }
  return starts
}

/** The place of an offset in a file as problems name it: `content/events/a/ko.md:4:9`. */
export function formatPlace({ file, text }: FileText, offset: number): string {
  const { line, column } = lineAndColumn(text, offset)
  return `${file}:${line}:${column}`
}

/** A problem at an offset of a file's text. */
export function problemAt({ file, text }: FileText, offset: number, finding: Finding): Problem {
  return { file, ...lineAndColumn(text, offset), ...finding }
}

/** A notice at an offset of a file's text. */
export function noticeAt(
  { file, text }: FileText,
  offset: number,
  notice: Pick<Notice, 'path' | 'found' | 'mend'>,
): Notice {
  return { file, ...lineAndColumn(text, offset), ...notice }
}

/** A problem of a file or folder as a whole. */
export function problemOf(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, ...finding }
}

/** A path below a folder, both as problems state them. */
export function shownPlace(folder: string, below: string): string {
  return folder === '.' ? below : `${folder}/${below}`
}
