import { site } from '@/site.config'
import { address } from './address'
import { type EventTimes, eventPhaseAt, isOverAt, registrationPhaseAt } from './clock/event-phase'
import { isMoment, lastDayOf } from './clock/last-day'
import { dayOf } from './day'
import type { documents } from './documents'
import { now } from './environment'
import type { Event, EventPart, Organization, Registration } from './event'
import { type Group, listGroups } from './group'
import type { Language } from './language'
import { listLinks } from './link'
import { yieldIds } from './markdown/yield-ids'
import { contentId } from './page-ids'
import { listProjects } from './project'
import { listTalks, type Talk } from './talk'
import { findText, textIn } from './text'
import { required, stated } from './variants'

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
