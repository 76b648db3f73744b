import { site } from '../../site.config'
import { isMoment, lastDayOf } from '../clock/days'
import {
  type EventPhase,
  type EventTimes,
  eventPhaseAt,
  isOverAt,
  type RegistrationPhase,
  registrationPhaseAt,
} from '../clock/event-phase'
import { yieldIds } from '../markdown/html-tree'
import { address } from '../site/addresses'
import { type Day, type Days, dayOf, yearOf } from '../site/dates'
import { now } from '../site/environment'
import { findText, type Language, type Text, textIn } from '../site/languages'
import { contentId } from '../site/page-ids'
import { documents, type Link, listLinks, required, stated } from './documents'
import { type Group, listGroups } from './groups'
import { listTalks, type Talk } from './programme'
import { listProjects, type Project } from './projects'
export type EventStatus = 'scheduled' | 'held' | 'cancelled' | 'postponed'

/** An organisation with a part in an event. */
export interface Organization {
  name: string
  url?: string
  /** What a sponsor gave. */
  role?: SponsorRole
}

type SponsorRole = 'venue' | 'food' | 'money' | 'gifts' | 'other'

/** A gathering, for a page in one language; its days are those of the venue. */
export interface Event extends Days {
  slug: string
  address: string
  language: Language
  title: Text
  theme?: string
  /** RFC 3339 date-times with their offsets. */
  starts?: string
  ends?: string
  /** IANA time zone of the venue. */
  timeZone: string
  status: EventStatus
  /** Where it stands at the moment the site is built; the browser keeps what the reader sees of it right. */
  phase: EventPhase
  /** Whether the time it was planned for is over at that moment. */
  isOver: boolean
  format?: 'in_person' | 'online' | 'hybrid'
  /** How often its date, time or place has changed since it was announced. */
  revision: number
  stream?: string
  venue?: { name: Text; address?: Text; map?: string }
  /** Who has a part in it, by the part. */
  parts: { part: EventPart; organizations: Organization[] }[]
  groups: Group[]
  /** The series of one of its groups that it belongs to. */
  program?: { id: string; title: Text }
  projects: Project[]
  registration?: Registration
  recording?: { state: 'recorded' | 'limited' | 'not_recorded' | 'private'; note?: Text }
  playlist?: string
  website?: string
  attendance?: number
  scale?: Text
  links: Link[]
  talks: Talk[]
  sources: string[]
  lastVerifiedOn?: Day
  /** The file that states its facts, below the content folder. */
  file: string
  /** The introduction and the language it is written in, when there is one. */
  body?: { html: string; language: Language }
}

/** How people sign up for an event. */
export interface Registration {
  url: string
  opens?: string
  closes?: string
  status?: 'open' | 'full' | 'waiting_list' | 'closed'
  selection?: boolean
  /** Where it stands at the moment the site is built. */
  phase: RegistrationPhase
}

export type EventPart = 'organizers' | 'coOrganizers' | 'hosts' | 'supporters' | 'sponsors' | 'namedOrganizations'

const byLanguage = new Map<Language, Event[]>()

/** All events in a language, newest first. */
export function listEvents(language: Language): Event[] {
  const known = byLanguage.get(language)
  if (known) return known
  const events = documents.events
    .map((document) => readEvent(document, language))
    .sort((a, b) => (a.day === b.day ? (a.slug < b.slug ? -1 : 1) : a.day < b.day ? 1 : -1))
  byLanguage.set(language, events)
  return events
}

/** The event with a slug. */
export function findEvent(language: Language, slug: string): Event | undefined {
  return listEvents(language).find((event) => event.slug === slug)
}

/** The events whose time is not over at the moment the site is built, cancelled ones too, the next one first. */
export function listComingEvents(language: Language): Event[] {
  return listEvents(language)
    .filter(({ isOver }) => !isOver)
    .toReversed()
}

/** The newest events that are over; at most `limit`. */
export function listLatestEvents(language: Language, limit: number): Event[] {
  return listEvents(language)
    .filter(({ isOver }) => isOver)
    .slice(0, limit)
}

/** Events by year, in the order in which the years and the events come. */
export function byYear(events: readonly Event[]): { year: string; events: Event[] }[] {
  const years = [...new Set(events.map(({ day }) => yearOf(day)))]
  return years.map((year) => ({ year, events: events.filter(({ day }) => yearOf(day) === year) }))
}

