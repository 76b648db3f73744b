import type { ICalDayJsStub } from 'ical-generator'
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library'
import { wallClockAt } from '../../clock/wall-clock'

/** A time zone as a calendar defines it (RFC 5545, section 3.6.5). */
export interface CalendarZone {
  /** What DTSTART and DTEND refer to it by. */
  id: string
  /** The VTIMEZONE, its lines ended by CRLF. */
  definition: string
}

/**
 * The definition of a time zone (IANA name), when it tells exactly these moments. Undefined when there is none, when its rules
 * differ from the ones this machine knows, or within an hour that is lived twice, whose local time means the first
 * pass (RFC 5545, section 3.3.5) but is read as the second by some programs: such moments have to be written in UTC.
 */
export function findCalendarZone(timeZone: string, moments: Date[]): CalendarZone | undefined {
  const [definition, reference] = tzlib_get_ical_block(timeZone)
  if (!definition || !reference) return undefined
  const isExact = moments.every((moment) => {
    const { day, time, offset } = wallClockAt(moment, timeZone)
    const isAsKnown = tzlib_get_offset(timeZone, day, time.slice(0, 5)) === offset.replace(':', '')
    return isAsKnown && !isLivedTwice(moment, timeZone)
  })
  if (!isExact) return undefined
  return { id: reference.replace('TZID=', ''), definition: `${definition}\r\n` }
}

/** Whether a clock shows the same again when it is put back, by an hour or, on Lord Howe Island, by half of one. */
function isLivedTwice(moment: Date, timeZone: string): boolean {
  const shown = wallClockAt(moment, timeZone)
  return [-60, -30, 30, 60].some((minutes) => {
    const other = wallClockAt(new Date(moment.getTime() + minutes * 60_000), timeZone)
    return other.day === shown.day && other.time === shown.time
  })
}

/**
 * A moment as ical-generator takes it from a date library. Of a plain Date it writes the wall clock of the machine the site
 * is built on, whatever zone the event states.
 */
export function zonedMoment(moment: Date, timeZone: string): ICalDayJsStub {
  return {
    isValid: () => !Number.isNaN(moment.getTime()),
    toDate: () => moment,
    toJSON: () => moment.toJSON(),
    format(form) {
      const { day, time } = wallClockAt(moment, timeZone)
      return (form === 'HHmmss' ? time : day).replaceAll(/[-:]/g, '')
    },
  }
}
