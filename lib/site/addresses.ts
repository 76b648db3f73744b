import { site } from '../../site.config'
import { indexHead } from './fetched-files'
import { type Language, rootOf } from './languages'
import { contentId } from './page-ids'
import { kindNames, kindOf, type PageKindName, type pageKinds, recentCalendar } from './page-kinds'

/** A segment for each that the path of a kind leaves open. */
type Params<Path extends string> = Path extends `${string}:${string}/${infer Rest}` ? [string, ...Params<Rest>] : []

type Page<Kind> = Kind extends { itemsPerPage: number } ? [page?: number] : []

type Addresses = {
  [Name in PageKindName]: (
    language: Language,
    ...rest: [...Params<(typeof pageKinds)[Name]['path']>, ...Page<(typeof pageKinds)[Name]>]
  ) => string
}

const pages = Object.fromEntries(
  kindNames.map((name) => {
    const { path, itemsPerPage } = kindOf(name)
    const open = path.split(':').length - 1
    const addressOf = (language: Language, ...rest: (string | number)[]) =>
      pageAddress(name, language, rest.slice(0, open).map(String), Number(itemsPerPage ? (rest[open] ?? 1) : 1))
    return [name, addressOf]
  }),
) as Addresses

/**
 * The addresses of the site's pages, each an absolute path with a slash at its end, and of its files. Segments in other
 * scripts are percent-encoded, as an address in HTML has to be (RFC 3986, section 2.1).
 */
export const address = {
  ...pages,
  schedule: (language: Language, slug: string) => `${pages.event(language, slug)}schedule.json`,
  calendar: (language: Language) => `${pages.home(language)}events.ics`,
  recentCalendar: (language: Language) => pages.home(language) + recentCalendar,
  eventCalendar: (language: Language, slug: string) => `${pages.event(language, slug)}event.ics`,
  groupCalendar: (language: Language, slug: string) => `${pages.group(language, slug)}events.ics`,
  /** Its entry on a page of the projects. */
  project: (language: Language, slug: string, page = 1) => `${pages.projects(language, page)}#${contentId(slug)}`,
  searchIndex: (language: Language) => pages.search(language) + indexHead,
  searchWays: (language: Language) => `${pages.search(language)}ways.json`,
}

/** The address of a page of a kind, with the segments that its path leaves open; `page` counts the pages of a list from 1. */
export function pageAddress(name: PageKindName, language: Language, params: readonly string[], page = 1): string {
  const open = [...params]
  const first = kindOf(name).path.replace(/:\w+/g, () => encodeURIComponent(open.shift() ?? ''))
  return laterAddress(rootOf(language) + first.slice(1), page)
}

/** The address of a page of a list, by that of the first one. */
export function laterAddress(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${page}/`
}

/** A path with every segment percent-encoded once, whether it came encoded or not. Throws a URIError where it cannot be decoded. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join('/')
}

/** The segment of the page that stands for a list with nothing in it: an export refuses a route without any page. */
export const placeholder = '_none'

/** A dynamic segment of an address as text: Next hands it over percent-encoded where it is in another script. */
export function readSegment(segment: string): string {
  return decodeURIComponent(segment).normalize('NFC')
}

/** The canonical origin of the site, without a slash at its end: `SITE_URL`, else the configured one. */
export const origin = (process.env.SITE_URL || site.url).replace(/\/+$/, '')

/** The whole address of a path of this site. */
export function absolute(path: string): string {
  return origin + path
}
