import { readNumbers, writeNumber } from './numbers'

/** Where something stands: documents by their numbers, which rise, for each level at which they have it. */
export type Postings = Map<number, number[]>

/** One line: for each level its number, how many documents, and each document as its distance from the one before. */
export function writePostings(postings: Postings): string {
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([level, ids]) => {
      const gaps = ids.map((id, place) => id - (ids[place - 1] ?? 0))
      return [level, ids.length, ...gaps].map(writeNumber).join('')
    })
    .join('')
}

/** Tells of every document of a line and its level. */
export function readPostings(line: string, tell: (id: number, level: number) => void): void {
  const numbers = readNumbers(line)
  const next = () => numbers.next().value ?? -1
  for (let level = next(); level >= 0; level = next()) {
    let id = 0
    for (let left = next(); left > 0; left--) {
      id += next()
      tell(id, level)
    }
  }
}
