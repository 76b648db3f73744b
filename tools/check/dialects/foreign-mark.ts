import { removeIt, writeInPlace } from '../../report/mend'
import type { Message } from '../../report/message'
import { type Finding, quote } from '../../report/problem'
import type { Found, Reading, Rule } from '../prose/reading'

/** A mark of another program, which this site shows as it is written. */
interface ForeignMark {
  /** With the flags `g` and `u`; `m` where it stands for a whole line. */
  pattern: RegExp
  /** What it is, behind how it is written: `a note's name in Obsidian`. */
  name: Message
  expected: Message
  /** What is right for a match; nothing where the match is none of these marks. */
  mend: (match: RegExpExecArray, reading: Reading) => Mend | undefined
}

/** How a mark is mended: what stands in its place where no other answer is right, or what to do. */
type Mend = { instead: string } | { mend: Message }

/** A rule that finds these marks in the words of a text, each place once, by the first that finds it. */
export function foreignMarks(marks: readonly ForeignMark[]): Rule {
  return {
    suspects: (body) => marks.some(({ pattern }) => body.search(pattern) !== -1),
    judge: (reading) => {
      const taken = new Uint8Array(reading.body.length)
      return marks.flatMap((mark) => listMarks(reading, mark, taken))
    },
  }
}

function listMarks(reading: Reading, { pattern, name, expected, mend }: ForeignMark, taken: Uint8Array): Found[] {
  const { body, isText } = reading
  return [...body.matchAll(pattern)].flatMap((match) => {
    const [all] = match
    const start = match.index + all.search(/\S/)
    const end = match.index + all.trimEnd().length
    if (!isText(start) || !isText(end - 1) || taken[start]) return []
    const mended = mend(match, reading)
    if (!mended) return []
    taken.fill(1, start, end)
    return { offset: start, finding: findingOf(body.slice(start, end), name, expected, mended, start) }
  })
}

function findingOf(written: string, name: Message, expected: Message, mended: Mend, start: number): Finding {
  const found = {
    en: `${quote(written)}, ${'verbatim' in name ? name.verbatim : name.en}, which readers see as it is written`,
    ko: `쓴 그대로 보이는 ${'verbatim' in name ? name.verbatim : name.ko} ${quote(written)}`,
  }
  if ('mend' in mended) return { found, expected, mend: mended.mend }
  const { instead } = mended
  const way = writeInPlace(start, written.length, instead)
  return { found, expected, ...way, ...(instead === '' && { mend: removeIt }) }
}
