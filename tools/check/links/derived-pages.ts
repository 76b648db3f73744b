import { isNode } from 'yaml'
import { numberedSessions } from '../../../lib/model/field'
import { languages } from '../../../lib/site/languages'
import { contentId } from '../../../lib/site/page-ids'
import { address } from '../../../lib/site/page-kinds'
import { photosPerPage, postsPerPage } from '../../../lib/site/page-lengths'
import type { Language } from '../../../lib/site/settings'
import { slugify } from '../../../lib/site/slug'
import { feedFiles } from '../../../lib/site/written-files'
import { listSessionIds } from '../events/session-ids'
import { isDraft, listStatements, type Siblings } from '../fields/document'
import type { NamedPerson } from '../people/named-people'

/** What a content folder has beside its documents. */
export interface Surroundings {
  /** Everybody it names. */
  people: readonly NamedPerson[]
  /** The photographs that the album of a document shows, as `photos/<file>`. */
  photosOf: (document: Siblings) => readonly string[]
  /** The addresses of the files that the community has in `public/`. */
  publicFiles: readonly string[]
}

/** A page or a file that is made of more than one statement. */
export interface DerivedPage {
  address: string
  /** The ids on it that a link can lead to, beside those of every page. */
  anchors?: string[]
}

/**
 * The pages and files that are made of what documents state, in a language: of tags, speakers, talks, albums and
 * their photographs, of longer lists, and what is to be downloaded or subscribed to. Of drafts nothing is made.
 */
export function listDerivedPages(
  all: Siblings[],
  { people, photosOf }: Surroundings,
  language: Language,
): DerivedPage[] {
  const published = all.filter((document) => !isDraft(document))
  const of = (kind: Siblings['kind']) => published.filter((document) => document.kind === kind)
  const posts = of('posts')
  const withFeed = [
    address.home(language),
    ...of('groups').map(({ slug }) => address.group(language, slug)),
    ...[...listSpeakerIds(people, all)].map((id) => address.speaker(language, id)),
    ...posts.flatMap((post) => tagsOf(post, language)).map((tag) => address.tag(language, slugify(tag))),
  ]
  return [
    ...[
      ...withFeed.flatMap((page) => [page, ...feedFiles.map((file) => page + file)]),
      ...listPages(posts.length, postsPerPage).map((page) => address.blog(language, page)),
      ...of('groups').map(({ slug }) => address.groupCalendar(language, slug)),
      ...of('events').flatMap((event) => listOfEvent(event, language)),
    ].map((page) => ({ address: page })),
    { address: address.projects(language), anchors: of('projects').map(({ slug }) => contentId(slug)) },
    ...[...of('events'), ...posts].flatMap((document) => listOfAlbum(document.slug, photosOf(document), language)),
  ]
}

/** The ids of those who speak at an event, or whom the heading of a recap names. */
export function listSpeakerIds(people: readonly NamedPerson[], all: Siblings[]): Set<string> {
  const drafts = new Set(all.filter(isDraft).flatMap(({ files }) => files.map(({ source }) => source.file)))
  const speakers = people.filter(({ places }) =>
    places.some(
      ({ path = '', inHeading, source }) => (inHeading || path.startsWith('sessions[')) && !drafts.has(source.file),
    ),
  )
  return new Set(speakers.map(({ file, spellings }) => file?.slug ?? slugify(spellings[0]?.text ?? '')))
}

/** The tags of a post as a page in a language has them: its own file's, else those of the first that states any. */
function tagsOf({ kind, slug, files }: Siblings, language: Language): string[] {
  const own = files.filter((file) => file.language === language)
  const [tags] = [own, files].flatMap((some) => listStatements({ kind, slug, files: some }, 'tags'))
  return texts(plain(tags?.node))
}

function listPages(items: number, inPage: number): number[] {
  const last = Math.ceil(items / inPage)
  return Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2)
}

function listOfAlbum(slug: string, photos: readonly string[], language: Language): DerivedPage[] {
  if (photos.length === 0) return []
  const ids = photos.map((photo) => slugify(photo.replace(/^photos\/|\.[^.]+$/g, '')))
  const anchors = ids.map((id) => `photo-${id}`)
  return [
    ...[1, ...listPages(photos.length, photosPerPage)].map((page) => ({
      address: address.album(language, slug, page),
      anchors,
    })),
    ...ids.map((id) => ({ address: address.photo(language, slug, id) })),
  ]
}

function listOfEvent(event: Siblings, language: Language): string[] {
  const { slug } = event
  const sessions = factsOf(event, 'sessions')
  const listed = listSessionIds(event).flatMap((id, index) => {
    const session = sessions[index]
    return isRecord(session) && isListed(session) ? [{ id, session }] : []
  })
  const [day] = [factOf(event, 'date')].map(String)
  const facets = [
    ...listed.map(() => address.talksBy(language, 'year', day?.slice(0, 4) ?? '')),
    ...listed.flatMap(() => texts(factOf(event, 'groups')).map((group) => address.talksBy(language, 'group', group))),
    ...listed.flatMap(({ session }) => materialsOf(session).map((kind) => address.talksBy(language, 'with', kind))),
  ]
  return [
    ...listed.map(({ id }) => address.talk(language, slug, id)),
    ...facets,
    address.eventCalendar(language, slug),
    ...(hasSchedule(event, sessions) ? [address.schedule(language, slug)] : []),
  ]
}

/** As the site tells which sessions have pages of their own: those with a number or a speaker. */
function isListed({ kind = 'talk', speakers }: Record<string, unknown>): boolean {
  return numberedSessions.some((each) => each === kind) || texts(speakers).length > 0
}

function materialsOf({ video, slides, code }: Record<string, unknown>): string[] {
  return [
    isRecord(video) && video.youtubeId ? 'video' : '',
    isRecord(slides) && slides.url ? 'slides' : '',
    isRecord(code) && code.url ? 'code' : '',
  ].filter(Boolean)
}

/** As the site tells which events have a schedule: one with a place and a session that states its start and its length. */
function hasSchedule(event: Siblings, sessions: unknown[]): boolean {
  const venue = factOf(event, 'venue')
  const hasRoom = (isRecord(venue) && venue.name !== undefined) || factOf(event, 'format') === 'online'
  return hasRoom && sessions.some((session) => isRecord(session) && session.starts && session.minutes)
}

function factsOf(document: Siblings, name: string): unknown[] {
  const fact = factOf(document, name)
  return Array.isArray(fact) ? fact : []
}

/** What the first file that states a fact says. */
function factOf(document: Siblings, name: string): unknown {
  return plain(listStatements(document, name)[0]?.node)
}

function plain(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The addresses of the Markdown of a post: one in each language that it is written in. */
export function listMarkdown(post: Siblings, pageOf: (language: Language) => string | undefined): string[] {
  return languages
    .filter((language) => post.files.some((file) => file.language === language))
    .flatMap((language) => {
      const page = pageOf(language)
      return page ? [`${page}index.md`] : []
    })
}
