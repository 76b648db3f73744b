import { site } from '@/site.config'
import { address } from './address'
import { dayIn, dayOf } from './day'
import type { documents } from './documents'
import { now } from './environment'
import type { Event, EventPart, Organization } from './event'
import { listGroups, listProjects } from './group'
import type { Language } from './language'
import { listLinks } from './link'
import { listTalks } from './talk'
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
  const day = dayOf(required(document, 'date'))
  const status = required(document, 'status')
  const isOver = day < dayIn(now(), site.timeZone)
  const venue = stated(document, 'venue')
  const registration = stated(document, 'registration')
  const recording = stated(document, 'recording')
  const verified = stated(document, 'lastVerifiedAt')
  return {
    slug: document.slug,
    address: address.event(language, document.slug),
    language,
    title: textIn(required(document, 'title'), language),
    theme: stated(document, 'theme'),
    day,
    starts: stated(document, 'starts'),
    ends: stated(document, 'ends'),
    status,
    isUnconfirmed: status === 'scheduled' && isOver,
    isUpcoming: status === 'scheduled' && !isOver,
    venue: venue && {
      name: textIn(venue.name, language),
      address: findText(venue.address, language),
      map: venue.map,
    },
    parts: listParts(document),
    groups: named(listGroups(language), stated(document, 'groups')),
    projects: named(listProjects(language), stated(document, 'projects')),
    registration: registration && {
      url: registration.url,
      opens: registration.opens,
      closes: registration.closes,
      selection: registration.selection,
      isClosed: isOver || (registration.closes !== undefined && new Date(registration.closes) < now()),
    },
    recording: recording && { state: recording, note: findText(stated(document, 'recordingNote'), language) },
    playlist: stated(document, 'playlist'),
    website: stated(document, 'website'),
    attendance: stated(document, 'attendance'),
    scale: findText(stated(document, 'scale'), language),
    links: listLinks(stated(document, 'links')),
    talks: listTalks(Array.from(stated(document, 'sessions') ?? []), language),
    sources: Array.from(stated(document, 'sources') ?? []),
    lastVerifiedOn: verified && dayOf(verified),
    file: `events/${document.slug}/${document.languages[0]}.md`,
    body: bodyOf(document, language),
  }
}

function listParts(document: EventDocument): Event['parts'] {
  const named = parts.map((part) => ({
    part,
    organizations: Array.from(stated(document, part) ?? [], (name): Organization => ({ name })),
  }))
  const sponsors = Array.from(stated(document, 'sponsors') ?? [], ({ name, url }): Organization => ({ name, url }))
  return [...named, { part: 'sponsors' as const, organizations: sponsors }].filter(
    ({ organizations }) => organizations.length > 0,
  )
}

/** The documents with these slugs, in the order the event names them. */
function named<Item extends { slug: string }>(items: Item[], slugs: string[] | undefined): Item[] {
  return Array.from(slugs ?? []).flatMap((slug) => items.filter((item) => item.slug === slug))
}

function bodyOf(document: EventDocument, language: Language): Event['body'] {
  for (const each of [language, ...document.languages]) {
    const html = document.files[each]?.body.html.trim()
    if (html) return { html, language: each }
  }
  return undefined
}
