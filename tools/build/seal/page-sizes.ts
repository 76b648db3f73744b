import { addressOfFile } from '../../../lib/site/resolve-address'
import { compressQuickly, compressWhole } from '../compressed-copies'
import { budgets, largestShown, type Size } from './budgets'
import { mapConcurrently } from './publish'

/**
 * The sizes of the largest pages, and of all that may be over the budget, largest first. Pages are sorted out by what gzip made of them,
 * then by a quick brotli: the strongest one takes longer than making a page. `read` gives the bytes of a page.
 */
export async function weighLargest(
  pages: readonly { address: string; gzip: number }[],
  read: (address: string) => Promise<Buffer>,
): Promise<Size[]> {
  const weigh = (some: readonly { address: string }[], compress: (text: Buffer) => Promise<Buffer> | Buffer) =>
    mapConcurrently(some, async ({ address }) => ({
      address,
      brotli: (await compress(await read(address))).length,
    }))
  const likely = largest(pages, ({ gzip }) => gzip, largestShown * 4)
  const quick = await weigh(likely, compressQuickly)
  const whole = await weigh(
    largest(quick, ({ brotli }) => brotli, largestShown),
    compressWhole,
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

/** How large a text of the site is. */
export async function weighWhole(file: string, text: Buffer): Promise<Size> {
  return { address: addressOfFile(file), brotli: (await compressWhole(text)).length }
}
