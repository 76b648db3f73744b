import type { Event as EventNode } from 'schema-dts'
import { findRecording } from '../archived-talk'
import type { Event } from '../event'
import type { Talk } from '../talk'
import { eventStatus } from './event-status'
import { oneOrMore } from './graph'
import { identity } from './identity'
import { placesOf } from './location'
import { namedPerson } from './person'

/** An item of the programme on the page of its event. Its recording is described on the talk's own page. */
export function subEvent(talk: Talk, event: Event) {
  return {
    '@type': 'Event',
    '@id': identity.talk(event.slug, talk.id),
    name: talk.title.text,
    startDate: talk.starts ?? (talk.day === talk.lastDay ? talk.day : undefined),
    duration: talk.minutes === undefined ? undefined : `PT${talk.minutes}M`,
    eventStatus: eventStatus(event),
    location: placesOf(event),
    performer: oneOrMore(talk.speakers.map(namedPerson)),
    recordedIn: findRecording(talk) && { '@id': identity.video(event.slug, talk.id) },
  } as const satisfies EventNode
}
