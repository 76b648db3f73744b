import type {
  Event as EventNode,
  EventStatusType,
  Graph,
  IdReference,
  ItemAvailability,
  Offer,
  Place,
  VideoObject,
  VirtualLocation,
} from 'schema-dts'
import type { Event, EventPart, EventStatus, Registration } from '../../content/events'
import type { Talk } from '../../content/programme'
import { findRecording } from '../../content/talks'
import { absolute, address } from '../../site/addresses'
import type { Language } from '../../site/languages'
import { hasPage } from '../../site/sessions'
import { youtubePlayer } from '../../site/youtube'
import { wordsIn } from '../../words/words'
import { namedOrganization } from './front-page'
import { breadcrumb, type Crumb, collectionGraph, graphOf, identity, type ListPart, oneOrMore } from './graph'
import { namedPerson } from './person'

/** An event's page. The image, a path of this site, is a photograph of the event where there is one. */
export function eventGraph(event: Event, image?: string): Graph {
  return graphOf(
    {
      ...eventFacts(event),
      image: image && absolute(image),
      eventAttendanceMode: event.format && attendanceModes[event.format],
      sameAs: event.website,
      about: oneOrMore(event.projects.map(({ slug }) => ({ '@id': identity.project(slug) }))),
      organizer: oneOrMore(organizationsOf(event, 'organizers', 'coOrganizers')),
      sponsor: oneOrMore(organizationsOf(event, 'sponsors')),
      contributor: oneOrMore(organizationsOf(event, 'hosts', 'supporters')),
      performer: oneOrMore(listPerformers(event).map((id) => ({ '@id': id }))),
      recordedIn: event.playlist === undefined ? undefined : { '@type': 'CreativeWork', url: event.playlist },
      offers: event.registration && registrationOffer(event.registration),
      subEvent: oneOrMore(event.talks.map((talk) => subEvent(talk, event))),
    },
    breadcrumb(event.language, eventsCrumb(event), eventCrumb(event)),
  )
}

/** The list of events, in the order given. */
export function eventsGraph(events: Event[], language: Language, part?: ListPart): Graph {
  return collectionGraph({ language, part, ...eventsCrumb({ language }), items: events.map(eventCrumb) })
}

