import type { Section } from './settings'
import type { Subject, Subjects } from './subjects'
import { type FeedFile, feedFiles } from './written-files'

/** What holds for all pages of a kind. */
interface PageKind {
  /** Their addresses below the language; `:name` is a segment of its own in each, called as in the folder of the route. */
  path: `/${string}`
  /** What of a site they are about, a subject a page, in the order of lists; without it there is one such page. */
  of?: (subjects: Subjects) => Subject[]
  /** The link of the main navigation that they stand below. */
  section?: Section | 'search'
  /** Where "Edit this page" leads for a page made of many files: a folder of the content, or of the repository with a slash before it. */
  source?: string
  /**
   * How many items of its list a page shows, so that its HTML stays below 14 KB after brotli, which a server sends at once; the later
   * pages lie at `page/2/` and so on below the first.
   */
  itemsPerPage?: number
  /** The files that lie below the first page. */
  files?: readonly string[]
  /** Whether search engines have no use for them. */
  isUnlisted?: boolean
  /** The list that readers of a language are led to which has no such page. */
  list?: 'tags'
}

const eventsPerPage = 50

const postsPerPage = 12

/** The one feed of a tag, a speaker or a group; the site has one in every format. */
const feedOfPart: FeedFile = 'feed.xml'

/** The calendar of the last and the coming year, beside that of all events where these are many. */
export const recentCalendar = 'events-recent.ics'

