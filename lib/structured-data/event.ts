import type { Graph } from 'schema-dts'
import type { Event, EventPart } from '../event'
import type { Language } from '../language'
import { breadcrumb } from './breadcrumb'
import { collectionGraph } from './collection'
import { eventCrumb, eventFacts, eventsCrumb } from './event-facts'
import { graphOf, oneOrMore } from './graph'
import { absolute, identity } from './identity'
import { registrationOffer } from './offer'
import { namedOrganization } from './organization'
import { subEvent } from './sub-event'

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
export function eventsGraph(events: Event[], language: Language): Graph {
  return collectionGraph({ language, ...eventsCrumb({ language }), items: events.map(eventCrumb) })
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
