import { dayIn } from '../../../lib/clock/days'
import { isDay } from '../../check/fields/formats'

// What SafeYAML reads as a time; without an offset it takes it for UTC.
const whole =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?\s*(Z|UTC|[-+]\d{1,2}(?::?\d\d)?)?$/

/**
 * The day (YYYY-MM-DD) that Jekyll gives a post whose `date` is this text: that of the moment in the zone of the site, IANA name.
 * Without a zone it was that of the machine that built the site, in UTC on GitHub: of the day as written and that of UTC, the one
 * in the name of the file, else the day as written. Nothing for a text that does not begin with a day.
 */
export function jekyllDay(text: string, zone: string | undefined, dayInName: string | undefined): string | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!isDay(written)) return undefined
  const [, , , , hour = '', minute, second, offset] = whole.exec(text.trim()) ?? []
  if (!hour) return written
  const moment = new Date(`${written}T${hour.padStart(2, '0')}:${minute}:${second}${isoOffset(offset)}`)
  if (Number.isNaN(moment.getTime())) return written
  if (zone) return dayIn(moment, zone)
  const inUtc = moment.toISOString().slice(0, 10)
  return dayInName === inUtc ? inUtc : written
}

/** `+9`, `+0900` and `+09:00` as `+09:00`; UTC for none. */
function isoOffset(offset: string | undefined): string {
  const [, sign, hours = '', minutes = '00'] = /^([-+])(\d{1,2}?)(?::?(\d\d))?$/.exec(offset ?? '') ?? []
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z'
}
