import { site } from '@/site.config'
import { address } from './address'
import { writeCalendar } from './calendar/write-calendar'
import { now } from './environment'
import { findEvent, listEvents, listEventsOfGroup } from './event'
import { findGroup } from './group'
import type { Language } from './language'
import { wordsIn } from './words'

/** The calendar of all events, to subscribe to. */
export function writeEventsCalendar(language: Language): string {
  return writeCalendar(listEvents(language), language, now(), {
    name: wordsIn(language).calendar.name(site.name[language]),
    address: address.calendar(language),
    page: address.events(language),
  })
}

/** The calendar with one event in it, to download. */
export function findEventCalendar(language: Language, slug: string): string | undefined {
  const event = findEvent(language, slug)
  return event && writeCalendar([event], language, now())
}

/** The calendar of a group's events, to subscribe to. */
export function findGroupCalendar(language: Language, slug: string): string | undefined {
  const group = findGroup(language, slug)
  if (!group) return undefined
  return writeCalendar(listEventsOfGroup(language, slug), language, now(), {
    name: group.title.text,
    address: address.groupCalendar(language, slug),
    page: group.address,
  })
}
