import { addCounts, type Counts, counted, differenceOf } from './amounts'
import { convertBody } from './body'
import type { Surroundings } from './converted'
import { countBody } from './counts'
import type { JekyllDocument } from './jekyll-blog'
import { takeLiquid } from './liquid'
import { mergeLosses } from './merge-losses'
import type { Loss } from './passage'
import type { Photographs } from './photographs'

/** A body for this site, what it lost, and what was counted in it. */
export interface ConvertedText {
  body: string
  losses: Loss[]
  before: Counts
  after: Counts
}

/** Converts the body of a document. A difference between the counts that no loss explains is a loss of its own. */
export async function convertText(
  { file, body: source }: JekyllDocument,
  around: Surroundings,
  photographs: Photographs,
): Promise<ConvertedText> {
  const losses: Loss[] = []
  const report = (line: number, construct: string, reason: string, change?: Partial<Counts>) => {
    losses.push({ file, line, construct, reason, ...(change && { change }) })
  }
  const body = await convertBody({ text: source, report }, { ...around, photographs })
  const before = countBody(takeLiquid({ text: source, report: () => undefined }, around.liquid))
  const after = countBody(body)
  return { body, losses: [...mergeLosses(losses), ...unexplained(file, losses, before, after)], before, after }
}

/** What the counts differ by and no loss tells of. */
export function unexplained(file: string, losses: Loss[], before: Counts, after: Counts): Loss[] {
  const expected = losses.reduce((sum, { change }) => addCounts(sum, change ?? {}), before)
  const change = differenceOf(expected, after)
  return counted.flatMap((key) => {
    const amount = change[key]
    if (!amount) return []
    const reason = `${Math.abs(amount)} ${amount < 0 ? 'fewer' : 'more'} than what is told here explains; compare the texts`
    return { file, line: 1, construct: `count of ${key}`, reason, change: { [key]: amount } }
  })
}
