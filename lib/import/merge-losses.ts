import { addCounts, differenceOf, noCounts } from './amounts'
import type { Loss } from './passage'

/** Losses in the order of their lines; those that say the same of one line are one, with all that they change. */
export function mergeLosses(losses: Loss[]): Loss[] {
  const merged = new Map<string, Loss>()
  for (const loss of losses) {
    const key = JSON.stringify([loss.file, loss.line, loss.construct, loss.reason])
    const known = merged.get(key)
    if (!known) merged.set(key, loss)
    else if (loss.change) {
      const sum = addCounts(addCounts(noCounts(), known.change ?? {}), loss.change)
      merged.set(key, { ...known, change: differenceOf(noCounts(), sum) })
    }
  }
  return [...merged.values()].sort((a, b) => a.line - b.line)
}
