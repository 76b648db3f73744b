/** Where something begins and ends in a text, in UTF-16 units. */
type Range = readonly [from: number, to: number]

/** A part of a text, which is what was looked for or what stands around it. */
export interface Piece {
  text: string
  isFound: boolean
}

/** How much of a text stands in a result, in UTF-16 units. */
const length = 150

const sentenceEnd = /[.!?。…]["'”’)]?\s+/g

/** A text cut at the ranges that were found in it. */
export function piecesOf(text: string, ranges: readonly Range[], [start, end]: Range = [0, text.length]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const [from, to] of joined(ranges)) {
    if (to <= at || from >= end) continue
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false })
    pieces.push({ text: text.slice(Math.max(from, at), Math.min(to, end)), isFound: true })
    at = Math.min(to, end)
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isFound: false })
  return pieces
}

/** The sentence around the first range, and what of its paragraph has room behind it; the paragraphs of a text are its lines. */
export function excerptOf(text: string, ranges: readonly Range[]): Piece[] {
  const [[from, to] = [0, 0]] = joined(ranges)
  const line: Range = [text.lastIndexOf('\n', from - 1) + 1, lineEnd(text, to)]
  const start = startOf(text, line, from)
  const end = endOf(text, line, start, to)
  return [
    ...(start > line[0] ? [{ text: '… ', isFound: false }] : []),
    ...piecesOf(text, ranges, [start, end]),
    ...(end < line[1] ? [{ text: ' …', isFound: false }] : []),
  ]
}

function lineEnd(text: string, to: number): number {
  const end = text.indexOf('\n', to)
  return end === -1 ? text.length : end
}

function startOf(text: string, [start]: Range, from: number): number {
  const before = text.slice(start, from)
  const ends = Array.from(before.matchAll(sentenceEnd), ({ index, 0: { length } }) => index + length)
  const sentence = start + (ends.at(-1) ?? 0)
  if (from - sentence <= length / 2) return sentence
  const space = text.indexOf(' ', from - length / 3)
  return space === -1 || space >= from ? from : space + 1
}

function endOf(text: string, [, end]: Range, start: number, to: number): number {
  if (end - start <= length) return end
  const space = text.lastIndexOf(' ', start + length)
  return space < to ? Math.min(end, Math.max(to, start + length)) : space
}

/** Ranges in their order, those that touch as one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: [number, number][] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}
