import type { InEach } from '../check/said'
import { isLanguage, type Language } from '../language'
import { addCounts, type Counts, counted, countWords, differenceOf, noCounts } from './amounts'
import { mendAnchors } from './anchors'
import { convertBody, plainBody } from './body'
import type { Surroundings } from './converted'
import { countBody } from './counts'
import type { JekyllDocument } from './jekyll-blog'
import { mendTables } from './kramdown-tables'
import { takeLiquid } from './liquid'
import { mergeLosses } from './merge-losses'
import { type Loss, lineAt, type Passage } from './passage'
import type { Photographs } from './photographs'
import { splitLanguages } from './split-languages'
import { became, linkTo, named } from './words'

/** A body for this site in each of its languages, what it lost, and what was counted in it. */
export interface ConvertedText {
  bodies: Partial<Record<Language, string>>
  losses: Loss[]
  before: Counts
  after: Counts
}

/** Converts the body of a document. A difference between the counts that no loss explains is a loss of its own. */
export async function convertText(
  { file, body: source }: JekyllDocument,
  language: Language,
  around: Surroundings,
  photographs: Photographs,
): Promise<ConvertedText> {
  const losses: Loss[] = []
  const report: Passage['report'] = (line, construct, reason, change) => {
    losses.push({ file, line, construct, reason, ...(change && { change }) })
  }
  const plain = plainBody({ text: source, report }, around.liquid)
  const split = around.split ? splitLanguages({ text: plain, report }) : undefined
  const bodies: Partial<Record<Language, string>> = {}
  for (const [each, text] of Object.entries(split ?? { [language]: plain })) {
    if (!isLanguage(each)) continue
    const converted = await convertBody({ text, report }, { ...around, photographs })
    const lineOf = (words: string) => lineAt(source, Math.max(0, source.indexOf(words)))
    const tabled = mendTables(converted, (row, change) => {
      report(lineOf(row), named({ en: 'table', ko: '표' }, row), became.dashes, change)
    })
    bodies[each] = mendAnchors(tabled, (address) => {
      report(lineOf(address), linkTo(address), became.noHeading, { links: -1 })
    })
  }
  const before = countBody(takeLiquid({ text: source, report: () => undefined }, around.liquid))
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

function countOf(key: keyof Counts): InEach {
  return { en: `count of ${key}`, ko: `${countWords[key].ko} 수` }
}

function unexplainedBy(amount: number): InEach {
  const size = Math.abs(amount)
  return {
    en: `${size} ${amount < 0 ? 'fewer' : 'more'} than what is told here explains; compare the texts`,
    ko: `여기에 적힌 것으로 설명되지 않게 ${size}만큼 ${amount < 0 ? '줄었습니다' : '늘었습니다'}. 두 글을 견주어 보세요`,
  }
}