/** The events of a group, newest first. */
export function listEventsOfGroup(language: Language, group: string): Event[] {
  return listEvents(language).filter(({ groups }) => groups.some(({ slug }) => slug === group))
}

/** The events that are about a project, newest first. */
export function listEventsOfProject(language: Language, project: string): Event[] {
  return listEvents(language).filter(({ projects }) => projects.some(({ slug }) => slug === project))
}

type EventDocument = (typeof documents.events)[number]

const parts: Exclude<EventPart, 'sponsors'>[] = [
  'organizers',
  'coOrganizers',
  'hosts',
  'supporters',
  'namedOrganizations',
]

/** An event as its files state it, for a page in one language. */
export function readEvent(document: EventDocument, language: Language): Event {
  const times = readTimes(document)
  const venue = stated(document, 'venue')
  const groups = named(listGroups(language), stated(document, 'groups'))
  const recording = stated(document, 'recording')
  const verified = stated(document, 'lastVerifiedAt')
  const talks = listTalks(
    { slug: document.slug, isHeld: times.status === 'held', ...times },
    Array.from(stated(document, 'sessions') ?? []),
    language,
  )
  return {
    slug: document.slug,
    address: address.event(language, document.slug),
    language,
    title: textIn(required(document, 'title'), language),
    theme: stated(document, 'theme'),
    ...times,
    phase: eventPhaseAt(times, now()),
    isOver: isOverAt(times, now()),
    format: stated(document, 'format'),
    revision: stated(document, 'revision') ?? 0,
    stream: stated(document, 'stream'),
    venue: venue && {
      name: textIn(venue.name, language),
      address: findText(venue.address, language),
      map: venue.map,
    },
    parts: listParts(document),
    groups,
    program: findProgram(groups, stated(document, 'program')),
    projects: named(listProjects(language), stated(document, 'projects')),
    registration: readRegistration(document, times),
    recording: recording && { state: recording, note: findText(stated(document, 'recordingNote'), language) },
    playlist: stated(document, 'playlist'),
    website: stated(document, 'website'),
    attendance: stated(document, 'attendance'),
    scale: findText(stated(document, 'scale'), language),
    links: listLinks(stated(document, 'links')),
    talks,
    sources: Array.from(stated(document, 'sources') ?? []),
    lastVerifiedOn: verified && dayOf(verified),
    file: `events/${document.slug}/${document.languages[0]}.md`,
    body: bodyOf(document, language, talks),
  }
}

function readTimes(document: EventDocument): EventTimes {
  const day = dayOf(required(document, 'date'))
  const ends = stated(document, 'ends')
  const timeZone = stated(document, 'timeZone') ?? site.timeZone
  return {
    status: required(document, 'status'),
    day,
    lastDay: lastDayOf(day, ends, timeZone),
    starts: stated(document, 'starts'),
    ends: ends !== undefined && isMoment(ends) ? ends : undefined,
    timeZone,
  }
}

function listParts(document: EventDocument): Event['parts'] {
  const named = parts.map((part) => ({
    part,
    organizations: Array.from(stated(document, part) ?? [], (name): Organization => ({ name })),
  }))
  const sponsors = Array.from(
    stated(document, 'sponsors') ?? [],
    ({ name, url, role }): Organization => ({ name, url, role }),
  )
  return [...named, { part: 'sponsors' as const, organizations: sponsors }].filter(
    ({ organizations }) => organizations.length > 0,
  )
}

function readRegistration(document: EventDocument, times: EventTimes): Registration | undefined {
  const registration = stated(document, 'registration')
  if (!registration) return undefined
  const { url, opens, closes, status, selection } = registration
  return { url, opens, closes, status, selection, phase: registrationPhaseAt({ opens, closes, status }, times, now()) }
}

function findProgram(groups: Group[], id: string | undefined): Event['program'] {
  return groups.flatMap(({ programs }) => programs).find((program) => program.id === id)
}

/** The documents with these slugs, in the order the event names them. */
function named<Item extends { slug: string }>(items: Item[], slugs: string[] | undefined): Item[] {
  return Array.from(slugs ?? []).flatMap((slug) => items.filter((item) => item.slug === slug))
}

function bodyOf(document: EventDocument, language: Language, talks: Talk[]): Event['body'] {
  const taken = talks.map(({ id }) => contentId(id))
  for (const each of [language, ...document.languages]) {
    const html = document.files[each]?.body.html.trim()
    if (html) return { html: yieldIds(html, taken), language: each }
  }
  return undefined
}
