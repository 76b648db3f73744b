import { readNumbers, writeNumber } from './numbers'

/** A page that has something. */
export interface Posting {
  id: number
  /** The best level at which these documents have it. */
  level: number
  /** Which documents of it have it, a bit for each; from the ninth on they share the bits of the first. */
  documents: number
}

/** So many documents of a page are told apart. */
export const documentsTold = 8

/** The bit of a document by its place on its page. */
export const bitOf = (place: number) => 1 << (place % documentsTold)

/** Of fewer pages at a level it is not told which documents they are: what few have leads to few in vain. */
const fewest = 16

/** For each level its number and how many pages; each page as its distance from the one before; and of many pages the documents. */
export function writePostings(postings: readonly Posting[]): string {
  const byLevel = new Map<number, Posting[]>()
  for (const posting of postings) {
    const own = byLevel.get(posting.level)
    if (own) own.push(posting)
    else byLevel.set(posting.level, [posting])
  }
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .flatMap(([level, own]) => {
      const gaps = own.map(({ id }, place) => id - (own[place - 1]?.id ?? 0))
      const documents = own.length < fewest ? [] : own.map((posting) => posting.documents)
      return [level, own.length, ...gaps, ...documents].map(writeNumber)
    })
    .join('')
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
