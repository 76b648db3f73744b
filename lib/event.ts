import type { Day } from './day'
import { documents } from './documents'
import type { Group, Project } from './group'
import type { Language } from './language'
import type { Link } from './link'
import { readEvent } from './read-event'
import type { Talk } from './talk'
import type { Text } from './text'

export type EventStatus = 'scheduled' | 'held' | 'cancelled' | 'postponed'

/** An organisation with a part in an event. */
export interface Organization {
  name: string
  url?: string
}

/** A gathering, for a page in one language. */
export interface Event {
  slug: string
  address: string
  language: Language
  title: Text
  theme?: string
  day: Day
  starts?: string
  ends?: string
  status: EventStatus
  /** Scheduled for a day that is over: nobody has confirmed what became of it. */
  isUnconfirmed: boolean
  isUpcoming: boolean
  venue?: { name: Text; address?: Text; map?: string }
  /** Who has a part in it, by the part. */
  parts: { part: EventPart; organizations: Organization[] }[]
  groups: Group[]
  projects: Project[]
  registration?: { url: string; opens?: string; closes?: string; selection?: boolean; isClosed: boolean }
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

/** The events that are still to come, the next one first. */
export function listUpcomingEvents(language: Language): Event[] {
  return listEvents(language)
    .filter(({ isUpcoming }) => isUpcoming)
    .toReversed()
}

/** The events whose day is over, newest first. */
function listPastEvents(language: Language): Event[] {
  return listEvents(language).filter(({ isUpcoming }) => !isUpcoming)
}

/** The newest events that are over; at most `limit`. */
export function listLatestEvents(language: Language, limit: number): Event[] {
  return listPastEvents(language).slice(0, limit)
}

/** Past events by year, newest year and newest event first. */
export function listPastYears(language: Language): { year: string; events: Event[] }[] {
  const events = listPastEvents(language)
  const years = [...new Set(events.map(({ day }) => day.slice(0, 4)))]
  return years.map((year) => ({ year, events: events.filter(({ day }) => day.startsWith(year)) }))
}
