import { readNumbers, writeNumbers } from './numbers'

/** So many documents of a page are told apart. */
export const documentsTold = 8

/** The bit of a document by its place on its page. */
export const bitOf = (place: number) => 1 << (place % documentsTold)

/** Of fewer pages at a level it is not told which documents they are: what few have leads to few in vain. */
const fewest = 16

/**
 * For each level its number and how many pages; each page as its distance from the one before; and of many pages the documents.
 * The postings are those from one place of the lists up to another: pages one after another, and for each a level, in the upper
 * eight of sixteen bits, with the documents that have something at it, a bit for each (`bitOf`).
 */
export function writePostings(pages: ArrayLike<number>, levels: ArrayLike<number>, from: number, to: number): string {
  const levelAt = (at: number) => (levels[at] ?? 0) >> 8
  const ordered = Array.from({ length: to - from }, (_, place) => from + place).sort((a, b) => levelAt(a) - levelAt(b))
  const numbers: number[] = []
  for (let first = 0, next = 0; first < ordered.length; first = next) {
    const level = levelAt(ordered[first] ?? 0)
    while (next < ordered.length && levelAt(ordered[next] ?? 0) === level) next++
    numbers.push(level, next - first)
    for (let place = first, before = 0; place < next; place++) {
      const page = pages[ordered[place] ?? 0] ?? 0
      numbers.push(page - before)
      before = page
    }
    if (next - first < fewest) continue
    for (let place = first; place < next; place++) numbers.push((levels[ordered[place] ?? 0] ?? 0) & 0xff)
  }
  return writeNumbers(numbers)
}

/** Tells each posting that `writePostings` wrote; where it does not say which documents, it may be any. */
export function eachPosting(line: string, tell: (id: number, level: number, documents: number) => void): void {
  const { numbers, count } = readNumbers(line)
  for (let at = 0; at < count; ) {
    const level = numbers[at] ?? 0
    const size = numbers[at + 1] ?? 0
    const next = at + 2 + size
    let id = 0
    for (at += 2; at < next; at++) {
      id += numbers[at] ?? 0
      tell(id, level, size < fewest ? 255 : (numbers[at + size] ?? 0))
    }
    if (size >= fewest) at += size
  }
}
