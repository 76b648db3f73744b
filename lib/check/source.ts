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
