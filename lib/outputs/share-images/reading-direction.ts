import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

// The blocks that Unicode keeps for scripts from right to left (UAX #9, section 3.2), and the mark that begins such a line.
const rightToLeft = /[\u0590-\u08ff\u2067\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A part of a line that reads in one direction: to the left where its level is odd (UAX #9). */
export interface DirectedRun {
  level: number
}

/** The level of each UTF-16 code unit of a line; all 0 when there is nothing in it that reads from right to left. */
export function levelsOf(line: string): ArrayLike<number> {
  return rightToLeft.test(line) ? bidi.getEmbeddingLevels(line).levels : []
}

/** Runs as they stand from left to right (UAX #9, rule L2). */
export function inVisualOrder<Run extends DirectedRun>(runs: Run[]): Run[] {
  const ordered = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end > start + 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}

/** A line of a text in the direction of the whole: what stands behind a break does not begin another. */
export function inDirectionOf(text: string, line: string): string {
  const isRightToLeft = rightToLeft.test(text) && bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1
  return isRightToLeft ? `\u2067${line}\u2069` : line
}

/** A text that keeps its own direction among others on a line. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
