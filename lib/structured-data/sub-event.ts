import type { Event as EventNode } from 'schema-dts'
import { findRecording } from '../archived-talk'
import { dayIn } from '../clock/calendar-day'
import type { Event } from '../event'
import type { Talk } from '../talk'
import { eventStatus } from './event-status'
import { oneOrMore } from './graph'
import { identity } from './identity'
import { placeOf } from './location'
import { namedPerson } from './person'

/** An item of the programme on the page of its event. Its recording is described on the talk's own page. */
export function subEvent(talk: Talk, event: Event) {
  return {
    '@type': 'Event',
    '@id': identity.talk(event.slug, talk.id),
    name: talk.title.text,
    startDate: talk.starts ?? onlyDayOf(event),
    duration: talk.minutes === undefined ? undefined : `PT${talk.minutes}M`,
    eventStatus: eventStatus(event),
    location: placeOf(event),
    performer: oneOrMore(talk.speakers.map(namedPerson)),
    recordedIn: findRecording(talk) && { '@id': identity.video(event.slug, talk.id) },
  } as const satisfies EventNode
}

/** The day of an event that is not known to go on for longer. */
function onlyDayOf({ day, ends, timeZone }: Event): string | undefined {
  return ends && dayIn(new Date(ends), timeZone) > day ? undefined : day
}
