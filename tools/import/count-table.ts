import { type InEach, say, type ToolLanguage } from '../report/message'
import { addCounts, type Counts, counted, countWords, noCounts } from './text/passage'

/** What was counted in a text before and after it was converted. */
interface CountRow {
  name: string
  before: Counts
  after: Counts
}

/** A table of the counts of some texts, and of the sum of all. */
export function formatCounts(rows: CountRow[], shown: CountRow[], language: ToolLanguage): string {
  const sum = rows.reduce<CountRow>(
    (sum, row) => ({
      name: sum.name,
      before: addCounts(sum.before, row.before),
      after: addCounts(sum.after, row.after),
    }),
    { name: say(all, language), before: noCounts(), after: noCounts() },
  )
  const table = [
    [say(beforeAndAfter, language), ...counted.map((key) => say(countWords[key], language))],
    ...[...shown, sum].map((row) => [
      row.name,
      ...counted.map((key) =>
        row.before[key] === row.after[key] ? String(row.after[key]) : `${row.before[key]} → ${row.after[key]}`,
      ),
    ]),
  ]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))))
  return table
    .map((row) =>
      row
        .map((cell, column) => (column ? spaces(cell, widths[column]) + cell : cell + spaces(cell, widths[0])))
        .join('  '),
    )
    .join('\n')
}

const all: InEach = { en: 'all', ko: '모두' }
const beforeAndAfter: InEach = { en: 'before → after', ko: '전 → 후' }

/** A terminal shows a syllable of Hangul as wide as two letters. */
function widthOf(cell: string): number {
  return cell.length + (cell.match(/\p{Script=Hangul}/gu)?.length ?? 0)
}

function spaces(cell: string, width = 0): string {
  return ' '.repeat(width - widthOf(cell))
}
