import { dayAfter } from '../clock/calendar-day'
import type { Event } from '../event'
import type { Language } from '../language'
import { origin } from '../origin'
import { eventDescription, eventLocation, eventSummary } from './event-text'

/** The address that a calendar program subscribes to, for a calendar at a path of this site. */
export function subscriptionAddress(calendar: string): string {
  return `${origin.replace(/^https?:/, 'webcal:')}${calendar}`
}

/** The page of Google Calendar with an event filled in. It takes no event without an end: one ends there as it starts. */
export function googleCalendarAddress(event: Event, language: Language): string {
  const { day, starts, ends, timeZone } = event
  const [from, to] = starts ? [instant(starts), instant(ends ?? starts)] : [compact(day), compact(dayAfter(day))]
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: eventSummary(event, language),
    dates: `${from}/${to}`,
    ctz: timeZone,
    location: eventLocation(event) ?? '',
    details: eventDescription(event, language),
  })
  return `https://calendar.google.com/calendar/render?${query}`
}

function instant(moment: string): string {
  return compact(new Date(moment).toISOString().replace(/\.\d+/, ''))
}

function compact(moment: string): string {
  return moment.replaceAll(/[-:]/g, '')
}
