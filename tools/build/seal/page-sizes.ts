import type { TextCache } from '../../../lib/site/disk-files'
import { compressQuickly, compressWhole } from '../compressed-copies'
import { budgets, largestShown, type Size } from './budgets'
import { mapConcurrently } from './publish'

/** Answers how many bytes the strongest brotli makes of a text. */
export type Weigh = (text: Buffer) => Promise<number>

/** Weighs each text once: it takes longer than making a page, and the sizes of the same texts are asked for by every build. */
export function weighOnce(sizes: TextCache): Weigh {
  return async (text) => Number(await sizes.find(text.toString(), async () => String(await weighWhole(text))))
}

export const weighWhole: Weigh = async (text) => (await compressWhole(text)).length

/**
 * The sizes of the largest pages, and of all that may be over the budget, largest first. Pages are sorted out by what gzip made of them,
 * then by a quick brotli: the strongest one takes longer than making a page. `read` gives the bytes of a page.
 */
export async function weighLargest(
  pages: readonly { address: string; gzip: number }[],
  read: (address: string) => Promise<Buffer>,
  weigh: Weigh,
): Promise<Size[]> {
  const weighEach = (some: readonly { address: string }[], sizeOf: (text: Buffer) => Promise<number> | number) =>
    mapConcurrently(some, async ({ address }) => ({ address, brotli: await sizeOf(await read(address)) }))
  const likely = largest(pages, ({ gzip }) => gzip, largestShown * 4)
  const quick = await weighEach(likely, (text) => compressQuickly(text).length)
  const whole = await weighEach(
    largest(quick, ({ brotli }) => brotli, largestShown),
    weigh,
  )
  return largest(whole, ({ brotli }) => brotli, whole.length)
}

/** The largest of some, largest first: so many, and all others over the budget of a page. */
function largest<Some extends { address: string }>(
  some: readonly Some[],
  sizeOf: (one: Some) => number,
  count: number,
) {
  const sorted = some.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.address < b.address ? -1 : 1))
  return sorted.filter((one, place) => place < count || sizeOf(one) > budgets.page)
}
