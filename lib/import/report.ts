import { count } from '../check/problem'
import { addCounts, type Counts, counted, noCounts } from './amounts'
import type { ImportReport } from './import-blog'

/** What became of a blog, for the person who imports it: the losses, the files left alone, and the counts before and after. */
export function formatReport({ documents, losses, written, unchanged, kept }: ImportReport): string {
  const list = losses.map(({ file, line, construct, reason }) => `${file}:${line}  ${construct}\n  ${reason}`)
  const alone = kept.map(
    (file) => `${file}\n  differs from what the import would write; left alone. Remove it to import it again.`,
  )
  const amounts = [`${written.length} written`, `${unchanged.length} unchanged`, `${kept.length} left alone`].join(', ')
  return [
    ...(list.length > 0 ? [`Not carried as it was (${losses.length}):\n\n${list.join('\n')}`] : []),
    ...alone,
    formatCounts(documents.map(({ folder, before, after }) => ({ name: folder, before, after }))),
    `${count(documents.length, 'document')}: ${count(written.length + unchanged.length + kept.length, 'file')}, ${amounts}.`,
  ].join('\n\n')
}

interface Row {
  name: string
  before: Counts
  after: Counts
}

function formatCounts(rows: Row[]): string {
  const total = rows.reduce<Row>(
    (sum, row) => ({
      name: sum.name,
      before: addCounts(sum.before, row.before),
      after: addCounts(sum.after, row.after),
    }),
    { name: 'all', before: noCounts(), after: noCounts() },
  )
  const table = [
    ['before → after', ...counted],
    ...[...rows, total].map((row) => [
      row.name,
      ...counted.map((key) =>
        row.before[key] === row.after[key] ? String(row.after[key]) : `${row.before[key]} → ${row.after[key]}`,
      ),
    ]),
  ]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    )
    .join('\n')
}
