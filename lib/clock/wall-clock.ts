import { dateFormat, dayIn } from './days'

/** What a clock on the wall shows at a moment, and how far it is from UTC. */
interface WallClock {
  /** YYYY-MM-DD. */
  day: string
  /** HH:MM:SS. */
  time: string
  /** ±HH:MM. */
  offset: string
}

/**
 * What a clock in a time zone (IANA name) shows at a moment. An offset has no seconds in RFC 3339, so that those of the local
 * mean times before time zones, such as 8:27:52 in Seoul until 1908, are left out.
 */
export function wallClockAt(moment: Date, timeZone: string): WallClock {
  const parts = dateFormat('en', { timeZoneName: 'longOffset', timeZone }).formatToParts(moment)
  // `GMT+09:00`, and just `GMT` for UTC.
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, offset = '+00:00', sign = '', hours = '', minutes = ''] = /(([+-])(\d{2}):(\d{2}))/.exec(name) ?? []
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
  const [day = '', time = ''] = new Date(moment.getTime() + ahead * 60_000).toISOString().split('T')
  return { day, time: time.slice(0, 'hh:mm:ss'.length), offset }
}

/** When a clock in a time zone shows a day (YYYY-MM-DD) and a time (HH:MM), as RFC 3339 date-time: `2025-03-30T13:00:00+09:00`. */
export function momentAt(day: string, time: string, timeZone: string): string {
  // The offset is found from a moment near it: the same clock time in UTC is at most a day away.
  const guess = `${day}T${time}:00${wallClockAt(new Date(`${day}T${time}:00Z`), timeZone).offset}`
  return `${day}T${time}:00${wallClockAt(new Date(guess), timeZone).offset}`
}

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
