import path from 'node:path'
import { type Language, languages } from '../../lib/site/languages'
import type { InEach } from '../report/message'
import type { SourceDocument } from './blogs/source-blog'
import { textsOf } from './blogs/source-text'
import type { ImportContext } from './import-context'
import { convertBody, plainBody } from './text/body'
import { describePictures, mergeCaptions } from './text/captions'
import { countBody } from './text/counts'
import { mendAnchors } from './text/links'
import { takeLiquid } from './text/liquid'
import { takeMdx } from './text/mdx'
import {
  addCounts,
  type Construct,
  type Counts,
  counted,
  countWords,
  differenceOf,
  type Loss,
  lineAt,
  mergeLosses,
  noCounts,
  type Passage,
} from './text/passage'
import type { Photographs } from './text/photographs'
import { takeShortcodes } from './text/shortcodes'
import { splitLanguages } from './text/split-languages'
import { mendTables } from './text/tables'
import { became, imageAt, linkTo, named, plain } from './text/words'

/** A body for this site in each of its languages, what it lost, and what was counted in it. */
interface ConvertedText {
  bodies: Partial<Record<Language, string>>
  losses: Loss[]
  before: Counts
  after: Counts
}

/** Converts the body of a document. A difference between the counts that no loss explains is a loss of its own. */
export async function convertText(
  { file, body: source, fields, day }: SourceDocument,
  language: Language,
  context: ImportContext,
  photographs: Photographs,
): Promise<ConvertedText> {
  const losses: Loss[] = []
  const report: Passage['report'] = (line, construct, reason, change) => {
    losses.push({ file, line, construct, reason, ...(change && { change }) })
  }
  const liquid = { ...context.liquid, page: { ...fields, date: day } }
  const takeMarkup = (passage: Passage) => {
    if (context.markup === 'liquid') return takeLiquid(passage, liquid)
    if (context.markup === 'shortcodes') return takeShortcodes(passage, liquid.document)
    return context.markup === 'mdx' ? takeMdx(passage, fields) : passage.text
  }
  const site = { ...context.site, folder: path.posix.dirname(file) }
  const readable = takeMarkup({ text: source, report })
  const plain = plainBody({ text: readable, report })
  const split = context.split ? splitLanguages({ text: plain, report }) : undefined
  const bodies: Partial<Record<Language, string>> = {}
  for (const each of split ? languages : [language]) {
    const text = split ? split[each] : plain
    if (text === undefined) continue
    const converted = await convertBody({ text, report }, { ...context, site, photographs })
    const lineOf = (words: string) => lineAt(source, Math.max(0, source.indexOf(words)))
    const tabled = mendTables(converted, (row, change) => {
      report(lineOf(row), named({ en: 'table', ko: '표' }, row), became.dashes, change)
    })
    const captioned = mergeCaptions(tabled, (words, reason, change) => {
      report(lineOf(words), named({ en: 'caption', ko: '캡션' }, words), reason, change)
    })
    const title = textsOf(fields.title)[0] ?? file
    const described = describePictures(captioned, { title, language: each }, (address, reason) => {
      report(1, imageAt(address), reason)
    })
    bodies[each] = mendAnchors(described, (address) => {
      report(lineOf(address), linkTo(address), became.noHeading, { links: -1 })
    })
  }
  const before = countBody(takeMarkup({ text: source, report: () => undefined }))
  const after = Object.values(bodies).reduce((sum, body) => addCounts(sum, countBody(body)), noCounts())
  return { bodies, losses: [...mergeLosses(losses), ...unexplained(file, losses, before, after)], before, after }
}

/** What the counts differ by and no loss tells of. */
export function unexplained(file: string, losses: Loss[], before: Counts, after: Counts): Loss[] {
  const expected = losses.reduce((sum, { change }) => addCounts(sum, change ?? {}), before)
  const change = differenceOf(expected, after)
  return counted.flatMap((key) => {
    const amount = change[key]
    if (!amount) return []
    return { file, line: 1, construct: countOf(key), reason: unexplainedBy(amount), change: { [key]: amount } }
  })
}

function countOf(key: keyof Counts): Construct {
  return plain({ en: `count of ${key}`, ko: `${countWords[key].ko} 수` })
}

function unexplainedBy(amount: number): InEach {
  const size = Math.abs(amount)
  return {
    en: `${size} ${amount < 0 ? 'fewer' : 'more'} than what is listed here explains; compare the texts`,
    ko: `여기에 적힌 것으로 설명되지 않게 ${size}만큼 ${amount < 0 ? '줄었습니다' : '늘었습니다'}. 두 글을 견주어 보세요`,
  }
}

/** A document as it is to be written. */
export interface Converted {
  /** The file it was made of, relative to the blog. */
  source: string
  /** Below the content folder: `posts/<slug>`. */
  folder: string
  /** The bytes of its files, by their path below the folder. */
  files: Map<string, string | Buffer>
  losses: Loss[]
  before: Counts
  after: Counts
}