const attendanceModes = {
  in_person: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const

/** Everybody who speaks, once each; their names stand in the talks they give. */
function listPerformers({ talks }: Event): string[] {
  return [...new Set(talks.flatMap(({ speakers }) => speakers.map(({ id }) => identity.person(id))))]
}

function organizationsOf(event: Event, ...parts: EventPart[]) {
  return event.parts
    .filter(({ part }) => parts.includes(part))
    .flatMap(({ organizations }) => organizations.map(namedOrganization))
}

/** What an event's own page and the pages of its talks both say of it. */
export function eventFacts(event: Event) {
  return {
    '@type': 'Event',
    '@id': identity.event(event.slug),
    name: event.title.text,
    url: absolute(event.address),
    startDate: event.starts ?? event.day,
    endDate: event.ends ?? (event.lastDay > event.day ? event.lastDay : undefined),
    eventStatus: eventStatus(event),
    location: oneOrMore(listLocations(event)),
  } as const satisfies EventNode
}

/** The list of events, as a step on the way to a page. */
export function eventsCrumb({ language }: Pick<Event, 'language'>): Crumb {
  return { name: wordsIn(language).events, address: address.events(language) }
}

/** An event, as a step on the way to a page and as an entry of a list. */
export function eventCrumb({ title, address }: Event): Crumb {
  return { name: title.text, address }
}

/**
 * The status of an event in schema.org's words, where `EventScheduled` also means that it took place as planned. Nothing once the
 * time of an event has passed and nobody has confirmed that it was held.
 */
export function eventStatus({ status, isOver }: Pick<Event, 'status' | 'isOver'>): EventStatusType | undefined {
  return status === 'scheduled' && isOver ? undefined : statuses[status]
}

const statuses: Record<EventStatus, EventStatusType> = {
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
}

/** Where an event takes place: the venue, online, both, or nothing when neither is stated. */
function listLocations(event: Event): (Place | VirtualLocation)[] {
  const { slug, venue } = event
  const online = onlineAddress(event)
  return [
    ...(venue
      ? [
          {
            '@type': 'Place' as const,
            '@id': identity.place(slug),
            name: venue.name.text,
            // The content model asks for street, building and floor; it knows no town and no country.
            address: venue.address && { '@type': 'PostalAddress' as const, streetAddress: venue.address.text },
            hasMap: venue.map,
          },
        ]
      : []),
    ...(online === undefined
      ? []
      : [{ '@type': 'VirtualLocation' as const, '@id': identity.online(slug), url: online }]),
  ]
}

/** Where people take part online: the stream, else where they sign up for it, else where the event is announced. */
function onlineAddress({ format, stream, registration, address }: Event): string | undefined {
  if (stream) return stream
  if (format !== 'online' && format !== 'hybrid') return undefined
  return registration?.url ?? absolute(address)
}

/** Where an item of the programme takes place: where its event does, which the same page describes. */
export function placesOf(event: Event): IdReference | readonly IdReference[] | undefined {
  const { slug, venue } = event
  return oneOrMore([
    ...(venue ? [{ '@id': identity.place(slug) }] : []),
    ...(onlineAddress(event) === undefined ? [] : [{ '@id': identity.online(slug) }]),
  ])
}

/**
 * How people sign up for an event. Never a price: the model has none. Availability stands here only where schema.org has a word for
 * it; that registration has not opened yet or has closed is told by the moments themselves, also long after the page was built.
 */
function registrationOffer({ url, opens, closes, phase }: Registration): Offer {
  return { '@type': 'Offer', url, availability: availability[phase], validFrom: opens, validThrough: closes }
}

const availability: Record<Registration['phase'], ItemAvailability | undefined> = {
  soon: undefined,
  open: 'https://schema.org/InStock',
  full: 'https://schema.org/SoldOut',
  waiting_list: 'https://schema.org/SoldOut',
  closed: undefined,
}

/** An item of the programme on the page of its event. Its recording is described on the talk's own page, where it has one. */
export function subEvent(talk: Talk, event: Event) {
  return {
    '@type': 'Event',
    '@id': identity.talk(event.slug, talk.id),
    name: talk.title.text,
    startDate: talk.starts ?? (talk.day === talk.lastDay ? talk.day : undefined),
    duration: talk.minutes === undefined ? undefined : `PT${talk.minutes}M`,
    eventStatus: eventStatus(event),
    location: placesOf(event),
    performer: oneOrMore(talk.speakers.filter(({ isModerator }) => !isModerator).map(namedPerson)),
    contributor: oneOrMore(talk.speakers.filter(({ isModerator }) => isModerator).map(namedPerson)),
    recordedIn: hasPage(talk)
      ? findRecording(talk) && { '@id': identity.video(event.slug, talk.id) }
      : recordingOf(talk, event.slug),
  } as const satisfies EventNode
}

/**
 * The recording of a talk. When it was uploaded is not known, and no file here has seen its preview picture; Google asks for both
 * before it shows a video among its results.
 */
export function recordingOf(talk: Talk, event: string): VideoObject | undefined {
  const recording = findRecording(talk)
  return (
    recording && {
      '@type': 'VideoObject',
      '@id': identity.video(event, talk.id),
      name: talk.title.text,
      description: talk.abstract?.text,
      url: recording.url,
      embedUrl: youtubePlayer(recording.youtubeId, recording.start),
      hasPart: recording.start
        ? { '@type': 'Clip', name: talk.title.text, startOffset: recording.start, url: recording.url }
        : undefined,
    }
  )
}
