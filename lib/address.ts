import type { Language } from './language'
import { contentId } from './page-ids'
import { indexHead } from './search/index-files'

/**
 * The addresses of the site's pages, each an absolute path with a slash at its end, and of its files. Segments in other
 * scripts are percent-encoded, as an address in HTML has to be (RFC 3986, section 2.1).
 */
export const address = {
  home: (language: Language) => path(language),
  blog: (language: Language, page = 1) =>
    page === 1 ? path(language, 'blog') : path(language, 'blog', 'page', String(page)),
  post: (language: Language, year: string, slug: string) => path(language, 'blog', year, slug),
  events: (language: Language) => path(language, 'events'),
  event: (language: Language, slug: string) => path(language, 'events', slug),
  schedule: (language: Language, slug: string) => file(language, 'events', slug, 'schedule.json'),
  calendar: (language: Language) => file(language, 'events.ics'),
  eventCalendar: (language: Language, slug: string) => file(language, 'events', slug, 'event.ics'),
  groupCalendar: (language: Language, slug: string) => file(language, 'groups', slug, 'events.ics'),
  talk: (language: Language, event: string, talk: string) => path(language, 'events', event, talk),
  talks: (language: Language) => path(language, 'talks'),
  talksBy: (language: Language, facet: TalkFacet, value: string) => path(language, 'talks', facet, value),
  groups: (language: Language) => path(language, 'groups'),
  group: (language: Language, slug: string) => path(language, 'groups', slug),
  projects: (language: Language) => path(language, 'projects'),
  project: (language: Language, slug: string) => `${path(language, 'projects')}#${contentId(slug)}`,
  speakers: (language: Language) => path(language, 'speakers'),
  speaker: (language: Language, id: string) => path(language, 'speakers', id),
  gallery: (language: Language) => path(language, 'gallery'),
  album: (language: Language, album: string, page = 1) =>
    page === 1 ? path(language, 'gallery', album) : path(language, 'gallery', album, 'page', String(page)),
  photo: (language: Language, album: string, photo: string) => path(language, 'gallery', album, photo),
  tags: (language: Language) => path(language, 'tags'),
  tag: (language: Language, tag: string) => path(language, 'tags', tag),
  search: (language: Language) => path(language, 'search'),
  searchIndex: (language: Language) => file(language, 'search', indexHead),
  searchWays: (language: Language) => file(language, 'search', 'ways.json'),
  reference: (language: Language) => path(language, 'reference'),
  page: (language: Language, slug: string) => path(language, slug),
}

/** What the list of talks can be narrowed by on a page of its own; `with` is one of the materials. */
export type TalkFacet = 'year' | 'group' | 'with'

function path(...segments: string[]): string {
  return `${file(...segments)}/`
}

function file(...segments: string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`
}

/** A path with every segment percent-encoded once, whether it came encoded or not. Throws a URIError where it cannot be decoded. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join('/')
}
