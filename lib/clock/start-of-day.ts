import { dayIn } from './calendar-day'
import { wallClockAt } from './wall-clock'

/** The clocks of all zones differ from UTC by quarters of an hour. */
const QUARTER = 900_000

/** No zone is further from UTC than this, to either side: 64 quarters are 16 hours, and Pacific/Kiritimati is 14 ahead. */
const FURTHEST = 64

/**
 * The first moment of a day in a time zone, as RFC 3339 date-time with the zone's offset: `2025-03-30T00:00:00+09:00`. Where
 * clocks skip midnight for daylight saving, the day begins behind it: `2025-04-25T01:00:00+03:00`.
 */
export function startOfDay(day: string, timeZone: string): string {
  const at = (quarters: number) => new Date(Date.parse(`${day}T00:00:00Z`) + quarters * QUARTER)
  let before = -FURTHEST
  let first = FURTHEST
  while (first - before > 1) {
    const between = Math.floor((before + first) / 2)
    if (dayIn(at(between), timeZone) < day) before = between
    else first = between
  }
  const { day: found, time, offset } = wallClockAt(at(first), timeZone)
  return `${found}T${time}${offset}`
}
