import type { Said } from '../check/said'
import type { Counts } from './amounts'

/** Something that could not be carried as it was: where it stood in the source, what it was, what became of it. */
export interface Loss {
  /** Relative to the folder of the blog. */
  file: string
  line: number
  construct: Said
  reason: Said
  /** Whether a whole document is missing for it. */
  isDocument?: boolean
  /** What it adds to the counts of the text, and takes from them. */
  change?: Partial<Counts>
}

/** Tells of something within a text whose place is known. */
export type Tell = (construct: Said, reason: Said, change?: Partial<Counts>) => void

/** A text on its way into the site. Steps keep its line breaks, so that a line of it is a line of the source. */
export interface Passage {
  text: string
  /** Tells of what stands on a line, counted from 1. */
  report(line: number, construct: Said, reason: Said, change?: Partial<Counts>): void
}

/** A part of a text, from `start` up to `end`, and what stands there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A text with its parts replaced; of two edits that overlap, the one that starts first counts. */
export function applyEdits(text: string, edits: Edit[]): string {
  let end = 0
  let result = ''
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue
    result += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + text.slice(end)
}

/** The line, counted from 1, that an offset lies in. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** As many line breaks as a text has, in place of the text. */
export function blankLines(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1)
}

/** The first line of a construct, short enough for a list. */
export function excerptOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
