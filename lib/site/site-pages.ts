import { pageAddress } from './addresses'
import type { Language } from './languages'
import { kindNames, kindOf, type PageKindName } from './page-kinds'
import type { Subject, Subjects } from './subjects'

/** A page of the site. */
export interface SitePage extends Omit<Subject, 'items'> {
  kind: PageKindName
  language: Language
  address: string
  /** Its number among the pages of its list, from 1, and the number of the last one. */
  page: number
  last: number
  /** The names of the files that lie below it. */
  files: readonly string[]
}

/** Every page in a language, kind by kind. */
export function listPages(language: Language, subjects: Subjects): SitePage[] {
  return kindNames.flatMap((kind) => {
    const { of = () => [{ params: [] }], itemsPerPage = Number.POSITIVE_INFINITY, files = [] } = kindOf(kind)
    return of(subjects).flatMap(({ items = 0, ...subject }: Subject) => {
      const last = countPages(items, itemsPerPage)
      return Array.from({ length: last }, (_, index) => ({
        ...subject,
        ...{ kind, language, page: index + 1, last },
        address: pageAddress(kind, language, subject.params, index + 1),
        files: index === 0 ? [...files, ...(subject.files ?? [])] : [],
      }))
    })
  })
}

/** One page of a list, counted from 1. */
export interface ListPage<Item> {
  items: Item[]
  page: number
  last: number
}

/** One page of a list whose pages are of a kind; nothing behind the last. A list with nothing in it has one page. */
export function findListPage<Item>(kind: PageKindName, all: readonly Item[], page: number): ListPage<Item> | undefined {
  const { itemsPerPage = Number.POSITIVE_INFINITY } = kindOf(kind)
  const last = countPages(all.length, itemsPerPage)
  if (!Number.isInteger(page) || page < 1 || page > last) return undefined
  return {
    items: itemsPerPage < all.length ? all.slice((page - 1) * itemsPerPage, page * itemsPerPage) : [...all],
    page,
    last,
  }
}

/** On which page of a list, whose pages are of a kind, an item stands; `index` counts from 0. */
export function pageOfItem(kind: PageKindName, index: number): number {
  return Math.floor(index / (kindOf(kind).itemsPerPage ?? Number.POSITIVE_INFINITY)) + 1
}

/** Where in a list of several pages each part of it begins, in the order of the list; nothing for a list of one page. */
export function listParts<Item>(
  kind: PageKindName,
  all: readonly Item[],
  partOf: (item: Item) => string,
): { part: string; page: number }[] {
  if (pageOfItem(kind, all.length - 1) < 2) return []
  const parts = new Map<string, number>()
  for (const [index, item] of all.entries()) {
    const part = partOf(item)
    if (!parts.has(part)) parts.set(part, pageOfItem(kind, index))
  }
  return Array.from(parts, ([part, page]) => ({ part, page }))
}

function countPages(items: number, itemsPerPage: number): number {
  return Math.max(1, Math.ceil(items / itemsPerPage))
}
