import { kindNames, kindOf, type PageKindName, pageAddress } from './page-kinds'
import type { Language } from './settings'
import type { Subject, Subjects } from './subjects'

/** A page of the site. */
export interface SitePage extends Omit<Subject, 'items'> {
  kind: PageKindName
  language: Language
  address: string
  /** Its number among the pages of its list, from 1. */
  page: number
  /** The names of the files that lie below it. */
  files: readonly string[]
}

/** Every page in a language, kind by kind. */
export function listPages(language: Language, subjects: Subjects): SitePage[] {
  return kindNames.flatMap((kind) => {
    const { of = () => [{ params: [] }], itemsPerPage = Number.POSITIVE_INFINITY, files = [] } = kindOf(kind)
    return of(subjects).flatMap(({ items = 0, ...subject }: Subject) =>
      Array.from({ length: countPages(items, itemsPerPage) }, (_, index) => ({
        ...subject,
        ...{ kind, language, page: index + 1 },
        address: pageAddress(kind, language, subject.params, index + 1),
        files: index === 0 ? [...files, ...(subject.files ?? [])] : [],
      })),
    )
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

function countPages(items: number, itemsPerPage: number): number {
  return Math.max(1, Math.ceil(items / itemsPerPage))
}
