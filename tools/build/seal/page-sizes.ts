import { addressOfFile } from '../../../lib/site/resolve-address'
import { compressWhole } from '../compressed-copies'
import { budgets, largestShown, type Size } from './budgets'
import { mapConcurrently } from './publish'

/**
 * The sizes of pages, in their order. Those of the largest, which are shown, and of pages that seem to be over the budget are weighed
 * again with the strongest compression, which takes longer than making a page. `read` gives the bytes of one.
 */
export async function weighLargest(
  sizes: readonly Size[],
  read: (address: string) => Promise<Buffer>,
): Promise<Size[]> {
  const shown = sizes.map(({ brotli }) => brotli).sort((a, b) => b - a)[largestShown - 1] ?? 0
  const least = Math.min(shown, budgets.page)
  return mapConcurrently(sizes, async (size) =>
    size.brotli < least ? size : { ...size, brotli: (await compressWhole(await read(size.address))).length },
  )
}

/** How large a text of the site is. */
export async function weighWhole(file: string, text: Buffer): Promise<Size> {
  return { address: addressOfFile(file), bytes: text.length, brotli: (await compressWhole(text)).length }
}
