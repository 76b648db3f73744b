import type { EventPhase, RegistrationPhase } from './clock/event-phase'
import type { Day, Days } from './day'
import { documents } from './documents'
import type { Group } from './group'
import type { Language } from './language'
import type { Link } from './link'
import type { Project } from './project'
import { readEvent } from './read-event'
import type { Talk } from './talk'
import type { Text } from './text'

export type EventStatus = 'scheduled' | 'held' | 'cancelled' | 'postponed'

/** An organisation with a part in an event. */
export interface Organization {
  name: string
  url?: string
  /** What a sponsor gave. */
  role?: SponsorRole
}

export type SponsorRole = 'venue' | 'food' | 'money' | 'gifts' | 'other'

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

/** All events by year, those to come among them, newest year and newest event first. */
export function listYears(language: Language): { year: string; events: Event[] }[] {
  const events = listEvents(language)
  const years = [...new Set(events.map(({ day }) => day.slice(0, 4)))]
  return years.map((year) => ({ year, events: events.filter(({ day }) => day.startsWith(year)) }))
}

/** The events of a group, newest first. */
export function listEventsOfGroup(language: Language, group: string): Event[] {
  return listEvents(language).filter(({ groups }) => groups.some(({ slug }) => slug === group))
}

/** The events that are about a project, newest first. */
export function listEventsOfProject(language: Language, project: string): Event[] {
  return listEvents(language).filter(({ projects }) => projects.some(({ slug }) => slug === project))
}
