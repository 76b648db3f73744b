import { weights } from '../engine/document'
import type { Entry } from '../engine/entry'
import { eachKeyIn } from './grams'
import { levelOf } from './levels'
import { bitOf, writePostings } from './postings'

/** Where pages of documents have the keys under which they can be looked up. */
interface PagesByKey {
  /** Takes the next page, whose number is how many came before. */
  add(page: readonly Entry[]): void
  /** Each key with what `writePostings` says of its pages, in the order of keys; when all pages are there. */
  lines(): Generator<[key: string, postings: string]>
}

/** Gathers pages one after another. There are millions of postings, so that all of them are lists of numbers. */
export function gatherPages(): PagesByKey {
  /** Keys are numbered as they come: by the first of their code units, and by the others as one number. */
  const numbers = Array.from({ length: 65_536 }, (): Map<number, number> | undefined => undefined)
  const pages: { keys: Uint32Array; levels: Uint16Array }[] = []
  // Of the page at hand, by the number of a key: the best level at which documents have it beside their text, or in it, in the
  // upper eight of sixteen bits, and in the lower ones which documents.
  const beside: number[] = []
  const inText: number[] = []

  function numberOf(first: number, second: number, third: number): number {
    let others = numbers[first]
    if (!others) {
      others = new Map()
      numbers[first] = others
    }
    const rest = (second << 16) | third
    const known = others.get(rest)
    if (known !== undefined) return known
    others.set(rest, beside.length)
    inText.push(0)
    return beside.push(0) - 1
  }

  return {
    add(page) {
      const own: number[] = []
      for (const [place, { document, fields }] of page.entries()) {
        const bit = bitOf(place)
        for (const field of fields) {
          const best = field.weight === weights.body ? inText : beside
          const [inside, start] = [levelOf(field, document, false) << 8, levelOf(field, document, true) << 8]
          eachKeyIn(field, (isStart, first, second, third) => {
            const number = numberOf(first, second, third)
            if (beside[number] === 0 && inText[number] === 0) own.push(number)
            const known = best[number] ?? 0
            best[number] = Math.max(isStart ? start : inside, known & 0xff00) | (known & 0xff) | bit
          })
        }
      }
      const [keys, levels]: [number[], number[]] = [[], []]
      for (const number of own) {
        const first = beside[number] ?? 0
        // Of the documents that have it in their text those that have it nowhere else.
        const others = (inText[number] ?? 0) & ~(first & 0xff)
        for (const each of [first, others]) if ((each & 0xff) > 0) levels[keys.push(number) - 1] = each
        beside[number] = 0
        inText[number] = 0
      }
      pages.push({ keys: Uint32Array.from(keys), levels: Uint16Array.from(levels) })
    },
    *lines() {
      // Sorted by counting: how many postings each key has says where those of the next one begin.
      const ends = new Uint32Array(beside.length + 1)
      for (const { keys } of pages) for (const number of keys) ends[number + 1] = (ends[number + 1] ?? 0) + 1
      for (let number = 1; number < ends.length; number++) ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0)
      const count = ends.at(-1) ?? 0
      const [ids, levels] = [new Uint32Array(count), new Uint16Array(count)]
      for (const [id, page] of pages.entries()) {
        for (const [index, number] of page.keys.entries()) {
          const at = ends[number] ?? 0
          ends[number] = at + 1
          ids[at] = id
          levels[at] = page.levels[index] ?? 0
        }
      }
      for (const [first, others] of numbers.entries()) {
        const ordered = [...(others ?? [])].sort(([a], [b]) => (a >>> 0) - (b >>> 0))
        for (const [rest, number] of ordered) {
          const key = String.fromCharCode(...[first, rest >>> 16, rest & 0xffff].filter((unit) => unit > 0))
          yield [key, writePostings(ids, levels, ends[number - 1] ?? 0, ends[number] ?? 0)]
        }
      }
    },
  }
}
