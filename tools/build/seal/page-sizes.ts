import { addressOfFile } from '../../../lib/site/resolve-address'
import { compressQuickly, compressWhole } from '../compressed-copies'
import { budgets, largestShown, type Size } from './budgets'
import { workOff } from './publish'

/**
 * How large texts of the site are, in their order. Compressing a page as far as it goes takes longer than making it, so that is done
 * only where it decides or is shown: of what is over `exact` bytes else, which is a page's budget, and of the largest.
 */
export async function weighAll(
  texts: Iterable<[file: string, text: Buffer]>,
  exact: number = budgets.page,
): Promise<Size[]> {
  const all = [...texts]
  const sizes = await workOff(all, async ([file, text]): Promise<Size> => {
    return { address: addressOfFile(file), bytes: text.length, brotli: (await compressQuickly(text)).length }
  })
  const shown = sizes.map(({ brotli }) => brotli).sort((a, b) => b - a)[largestShown - 1] ?? 0
  const least = Math.min(shown, exact)
  return workOff(sizes.entries(), async ([index, size]) => {
    const text = all[index]?.[1]
    return text && size.brotli >= least ? { ...size, brotli: (await compressWhole(text)).length } : size
  })
}
