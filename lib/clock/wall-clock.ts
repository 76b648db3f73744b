import { dateFormat } from './date-format'

/** What a clock on the wall shows at a moment, and how far it is from UTC. */
export interface WallClock {
  /** YYYY-MM-DD. */
  day: string
  /** HH:MM:SS. */
  time: string
  /** ±HH:MM. */
  offset: string
}

/** What a clock in a time zone (IANA name) shows at a moment. */
export function wallClockAt(moment: Date, timeZone: string): WallClock {
  // Swedish writes dates and times as ISO 8601 does.
  const [day = '', time = ''] = dateFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone })
    .format(moment)
    .split(' ')
  const parts = dateFormat('en', { timeZoneName: 'longOffset', timeZone }).formatToParts(moment)
  // `GMT+09:00`, and just `GMT` for UTC.
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3)
  return { day, time, offset: offset || '+00:00' }
}
