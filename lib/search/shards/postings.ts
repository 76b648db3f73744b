import { isInTextAlone, known, perhaps } from './levels'
import { NumberReader, writeNumber } from './numbers'

/** Where something stands: documents by their numbers, which rise, for each level at which they have it. */
export type Postings = Map<number, number[]>

/** So many documents that have something in their text alone are told of, the first ones; of others nothing is said. */
export const mostInText = 6144

/**
 * One line: the number from which on nothing is said of documents that have it in their text alone (0 where all are told of);
 * then for each level its number, how many documents, and each document as its distance from the one before.
 */
export function writePostings(postings: Postings, most = mostInText): string {
  const end = endOf(postings, most)
  const told = [...postings].sort(([a], [b]) => a - b)
  return (
    writeNumber(end) +
    told
      .map(([level, all]): [level: number, ids: number[]] => [
        level,
        end > 0 && isInTextAlone(level) ? all.filter((id) => id < end) : all,
      ])
      .filter(([, ids]) => ids.length > 0)
      .map(([level, ids]) => {
        const gaps = ids.map((id, place) => id - (ids[place - 1] ?? 0))
        return [level, ids.length, ...gaps].map(writeNumber).join('')
      })
      .join('')
  )
}

function endOf(postings: Postings, most: number): number {
  const inText = [...postings].flatMap(([level, ids]) => (isInTextAlone(level) ? [ids] : []))
  if (inText.reduce((sum, { length }) => sum + length, 0) <= most) return 0
  return inText.flat().sort((a, b) => a - b)[most] ?? 0
}

/** Notes of each document the best that a line says of it. */
export function readPostings(line: string, best: Uint8Array): void {
  const numbers = new NumberReader(line)
  const end = numbers.next()
  while (!numbers.isDone) {
    const level = numbers.next() + known
    let id = 0
    for (let left = numbers.next(); left > 0; left--) {
      id += numbers.next()
      if (level > (best[id] ?? 0)) best[id] = level
    }
  }
  if (end === 0) return
  for (let id = end; id < best.length; id++) if (best[id] === 0) best[id] = perhaps
}