/** Every kind of page below a language, in the order of the sitemap. */
export const pageKinds = {
  home: {
    path: '/',
    of: ({ events }) => [{ params: [], files: events.length > eventsPerPage ? [recentCalendar] : [] }],
    source: '',
    files: [...feedFiles, 'events.ics'],
  },
  blog: {
    path: '/blog/',
    of: ({ posts }) => [{ params: [], items: posts.length, changedOn: posts[0]?.changedOn }],
    section: 'blog',
    source: 'posts',
    itemsPerPage: postsPerPage,
  },
  post: {
    path: '/blog/:year/:slug/',
    of: ({ posts }) =>
      posts.map(({ year, slug, isWritten, ...made }) => ({
        ...{ ...made, params: [year, slug], isSubstitute: !isWritten },
        files: isWritten ? ['index.md'] : [],
      })),
    section: 'blog',
  },
  author: {
    path: '/authors/:id/',
    of: ({ authors }) => authors.map(({ id, posts, ...made }) => ({ ...made, params: [id], items: posts })),
    section: 'blog',
    source: 'posts',
    itemsPerPage: postsPerPage,
  },
  events: {
    path: '/events/',
    of: ({ events }) => [{ params: [], items: events.length }],
    section: 'events',
    source: 'events',
    itemsPerPage: eventsPerPage,
  },
  event: {
    path: '/events/:slug/',
    of: ({ events }) =>
      events.map(({ slug, hasSchedule, ...made }) => ({
        ...{ ...made, params: [slug] },
        files: ['event.ics', ...(hasSchedule ? ['schedule.json'] : [])],
      })),
    section: 'events',
  },
  talks: {
    path: '/talks/',
    of: ({ events }) => [{ params: [], items: events.flatMap(({ talks }) => talks).length }],
    section: 'talks',
    source: 'events',
    itemsPerPage: 50,
  },
  talksBy: {
    path: '/talks/:facet/:value/',
    of: ({ events }) => {
      const talks = events.flatMap(({ talks, groups }) => talks.map((talk) => ({ ...talk, groups })))
      const facets = {
        year: talks.flatMap(({ years }) => years),
        group: talks.flatMap(({ groups }) => groups),
        with: talks.flatMap(({ materials }) => materials),
      }
      return Object.entries(facets).flatMap(([facet, values]) =>
        tally(values).map(([value, items]) => ({ params: [facet, value], items })),
      )
    },
    section: 'talks',
    source: 'events',
    itemsPerPage: 50,
  },
  talk: {
    path: '/events/:slug/:talk/',
    of: ({ events }) =>
      events.flatMap(({ slug, talks, file, changedOn }) =>
        talks.map(({ id }) => ({ params: [slug, id], file, changedOn })),
      ),
    section: 'talks',
  },
  groups: {
    path: '/groups/',
    of: ({ groups }) => [{ params: [], items: groups.length }],
    section: 'groups',
    source: 'groups',
    itemsPerPage: 30,
  },
  group: {
    path: '/groups/:id/',
    // Its events, each with the recaps of it.
    of: ({ groups, events }) =>
      groups.map(({ slug, ...made }) => ({
        ...{ ...made, params: [slug] },
        items: events.filter((event) => event.groups.includes(slug)).length,
      })),
    section: 'groups',
    itemsPerPage: 10,
    files: [feedOfPart, 'events.ics'],
  },
  projects: {
    path: '/projects/',
    of: ({ projects }) => [{ params: [], items: projects.length }],
    section: 'projects',
    source: 'projects',
    itemsPerPage: 20,
  },
  speakers: {
    path: '/speakers/',
    of: ({ speakers }) => [{ params: [], items: speakers.length }],
    section: 'speakers',
    source: 'people',
    itemsPerPage: 120,
  },
  speaker: {
    path: '/speakers/:id/',
    of: ({ speakers }) =>
      speakers.map(({ id, appearances, ...made }) => ({ ...made, params: [id], items: appearances })),
    section: 'speakers',
    itemsPerPage: 30,
    files: [feedOfPart],
  },
  gallery: {
    path: '/gallery/',
    of: ({ albums }) => [{ params: [], items: albums.length }],
    section: 'gallery',
    source: 'posts',
    itemsPerPage: 4,
  },
  album: {
    path: '/gallery/:album/',
    of: ({ albums }) => albums.map(({ slug, photos, ...made }) => ({ ...made, params: [slug], items: photos.length })),
    section: 'gallery',
    // About two sheets of film, and well below 60 KB with all their sizes.
    itemsPerPage: 80,
  },
  photo: {
    path: '/gallery/:album/:photo/',
    of: ({ albums }) =>
      albums.flatMap(({ slug, photos, ...made }) => photos.map((photo) => ({ ...made, params: [slug, photo] }))),
    section: 'gallery',
  },
  tags: {
    path: '/tags/',
    of: ({ posts }) => [{ params: [], items: tally(posts.flatMap(({ tags }) => tags)).length }],
    section: 'tags',
    source: 'posts',
    itemsPerPage: 200,
  },
  tag: {
    path: '/tags/:tag/',
    of: ({ posts }) =>
      // Two spellings of one tag are one.
      tally(posts.flatMap(({ tags }) => [...new Set(tags)])).map(([tag, items]) => ({
        ...{ params: [tag], items },
        changedOn: posts.find(({ tags }) => tags.includes(tag))?.changedOn,
      })),
    section: 'tags',
    source: 'posts',
    itemsPerPage: postsPerPage,
    files: [feedOfPart],
    list: 'tags',
  },
  page: {
    path: '/:page/',
    of: ({ pages }) =>
      pages.map(({ slug, isWritten, ...made }) => ({ ...made, params: [slug], isSubstitute: !isWritten })),
  },
  search: { path: '/search/', section: 'search', source: '', isUnlisted: true },
  reference: { path: '/reference/', source: '/lib/model' },
  write: { path: '/write/', source: '/browser/write', isUnlisted: true },
} as const satisfies Record<string, PageKind>

export type PageKindName = keyof typeof pageKinds

/** What is known of a kind, whichever it is. */
export function kindOf(name: PageKindName): PageKind {
  return pageKinds[name]
}

export const kindNames = Object.keys(pageKinds) as PageKindName[]

/** The kinds that every site has exactly one list or page of in each language. */
export const singleKinds = kindNames.filter((name) => !kindOf(name).path.includes(':'))

/** How often each value stands in a list, in the order in which they first do. */
export function tally(values: readonly string[]): [value: string, times: number][] {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times]
}
