import ICAL from 'ical.js'
import { dayIn } from '../../../lib/clock/days'
import { wallClockAt } from '../../../lib/clock/wall-clock'
import { formats } from '../../check/fields/formats'
import type { InEach } from '../../report/message'
import type { Programme } from './programme'

/** Each event of a calendar (RFC 5545) as a programme without sessions; times in UTC are those of `siteZone` (IANA name). Throws when it is no calendar. */
export function readCalendar(text: string, siteZone: string): Programme[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const stated = calendar.getFirstPropertyValue('x-wr-timezone')
  const zone = typeof stated === 'string' && formats.timeZone.fits(stated) ? stated : siteZone
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component)
    // An exception of a series, which has the name of the series.
    return event.isRecurrenceException() ? [] : eventOf(event, zone)
  })
}

function eventOf(event: ICAL.Event, zone: string): Programme[] {
  const { summary, startDate, endDate, component } = event
  if (!summary || !startDate) return []
  // A zone that the calendar only names is known by its name alone.
  const named = component.getFirstProperty('dtstart')?.getParameter('tzid')
  const own = typeof named === 'string' ? named : undefined
  const timeZone = own && formats.timeZone.fits(own) ? own : zone
  const text = (name: string) => {
    const value = component.getFirstPropertyValue(name)
    return value === null || value === undefined ? '' : String(value).trim()
  }
  const url = [text('url')].find(formats.url.fits)
  const location = text('location')
  const isOnline = formats.url.fits(location)
  const notKept: InEach[] = event.isRecurring() ? [repeats] : []
  const organizer = component.getFirstProperty('organizer')?.getParameter('cn')
  const common = {
    title: summary.trim(),
    sessions: [],
    timeZone,
    website: url ?? (isOnline ? location : undefined),
    venue: isOnline || !location ? undefined : location.replace(/\s*\n\s*/g, ', '),
    organizers: typeof organizer === 'string' ? [organizer] : [],
    isCancelled: /^cancelled$/i.test(text('status')),
    body: (event.description ?? '').trim(),
    isOnDay: true,
    notKept,
  }
  if (startDate.isDate) {
    // The end of a day-long event is the day behind its last one (section 3.6.1).
    const last = endDate && new Date(endDate.toJSDate().getTime() - 43_200_000)
    const lastDay = last && `${last.getFullYear()}-${pad(last.getMonth() + 1)}-${pad(last.getDate())}`
    const date = startDate.toString()
    return [{ ...common, date, ends: lastDay && lastDay > date ? lastDay : undefined }]
  }
  const moment = (time: ICAL.Time) => {
    const { day, time: clock, offset } = wallClockAt(momentOf(time, timeZone), timeZone)
    return `${day}T${clock}${offset}`
  }
  const starts = moment(startDate)
  return [
    {
      ...common,
      starts,
      date: dayIn(new Date(starts), timeZone),
      ends: endDate && endDate.compare(startDate) > 0 ? moment(endDate) : undefined,
    },
  ]
}

/** The moment of a time in UTC, in a zone that the calendar defines, or on the clocks of `timeZone`. */
function momentOf(time: ICAL.Time, timeZone: string): Date {
  const isKnown = time.zone && time.zone.tzid !== 'floating'
  if (isKnown) return new Date(time.toUnixTime() * 1000)
  const written = time.toString().replace(/Z$/, '')
  const guess = new Date(`${written}${wallClockAt(new Date(`${written}Z`), timeZone).offset}`)
  return new Date(`${written}${wallClockAt(guess, timeZone).offset}`)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

const repeats: InEach = {
  en: 'repeats; only the first is kept, and each other one is an event of its own here',
  ko: '되풀이되는 일정이라 첫 번째만 남겼습니다. 여기서는 하나하나가 따로 행사입니다',
}
