import type { Event as EventNode } from 'schema-dts'
import { address } from '../address'
import type { Event } from '../event'
import { wordsIn } from '../words'
import type { Crumb } from './breadcrumb'
import { eventStatus } from './event-status'
import { oneOrMore } from './graph'
import { absolute, identity } from './identity'
import { listLocations } from './location'

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
