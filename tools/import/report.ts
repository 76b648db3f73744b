import { type InEach, type Message, say, type ToolLanguage } from '../report/message'
import { quantity } from '../report/problem'
import type { ImportReport } from './import-blog'
import { addCounts, type Counts, counted, countWords, differenceOf, type Loss, noCounts } from './text/passage'

/** The most lines of the summary. */
const longest = 200

/**
 * What became of a blog, for the person who imports it, in at most 200 lines: the losses by what they are, the most frequent first,
 * the files with most of them, the texts whose counts differ, and the files left alone. `whole` is where all of it stands.
 */
export function formatSummary(report: ImportReport, language: ToolLanguage, whole: string): string {
  const { documents, losses, kept } = report
  const text = (each: Message) => say(each, language)
  const groups = groupLosses(losses)
  const [groupsShown, keptShown, filesShown] = [groups.slice(0, 40), kept.slice(0, 10), worstFiles(losses).slice(0, 10)]
  const rows = documents.map(({ folder, before, after }) => ({ name: folder, before, after }))
  const changed = rows.filter(({ before, after }) => Object.keys(differenceOf(before, after)).length > 0)
  const table = formatCounts(rows, changed.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 20), language)
  const room = longest - table.split('\n').length - 2 * keptShown.length - filesShown.length - 12
  const examples = Math.max(1, Math.floor((room - groupsShown.length) / Math.max(1, groupsShown.length)))
  const blocks = groupsShown.map(({ kind, losses: own }) => {
    const files = new Set(own.map(({ file }) => file)).size
    const shown = own.length <= examples ? own : differing(own, language).slice(0, examples)
    return [text(groupHead(kind, own.length, files)), ...shown.map((loss) => `  ${oneLine(loss, language)}`)].join('\n')
  })
  return [
    ...(losses.length > 0 ? [text(notCarried(losses.length))] : []),
    ...(blocks.length > 0 ? [blocks.join('\n')] : []),
    ...(groups.length > groupsShown.length ? [text(furtherKinds(groups.length - groupsShown.length))] : []),
    ...(filesShown.length > 1 && losses.length > 20
      ? [`${text(most)}\n${filesShown.map(([file, many]) => `  ${many}  ${file}`).join('\n')}`]
      : []),
    ...keptShown.map((file) => `${file}\n  ${text(leftAlone)}`),
    ...(kept.length > keptShown.length ? [text(furtherFiles(kept.length - keptShown.length))] : []),
    table,
    text(total(report)),
    text(wholeAt(whole)),
  ].join('\n\n')
}

/** All losses in the order of the files, a line for the place and one for what became of it, and the counts of every text. */
export function formatWhole({ documents, losses, kept }: ImportReport, language: ToolLanguage): string {
  const text = (each: Message) => say(each, language)
  const list = losses.map((loss) => `${loss.file}:${loss.line}  ${text(loss.construct.text)}\n  ${text(loss.reason)}`)
  const rows = documents.map(({ folder, before, after }) => ({ name: folder, before, after }))
  return [
    ...(list.length > 0 ? [`${text(notCarried(losses.length))}\n\n${list.join('\n')}`] : []),
    ...kept.map((file) => `${file}\n  ${text(leftAlone)}`),
    formatCounts(rows, rows, language),
  ].join('\n\n')
}

interface Group {
  kind: Message
  losses: Loss[]
}

/** Losses by what they are; whole documents first, then the most frequent. */
function groupLosses(losses: Loss[]): Group[] {
  const groups = new Map<string, Group>()
  for (const loss of losses) {
    const key = `${loss.isDocument === true}${say(loss.construct.kind, 'en')}`
    const group = groups.get(key) ?? { kind: loss.construct.kind, losses: [] }
    group.losses.push(loss)
    groups.set(key, group)
  }
  const weight = ({ losses }: Group) => losses.length + (losses[0]?.isDocument ? losses.length * 1e6 : 0)
  return [...groups.values()].toSorted((a, b) => weight(b) - weight(a))
}

/** Those first that say what none before them says. */
function differing(losses: Loss[], language: ToolLanguage): Loss[] {
  const seen = new Set<string>()
  const isNew = ({ reason }: Loss) => {
    const words = say(reason, language)
    return !seen.has(words) && seen.add(words)
  }
  const first = losses.filter(isNew)
  return [...first, ...losses.filter((loss) => !first.includes(loss))]
}

function worstFiles(losses: Loss[]): [string, number][] {
  const amounts = new Map<string, number>()
  for (const { file } of losses) amounts.set(file, (amounts.get(file) ?? 0) + 1)
  return [...amounts].toSorted(([, a], [, b]) => b - a)
}

function oneLine({ file, line, construct, reason }: Loss, language: ToolLanguage): string {
  const [kind, whole] = [say(construct.kind, language), say(construct.text, language)]
  const named = whole === kind ? '' : `${whole}: `
  const written = `${file}:${line}  ${named}${say(reason, language)}`
  return written.length > 240 ? `${written.slice(0, 239)}…` : written
}

/** How much two counts differ, words a hundredth of what else is lost. */
function sizeOf({ before, after }: Parameters<typeof formatCounts>[0][number]): number {
  const { words = 0, ...others } = differenceOf(before, after)
  return Object.values(others).reduce((sum, each) => sum + Math.abs(each), Math.abs(words) / 100)
}

const leftAlone: InEach = {
  en: 'was changed by hand and differs from what the import would write; left alone. Remove it to import it again.',
  ko: '손으로 고친 파일이고 가져올 내용과 달라서 그대로 두었습니다. 다시 가져오려면 이 파일을 지우세요.',
}
const most: InEach = { en: 'Files with the most of them:', ko: '가장 많은 파일:' }

function notCarried(amount: number): InEach {
  return { en: `Not carried as it was (${amount}):`, ko: `그대로 옮기지 못한 것 (${amount}):` }
}

function groupHead(kind: Message, amount: number, files: number): InEach {
  return {
    en: `${say(kind, 'en')}: ${amount} in ${quantity(files, 'file')}`,
    ko: `${say(kind, 'ko')}: 파일 ${files}개에 ${amount}건`,
  }
}

function furtherKinds(amount: number): InEach {
  return { en: `and ${quantity(amount, 'more kind')}`, ko: `그 밖에 ${amount}가지` }
}

function furtherFiles(amount: number): InEach {
  return { en: `and ${quantity(amount, 'more file')} left alone`, ko: `그 밖에 그대로 둔 파일 ${amount}개` }
}

function wholeAt(file: string): InEach {
  return { en: `Line by line: ${file}`, ko: `한 줄씩 모두 적은 파일: ${file}` }
}

function total({ documents, written, updated, unchanged, removed, kept }: ImportReport): InEach {
  const files = written.length + updated.length + unchanged.length + kept.length
  return {
    en: `${quantity(documents.length, 'document')}: ${quantity(files, 'file')}, ${written.length} written, ${updated.length} updated, ${unchanged.length} unchanged, ${removed.length} removed, ${kept.length} left alone.`,
    ko: `문서 ${documents.length}개, 파일 ${files}개: 새로 씀 ${written.length}개, 고쳐 씀 ${updated.length}개, 그대로 ${unchanged.length}개, 지움 ${removed.length}개, 손대지 않음 ${kept.length}개.`,
  }
}

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
