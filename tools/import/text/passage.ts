import type { InEach, Message } from '../../report/message'

/** Something of a source that was not carried as it was. */
export interface Construct {
  /** What it is, by which the report groups. */
  kind: Message
  /** The same with how it begins, or what it names. */
  text: Message
}

/** Something that could not be rewritten as it was: where it stood in the source, what it was, what became of it. */
export interface Loss {
  /** Relative to the folder of the blog. */
  file: string
  line: number
  construct: Construct
  reason: Message
  /** Whether a whole document is missing for it. */
  isDocument?: boolean
  /** What it adds to the counts of the text, and takes from them. */
  change?: Partial<Counts>
}

/** Reports something within a text whose place is known. */
export type Note = (construct: Construct, reason: Message, change?: Partial<Counts>) => void

/** A text on its way into the site. Steps keep its line breaks, so that a line of it is a line of the source. */
export interface Passage {
  text: string
  /** Reports what stands on a line, counted from 1. */
  report(line: number, construct: Construct, reason: Message, change?: Partial<Counts>): void
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

export const counted = ['words', 'headings', 'links', 'images', 'codeBlocks', 'tables'] as const

/** What is counted, as the heads of the table of the report. */
export const countWords: Record<(typeof counted)[number], InEach> = {
  words: { en: 'words', ko: '단어' },
  headings: { en: 'headings', ko: '제목' },
  links: { en: 'links', ko: '링크' },
  images: { en: 'images', ko: '이미지' },
  codeBlocks: { en: 'code blocks', ko: '코드' },
  tables: { en: 'tables', ko: '표' },
}

/** How much of everything is in a text. */
export type Counts = Record<(typeof counted)[number], number>

export function noCounts(): Counts {
  return { words: 0, headings: 0, links: 0, images: 0, codeBlocks: 0, tables: 0 }
}

export function addCounts(a: Counts, b: Partial<Counts>): Counts {
  const sum = noCounts()
  for (const key of counted) sum[key] = a[key] + (b[key] ?? 0)
  return sum
}

/** What has to be added to the first to get the second; only what is not nothing. */
export function differenceOf(from: Counts, to: Counts): Partial<Counts> {
  return Object.fromEntries(counted.flatMap((key) => (from[key] === to[key] ? [] : [[key, to[key] - from[key]]])))
}

/** Words are runs of letters and digits. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Losses in the order of their lines; those that say the same of one line are one, with all that they change. */
export function mergeLosses(losses: Loss[]): Loss[] {
  const merged = new Map<string, Loss>()
  for (const loss of losses) {
    const key = JSON.stringify([loss.file, loss.line, loss.construct, loss.reason])
    const known = merged.get(key)
    if (!known) merged.set(key, loss)
    else if (loss.change) {
      const sum = addCounts(addCounts(noCounts(), known.change ?? {}), loss.change)
      merged.set(key, { ...known, change: differenceOf(noCounts(), sum) })
    }
  }
  return [...merged.values()].sort((a, b) => a.line - b.line)
}
