import { type ICalEventData, ICalEventStatus } from 'ical-generator'
import { site } from '../../../site.config'
import { dayAfter } from '../../clock/days'
import { findOneHour, listProgrammeParts } from '../../content/event-times'
import type { Event } from '../../content/events'
import { namesOnStage } from '../../content/people'
import type { Talk } from '../../content/programme'
import { origin } from '../../site/addresses'
import { formatDay, formatMoment, formatTime } from '../../site/dates'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { type CalendarZone, findCalendarZone, zonedMoment } from './time-zone'

/** An event as ical-generator takes it, and the zone its times refer to. */
interface CalendarEvent {
  data: ICalEventData
  zone?: CalendarZone
}

/**
 * An event for a calendar (RFC 5545, section 3.6.1), `now` being the moment the site is built for. There is no ORGANIZER: it is
 * an address of mail, and no event states one.
 */
export function calendarEvent(event: Event, language: Language, now: Date): CalendarEvent {
  const verified = event.lastVerifiedOn ? midnight(event.lastVerifiedOn) : undefined
  const { zone, ...times } = timesOf(event)
  return {
    zone,
    data: {
      ...times,
      // The host of the community, not of a preview: a calendar knows an event again by this alone.
      id: `${event.slug}@${new URL(site.url).host}`,
      sequence: sequenceOf(event),
      // Without a METHOD it is the time of the last revision (RFC 5545, section 3.8.7.2).
      stamp: verified ?? now,
      lastModified: verified,
      status: calendarStatus(event),
      summary: printable(eventSummary(event, language)),
      location: printable(eventLocation(event) ?? ''),
      description: printable(eventDescription(event, language)),
      categories: event.groups.map(({ title }) => ({ name: printable(title.text) })),
      url: origin + event.address,
    },
  }
}

/** Text without control characters, which no content line may hold (RFC 5545, section 3.1). */
export function printable(text: string): string {
  return text.replaceAll(/(?![\t\n])\p{Cc}/gu, '')
}

/** As certain as the event's page says: once its date has passed without anybody confirming it, tentative. */
function calendarStatus(event: Event): ICalEventStatus {
  if (isOff(event)) return ICalEventStatus.CANCELLED
  return event.phase === 'unconfirmed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

/** Raised by a change of date, time or place, and by a change of status alone (RFC 5545, section 3.8.7.4). */
function sequenceOf(event: Event): number {
  return 2 * event.revision + (isOff(event) ? 1 : 0)
}

/** iCalendar knows no postponed events; to a calendar the old date is as cancelled as any. */
function isOff({ status }: Event): boolean {
  return status === 'cancelled' || status === 'postponed'
}

/**
 * An event without a time lasts the whole of its day, which needs no DTEND, or of its days: then DTEND is the day behind them
 * (RFC 5545, section 3.6.1).
 */
function timesOf(event: Event): Pick<CalendarEvent, 'zone'> & ICalEventData {
  const { day, lastDay, starts, ends, timeZone } = event
  if (!starts || takesWholeDays(event)) {
    return { start: midnight(day), allDay: true, ...(lastDay > day && { end: midnight(dayAfter(lastDay)) }) }
  }
  const start = new Date(starts)
  // An end has to be later than its start (RFC 5545, section 3.6.1); the library would quietly take one for the other.
  const end = ends && new Date(ends) > start ? new Date(ends) : undefined
  const zone = findCalendarZone(timeZone, end ? [start, end] : [start])
  if (!zone) return { start, end }
  return { zone, timezone: zone.id, start: zonedMoment(start, zone.id), end: end && zonedMoment(end, zone.id) }
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** What calendars say of an event, by what it is about; the programme line by line. */
export interface EventParagraphs {
  hours?: string | undefined
  programme?: string[]
  registration?: string | undefined
  stream?: string | undefined
  address: string
}

/** The name of an event for a calendar, which says first when it does not take place as planned. */
export function eventSummary({ title, status }: Event, language: Language): string {
  const words = wordsIn(language).calendar
  if (status === 'cancelled') return words.cancelled(title.text)
  return status === 'postponed' ? words.postponed(title.text) : title.text
}

/** Where an event takes place, on one line. */
export function eventLocation({ venue }: Event): string | undefined {
  return venue && [venue.name.text, venue.address?.text].filter((part) => part !== undefined).join(', ')
}

/** Whether a calendar can only show the days of an event: of several, when it begins and ends is not both known. */
export function takesWholeDays({ day, lastDay, starts, ends }: Event): boolean {
  return !starts || (!ends && lastDay > day)
}

/** What calendars say of an event, as plain text; what nothing is known of is absent. */
export function listParagraphs(event: Event, language: Language): EventParagraphs {
  const words = wordsIn(language)
  const hour = findOneHour(event, language)
  const programme = listProgrammeParts(event).flatMap(({ day, talks }) => [
    ...(day ? [formatDay(day, language, 'weekday')] : []),
    ...talks.map((talk) => programmeLine(talk, event.timeZone, language)),
  ])
  return {
    hours: hour && `${words.eventPage.time}: ${hour.text} (${event.timeZone})`,
    ...(programme.length > 0 && { programme: [words.eventPage.programme, ...programme] }),
    registration: event.registration && registrationLines(event.registration, event.timeZone, language).join('\n'),
    stream: event.stream && `${words.calendar.stream}: ${event.stream}`,
    address: origin + event.address,
  }
}

/** Hours, programme, registration, stream and address of an event, as plain text. */
export function eventDescription(event: Event, language: Language): string {
  return writeParagraphs(listParagraphs(event, language))
}

/** Paragraphs with an empty line between each two. */
export function writeParagraphs({ hours, programme, registration, stream, address }: EventParagraphs): string {
  return [hours, programme?.join('\n'), registration, stream, address].filter(Boolean).join('\n\n')
}

function programmeLine({ order, kind, title, speakers, starts }: Talk, timeZone: string, language: Language): string {
  const number = order === undefined ? `${wordsIn(language).talk.kind[kind]}:` : `${order}.`
  const names = namesOnStage(speakers, language).join(', ')
  return [starts && formatTime(starts, timeZone), number, title.text, names && `(${names})`].filter(Boolean).join(' ')
}

function registrationLines(
  { url, closes, phase, selection }: NonNullable<Event['registration']>,
  timeZone: string,
  language: Language,
): string[] {
  const { calendar, eventPage } = wordsIn(language)
  const isClosed = phase === 'closed'
  return [
    `${eventPage.registration}: ${url}`,
    ...(closes ? [calendar.registrationCloses(formatMoment(closes, language, timeZone), timeZone)] : []),
    ...(isClosed ? [eventPage.registrationPhase.closed] : []),
    ...(selection && !isClosed ? [eventPage.selection] : []),
  ]
}
