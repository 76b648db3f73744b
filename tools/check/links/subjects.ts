import { isNode } from 'yaml'
import { dayIn, lastDayOf } from '../../../lib/clock/days'
import { yearOf as yearOfDay } from '../../../lib/site/dates'
import type { Language } from '../../../lib/site/languages'
import { hasPage, hasSchedule } from '../../../lib/site/sessions'
import { slugify } from '../../../lib/site/slug'
import type { Subjects } from '../../../lib/site/subjects'
import { momentOf, readStatements, timeZoneOf } from '../events/event-statements'
import { listSessionIds } from '../events/session-ids'
import { dayOf, listStatements, type Siblings } from '../fields/document'
import { isDay } from '../fields/formats'
import type { NamedPerson } from '../people/named-people'

/** What a content folder has beside its documents. */
export interface FolderFacts {
  /** Everybody it names. */
  people: readonly NamedPerson[]
  /** The photographs that the album of a document shows, as `photos/<file>`. */
  photosOf: (document: Siblings) => readonly string[]
  /** The addresses of the files that the community has in `public/`. */
  publicFiles: readonly string[]
}

/** What the pages of a language are about, as the files of a content folder state it. Of what is not published yet nothing is made. */
export function readSubjects(
  all: Siblings[],
  { people, photosOf }: Pick<FolderFacts, 'people' | 'photosOf'>,
  language: Language,
): Subjects {
  const published = all.filter(({ kept }) => !kept)
  const of = (kind: Siblings['kind']) => published.filter((document) => document.kind === kind)
  const isWritten = ({ files }: Siblings) => files.some((file) => file.language === language)
  return {
    posts: of('posts').flatMap((post) => {
      const year = yearOf(post)
      const tags = tagsOf(post, language).map(slugify)
      return year ? [{ year, slug: post.slug, tags, isWritten: isWritten(post) }] : []
    }),
    authors: listAuthors(people, all),
    events: of('events').map(readEvent),
    speakers: listSpeakers(people, all),
    groups: of('groups').map(({ slug }) => ({ slug })),
    projects: of('projects').toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    albums: [...of('events'), ...of('posts')].flatMap((document) => {
      const photos = photosOf(document).map((photo) => slugify(photo.replace(/^photos\/|\.[^.]+$/g, '')))
      return photos.length > 0 ? [{ slug: document.slug, photos }] : []
    }),
    pages: of('pages').map((page) => ({ slug: page.slug, isWritten: isWritten(page) })),
  }
}

/** The year of the day that a document states, which is part of the address of a post. */
export function yearOf(document: Siblings): string | undefined {
  const day = dayOf(document)
  return day && yearOfDay(day)
}

/** Those whom a published post names as its author. */
function listAuthors(people: readonly NamedPerson[], all: Siblings[]): Subjects['authors'] {
  const kept = new Set(all.flatMap((each) => (each.kept ? each.files.map(({ source }) => source.file) : [])))
  return people.flatMap(({ file, places, spellings }) => {
    const names = [...places, ...spellings].filter(
      ({ path = '', source }) => path.startsWith('authors[') && !kept.has(source.file),
    )
    const posts = new Set(names.map(({ source }) => source.file.replace(/[^/]+$/, '')))
    return names.length > 0 ? [{ id: file?.slug ?? slugify(spellings[0]?.text ?? ''), posts: posts.size }] : []
  })
}

/**
 * Those who speak at an event, or whom the heading of a recap names. Counted are the talks of programmes: which recaps tell of
 * others is known when the Markdown is, so a speaker's last pages may be missing here, and none is too many.
 */
function listSpeakers(people: readonly NamedPerson[], all: Siblings[]): Subjects['speakers'] {
  const kept = new Set(all.flatMap((each) => (each.kept ? each.files.map(({ source }) => source.file) : [])))
  const speakers = people.filter(({ places }) =>
    places.some(
      ({ path = '', inHeading, source }) => (inHeading || path.startsWith('sessions[')) && !kept.has(source.file),
    ),
  )
  return speakers.map(({ file, spellings, places }) => ({
    id: file?.slug ?? slugify(spellings[0]?.text ?? ''),
    appearances: new Set(
      places.flatMap(({ path = '', event }) => /^sessions\[\d+\]/.exec(path)?.map((at) => event + at) ?? []),
    ).size,
  }))
}

/** The tags of a post as a page in a language has them: its own file's, else those of the first that states any. */
function tagsOf({ kind, slug, files }: Siblings, language: Language): string[] {
  const own = files.filter((file) => file.language === language)
  const [tags] = [own, files].flatMap((some) => listStatements({ kind, slug, files: some }, 'tags'))
  return texts(plain(tags?.node))
}

function readEvent(event: Siblings): Subjects['events'][number] {
  const fact = factOf(event, 'sessions')
  const sessions = Array.isArray(fact) ? fact : []
  const venue = factOf(event, 'venue')
  return {
    slug: event.slug,
    groups: texts(factOf(event, 'groups')),
    hasSchedule: hasSchedule({
      talks: sessions.filter(isRecord),
      venue: isRecord(venue) ? venue.name : undefined,
      format: factOf(event, 'format'),
    }),
    talks: listSessionIds(event).flatMap((id, index) => {
      const session = sessions[index]
      if (!isRecord(session)) return []
      const { kind = 'talk', speakers, moderators } = session
      if (!hasPage({ kind, speakers: [...texts(speakers), ...texts(moderators)] })) return []
      return { id, years: yearsOf(event, index), materials: materialsOf(session) }
    }),
  }
}

/** The years of the day that a session starts on; where it does not state one, of the first and the last day of its event. */
function yearsOf(event: Siblings, index: number): string[] {
  const stated = readStatements(event)
  const [zone, date, ends] = [timeZoneOf(stated), stated.get('date'), stated.get('ends')]
  const starts = momentOf(stated.get(`sessions[${index}].starts`))
  if (!zone || !date || !isDay(date.value)) return []
  const isEnd = ends && (isDay(ends.value) || momentOf(ends) !== undefined)
  const days =
    starts === undefined
      ? [date.value, lastDayOf(date.value, isEnd ? ends.value : undefined, zone)]
      : [dayIn(new Date(starts), zone)]
  return [...new Set(days.map(yearOfDay))]
}

function materialsOf({ video, slides, code }: Record<string, unknown>): string[] {
  return [
    isRecord(video) && video.youtubeId ? 'video' : '',
    isRecord(slides) && slides.url ? 'slides' : '',
    isRecord(code) && code.url ? 'code' : '',
  ].filter(Boolean)
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
