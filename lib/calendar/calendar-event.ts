import { type ICalEventData, ICalEventStatus } from 'ical-generator'
import { site } from '@/site.config'
import { dayAfter } from '../clock/calendar-day'
import type { Event } from '../event'
import type { Language } from '../language'
import { origin } from '../origin'
import { eventDescription, eventLocation, eventSummary, takesWholeDays } from './event-text'
import { type CalendarZone, findCalendarZone, zonedMoment } from './time-zone'

/** An event as ical-generator takes it, and the zone its times refer to. */
export interface CalendarEvent {
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
      status: isOff(event) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
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
