import path from 'node:path'
import type { Problem } from './problem'

/** The text of a file, and how the problems name the file. */
export interface Source {
  file: string
  text: string
}

/** What a problem says beside its place. */
export type Finding = Pick<Problem, 'path' | 'found' | 'expected' | 'mend'>

/** Line and column of an offset in a text, both counted from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const lastBreak = text.lastIndexOf('\n', offset - 1)
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return { line, column: offset - (offset === 0 ? 0 : lastBreak + 1) + 1 }
}

/** A problem at an offset of a file's text. */
export function problemAt({ file, text }: Source, offset: number, finding: Finding): Problem {
  return { file, ...placeOf(text, offset), ...finding }
}

/** A problem of a file or folder as a whole. */
export function problemOf(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, ...finding }
}

/** A path as problems state it: relative to where the check was started, with forward slashes. */
export function shownPath(absolute: string): string {
  return path.relative(process.cwd(), absolute).split(path.sep).join('/') || '.'
}

/** A path below a folder as problems state it. */
export function shownPlace(folder: string, below: string): string {
  return shownPath(path.join(folder, below))
}
