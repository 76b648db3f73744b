import { site } from '../../site.config'
import { indexHead } from './index-files'
import { contentId } from './page-ids'
import type { Language, Section } from './settings'

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

/** The segment of the page that stands for a list with nothing in it: an export refuses a route without any page. */
export const placeholder = '_none'

/** A dynamic segment of an address as text: Next hands it over percent-encoded where it is in another script. */
export function readSegment(segment: string): string {
  return decodeURIComponent(segment).normalize('NFC')
}

const addresses: Record<Section, (language: Language) => string> = {
  events: address.events,
  talks: address.talks,
  blog: (language) => address.blog(language),
  speakers: address.speakers,
  groups: address.groups,
  projects: address.projects,
  gallery: address.gallery,
  tags: address.tags,
  about: (language) => address.page(language, 'about'),
}

/** Where the header leads, in the order of the site's settings; to the page about the community where somebody has written it. */
export function listNavigation(language: Language, hasAbout: boolean): { room: Section; href: string }[] {
  return site.navigation
    .filter((room) => room !== 'about' || hasAbout)
    .map((room) => ({ room, href: addresses[room](language) }))
}
