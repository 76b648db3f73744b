import { type InEach, type Said, say, type ToolLanguage, type Verbatim, verbatim } from './said'

/** One thing the content check refuses: where it stands, what it is, what should stand there, and how to mend it. */
export interface Problem {
  /** Path of the file or folder, relative to where the check was started, with forward slashes. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units as editors count. */
  column: number
  /** The field, as in `sessions[3].video.youtubeId`. */
  path?: string
  found: Said
  expected: Said
  /** The exact text to write or command to run, with the word that says which: `write: date: 2025-03-30`. */
  mend?: Said
}

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
  if (problems.length === 0) return ''
  const files = new Set(problems.map(({ file }) => file)).size
  const total = say(
    {
      en: `${count(problems.length, 'problem')} in ${count(files, 'file')}; nothing was built`,
      ko: `파일 ${files}개에서 고칠 곳을 ${problems.length}군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다`,
    },
    language,
  )
  return [...sortProblems(problems).map((each) => formatProblem(each, language)), total].join('\n\n')
}

/** One problem as people read it: its place, what was found and expected, and the way out. */
export function formatProblem({ file, line, column, path, mend, ...judged }: Problem, language: ToolLanguage): string {
  const lines = [
    `${file}:${line}:${column}${path ? `  ${path}` : ''}`,
    `  ${say(verdict(judged), language)}`,
    ...(mend
      ? say(mend, language)
          .split('\n')
          .map((each) => `  ${each}`)
      : []),
  ]
  return lines.map(printable).join('\n')
}

/** What a problem found and what it expected, as one sentence. */
export function verdict({ found, expected }: Pick<Problem, 'found' | 'expected'>): InEach {
  return {
    en: `found ${say(found, 'en')}; expected ${say(expected, 'en')}`,
    ko: `지금: ${say(found, 'ko')} → 필요: ${say(expected, 'ko')}`,
  }
}

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
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
