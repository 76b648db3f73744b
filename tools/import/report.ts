import { type InEach, type Message, say, type ToolLanguage } from '../report/message'
import { count } from '../report/problem'
import type { ImportReport } from './import-blog'
import { addCounts, type Counts, counted, countWords, noCounts } from './text/passage'

/** What became of a blog, for the person who imports it: the losses, the files left alone, and the counts before and after. */
export function formatReport(
  { documents, losses, written, unchanged, kept }: ImportReport,
  language: ToolLanguage,
): string {
  const said = (each: Message) => say(each, language)
  const list = losses.map(
    ({ file, line, construct, reason }) => `${file}:${line}  ${said(construct)}\n  ${said(reason)}`,
  )
  const alone = kept.map((file) => `${file}\n  ${said(leftAlone)}`)
  return [
    ...(list.length > 0 ? [`${said(notCarried(losses.length))}\n\n${list.join('\n')}`] : []),
    ...alone,
    formatCounts(
      documents.map(({ folder, before, after }) => ({ name: folder, before, after })),
      language,
    ),
    said(total(documents.length, [written.length, unchanged.length, kept.length])),
  ].join('\n\n')
}

const leftAlone: InEach = {
  en: 'differs from what the import would write; left alone. Remove it to import it again.',
  ko: '가져올 내용과 달라서 그대로 두었습니다. 다시 가져오려면 이 파일을 지우세요.',
}
const all: InEach = { en: 'all', ko: '모두' }
const beforeAndAfter: InEach = { en: 'before → after', ko: '전 → 후' }

function notCarried(amount: number): InEach {
  return { en: `Not carried as it was (${amount}):`, ko: `그대로 옮기지 못한 것 (${amount}):` }
}

function total(documents: number, [written, unchanged, kept]: [number, number, number]): InEach {
  const files = written + unchanged + kept
  return {
    en: `${count(documents, 'document')}: ${count(files, 'file')}, ${written} written, ${unchanged} unchanged, ${kept} left alone.`,
    ko: `문서 ${documents}개, 파일 ${files}개: 새로 씀 ${written}개, 그대로 ${unchanged}개, 손대지 않음 ${kept}개.`,
  }
}

interface Row {
  name: string
  before: Counts
  after: Counts
}

function formatCounts(rows: Row[], language: ToolLanguage): string {
  const sum = rows.reduce<Row>(
    (sum, row) => ({
      name: sum.name,
      before: addCounts(sum.before, row.before),
      after: addCounts(sum.after, row.after),
    }),
    { name: say(all, language), before: noCounts(), after: noCounts() },
  )
  const table = [
    [say(beforeAndAfter, language), ...counted.map((key) => say(countWords[key], language))],
    ...[...rows, sum].map((row) => [
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

/** A terminal shows a syllable of Hangul as wide as two letters. */
function widthOf(cell: string): number {
  return cell.length + (cell.match(/\p{Script=Hangul}/gu)?.length ?? 0)
}

function spaces(cell: string, width = 0): string {
  return ' '.repeat(width - widthOf(cell))
}
