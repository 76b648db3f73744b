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
