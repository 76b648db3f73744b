import type { InEach, ToolLanguage } from '../../report/message'
import type { Pair } from './bilingual-units'
import { type Unit, unitsOf } from './bilingual-units'
import { countBody } from './counts'
import {
  addCounts,
  applyEdits,
  blankLines,
  type Counts,
  differenceOf,
  type Edit,
  excerptOf,
  lineAt,
  noCounts,
  type Passage,
} from './passage'
import { became, named, plain } from './words'

/**
 * Splits a text whose Korean and English stand below each other, passage by passage, into both, each with as many lines as the
 * whole. Code, images and tables stand in both. What could not be told apart is reported; a text that is not interleaved so is
 * not split.
 */
export function splitLanguages({ text, report }: Passage): Pair | undefined {
  const { units: found, alts } = unitsOf(text)
  const units = settleBare(found)
  const runs = runsOf(units)
  const paired = runs.filter((run, index) => run.is === 'ko' && runs[index + 1]?.is === 'en').length
  const korean = runs.filter(({ is }) => is === 'ko').length
  if (paired < 2 || paired * 2 < korean) {
    if (paired > 0) report(1, plain(split), notSplit(paired, korean))
    return undefined
  }
  reportLonely(runs, text, report)
  let both = noCounts()
  for (const unit of units) {
    const raw = text.slice(unit.start, unit.end)
    if (unit.is === 'mixed') report(lineAt(text, unit.start), named(split, excerptOf(raw)), became.inBoth)
    if (unit.pair) {
      const halves = addCounts(countBody(unit.pair.ko), countBody(unit.pair.en))
      both = addCounts(both, { ...differenceOf(countBody(raw), halves), ...(unit.heading && { headings: 1 }) })
    } else if (unit.is === 'both' || unit.is === 'mixed') both = addCounts(both, countBody(raw))
  }
  report(1, plain(split), became.divided, nonzero(both))
  const write = (language: ToolLanguage) =>
    applyEdits(text, [
      ...units.flatMap((unit) => editUnit(unit, language, text)),
      ...alts.map(({ start, end, pair }) => ({ start, end, text: pair[language] })),
    ])
  return { ko: write('ko'), en: write('en') }
}

/** Where originals are quoted, an English passage that is not may be a name or a caption: nobody can note. */
function settleBare(units: Unit[]): Unit[] {
  const english = units.filter(({ is }) => is === 'en')
  const quoted = english.filter((unit) => unit.quoted).length
  if (quoted * 2 < english.length) return units
  return units.map((unit) => (unit.is === 'en' && !unit.quoted ? { ...unit, is: 'mixed' } : unit))
}

interface Run {
  is: Unit['is']
  units: Unit[]
}

/** Units of one language that follow each other. */
function runsOf(units: Unit[]): Run[] {
  const runs: Run[] = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (last?.is === unit.is) last.units.push(unit)
    else runs.push({ is: unit.is, units: [unit] })
  }
  return runs
}

function reportLonely(runs: Run[], text: string, report: Passage['report']): void {
  for (const [index, { is, units }] of runs.entries()) {
    const [first] = units
    if (!first) continue
    const note = (reason: InEach) =>
      report(lineAt(text, first.start), named(split, excerptOf(text.slice(first.start, first.end))), reason)
    const other = is === 'ko' ? runs[index + 1] : runs[index - 1]
    if (is === 'ko' && other?.is !== 'en') note(became.noEnglish)
    else if (is === 'en' && other?.is !== 'ko') note(became.noKorean)
    else if (is === 'ko' && other && other.units.length !== units.length) {
      note(unequal(units.length, other.units.length))
    }
  }
}

function editUnit({ start, end, is, pair, quoted }: Unit, language: ToolLanguage, text: string): Edit[] {
  if (pair) return [{ start, end, text: pair[language] }]
  if (is === 'both' || is === 'mixed') return []
  if (is !== language) return [{ start, end, text: blankLines(text.slice(start, end)) }]
  return quoted ? unquote(start, end, text) : []
}

/** Takes the mark of a quotation off each of its lines. */
function unquote(start: number, end: number, text: string): Edit[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return Array.from(text.slice(lineStart, end).matchAll(/^([ \t]*)> ?/gm), ({ index, 0: whole, 1: indent = '' }) => {
    const at = lineStart + index + indent.length
    return { start: at, end: lineStart + index + whole.length, text: '' }
  })
}

function nonzero(counts: Counts): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).filter(([, amount]) => amount !== 0))
}

const split: InEach = { en: 'split', ko: '나누기' }

function notSplit(paired: number, korean: number): InEach {
  return {
    en: `not split: ${paired} of ${korean} Korean passages have English below them`,
    ko: `나누지 않았습니다. 한국어 문단 ${korean}개 가운데 ${paired}개만 아래에 영어가 있습니다`,
  }
}

function unequal(korean: number, english: number): InEach {
  return {
    en: `${korean} Korean passages stand above ${english} English; compare the two files`,
    ko: `한국어 문단 ${korean}개 아래에 영어 문단이 ${english}개입니다. 두 파일을 견주어 보세요`,
  }
}
