import ical, { escape as escapeText } from 'ical-generator'
import { site } from '../../../site.config'
import { dayIn } from '../../clock/days'
import { type Event, findEvent, listEvents, listEventsOfGroup } from '../../content/events'
import { findGroup } from '../../content/groups'
import { pageAt } from '../../content/site-pages'
import { address, origin } from '../../site/addresses'
import { now } from '../../site/environment'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { calendarEvent, printable } from './calendar-event'
import { findCalendarZone } from './time-zone'

/** The calendar of all events, to subscribe to. */
export function writeEventsCalendar(language: Language): string {
  return writeCalendar(listEvents(language), language, now(), {
    name: wordsIn(language).calendar.name(site.name[language]),
    address: address.calendar(language),
    page: address.events(language),
  })
}

/** Whether there are so many events that those around the moment of the build have a calendar of their own. */
export function hasRecentCalendar(language: Language): boolean {
  const calendar = address.recentCalendar(language)
  const home = pageAt(address.home(language))
  return home.files.some((file) => home.address + file === calendar)
}

/** The calendar of the events of the last year and the coming one, to subscribe to where all events are many. */
export function writeRecentCalendar(language: Language): string {
  const [from, to] = [-1, 1].map((years) => dayIn(addYears(now(), years), site.timeZone))
  const events = listEvents(language).filter(({ day, lastDay }) => lastDay >= (from ?? '') && day <= (to ?? ''))
  return writeCalendar(events, language, now(), {
    name: wordsIn(language).calendar.name(site.name[language]),
    address: address.recentCalendar(language),
    page: address.events(language),
  })
}

function addYears(moment: Date, years: number): Date {
  const moved = new Date(moment)
  moved.setUTCFullYear(moved.getUTCFullYear() + years)
  return moved
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

/** What a calendar that people subscribe to says of itself. */
interface Subscription {
  name: string
  /** Where the calendar is, as a path of this site. */
  address: string
  /** The page with the same events, as a path of this site. */
  page: string
}

/** How often calendars ask for changes, in seconds: a cancellation is known within half a day. */
const refreshInterval = 12 * 60 * 60

/**
 * A calendar (RFC 5545) with these events, in their order; `now` is the moment the site is built for.
 * It has no METHOD. With one it would be a message (RFC 5546): PUBLISH demands an ORGANIZER, which nobody has stated, and
 * makes DTSTAMP the time of the build; Google and Apple read a subscription without one, and Outlook opens a single event
 * as an entry to save.
 */
export function writeCalendar(events: Event[], language: Language, now: Date, subscription?: Subscription): string {
  const entries = events.map((event) => calendarEvent(event, language, now))
  const calendar = ical({
    prodId: { company: text(site.shortName), product: 'Moim', language },
    // A file of one event names no calendar, or programs would make one for it.
    ...(subscription && {
      name: text(subscription.name),
      source: origin + subscription.address,
      url: origin + subscription.page,
      ttl: refreshInterval,
    }),
    events: entries.map(({ data }) => data),
  })
  const zones = new Map(entries.flatMap(({ zone }) => (zone ? [[zone.id, zone.definition]] : [])))
  return complete(calendar.toString(), [...zones.values()])
}

/** The library writes the name of a calendar as it stands, though it is TEXT (RFC 7986, section 5.1). */
function text(value: string): string {
  return escapeText(printable(value), false)
}

/**
 * What the library leaves to be desired: the last line ends with CRLF too (RFC 5545, section 3.1), and time zones, which it would
 * write between the properties, stand before the events (section 3.4). Without any event the zone of the community stands
 * there, because a calendar holds at least one component (section 3.6).
 */
function complete(calendar: string, zones: string[]): string {
  const [opening = ''] = calendar.split(/(?<=\r\n)(?=BEGIN:VEVENT\r\n|END:VCALENDAR)/, 1)
  const rest = calendar.slice(opening.length)
  const components = rest.startsWith('END:') ? [findCalendarZone(site.timeZone, [])?.definition ?? ''] : zones
  return `${opening}${components.join('')}${rest}\r\n`
}
