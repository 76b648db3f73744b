import { isInTextAlone, known } from './levels'

/** Where something stands: documents by their numbers, which rise, for each level at which they have it. */
export type Postings = Map<number, number[]>

/** What lines of postings tell of documents. */
export interface Told {
  /** By the number of a document, the best level at which it has it, to which `known` is added; 0 where nothing is told. */
  levels: Uint8Array
  /** The documents of which something is told, each once. */
  ids: number[]
  /** From this number on, a document of which nothing is told may have it in its text; infinite where all are told of. */
  openFrom: number
}

/** So many documents that have something in their text alone are told of, the first ones; of others nothing is said. */
export const mostInText = 6144

/**
 * One line: the number from which on nothing is said of documents that have it in their text alone (0 where all are told of);
 * then for each level its number, how many documents, and each document as its distance from the one before.
 */
export function writePostings(postings: Postings, most = mostInText): string {
  const end = endOf(postings, most)
  const told = [...postings].sort(([a], [b]) => a - b)
  return (
    writeNumber(end) +
    told
      .map(([level, all]): [level: number, ids: number[]] => [
        level,
        end > 0 && isInTextAlone(level) ? all.filter((id) => id < end) : all,
      ])
      .filter(([, ids]) => ids.length > 0)
      .map(([level, ids]) => {
        const gaps = ids.map((id, place) => id - (ids[place - 1] ?? 0))
        return [level, ids.length, ...gaps].map(writeNumber).join('')
      })
      .join('')
  )
}

function endOf(postings: Postings, most: number): number {
  const inText = [...postings].flatMap(([level, ids]) => (isInTextAlone(level) ? [ids] : []))
  if (inText.reduce((sum, { length }) => sum + length, 0) <= most) return 0
  return inText.flat().sort((a, b) => a - b)[most] ?? 0
}

/** What lines tell of so many documents: of each the best that any of them says. */
export function readPostings(lines: readonly string[], count: number): Told {
  const told: Told = { levels: new Uint8Array(count), ids: [], openFrom: Number.POSITIVE_INFINITY }
  for (const line of lines) readLine(line, told)
  return told
}

function readLine(line: string, told: Told): void {
  const { levels, ids } = told
  const { numbers, count } = readNumbers(line)
  const end = numbers[0] ?? 0
  if (end > 0) told.openFrom = Math.min(told.openFrom, end)
  for (let at = 1; at < count; ) {
    const level = (numbers[at] ?? 0) + known
    const next = at + 2 + (numbers[at + 1] ?? 0)
    let id = 0
    for (at += 2; at < next; at++) {
      id += numbers[at] ?? 0
      const best = levels[id] ?? 0
      if (best === 0) ids.push(id)
      if (level > best) levels[id] = level
    }
  }
}

const base = 0x30
const last = 0xd7ff - base

/**
 * A number as characters that a line of text may hold: one for what is below 55248, which takes one byte below 80 and two
 * below 2000, so that what is near together takes little.
 */
export function writeNumber(value: number): string {
  if (value < last) return String.fromCharCode(base + value)
  return String.fromCharCode(base + last) + writeNumber(Math.floor(value / last)) + writeNumber(value % last)
}

/** The numbers one after another that `writeNumber` wrote, and how many they are: what stands behind them is of no use. */
export function readNumbers(text: string): { numbers: Uint32Array; count: number } {
  const numbers = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; count++) {
    const value = text.charCodeAt(at) - base
    if (value < last) {
      numbers[count] = value
      at++
    } else [numbers[count], at] = readLarge(text, at)
  }
  return { numbers, count }
}

/** A number at a place of a text, and where the next one stands. */
function readLarge(text: string, at: number): [value: number, next: number] {
  const value = text.charCodeAt(at) - base
  if (value < last) return [value, at + 1]
  const [times, afterTimes] = readLarge(text, at + 1)
  const [rest, next] = readLarge(text, afterTimes)
  return [times * last + rest, next]
}
