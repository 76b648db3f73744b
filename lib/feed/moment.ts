import { site } from '@/site.config'
import { startOfDay } from '../clock/start-of-day'
import type { Day } from '../day'

/** A day as the moments that feeds ask for: it begins where the community is, so the day itself stays readable. */

/** RFC 3339 date-time (RFC 4287, section 3.3): `2025-03-30T00:00:00+09:00`. */
export function atomMoment(day: Day): string {
  return startOfDay(day, site.timeZone)
}

/** RFC 822 date-time with a year of four digits (RSS 2.0): `Sun, 30 Mar 2025 00:00:00 +0900`. */
export function rssMoment(day: Day): string {
  const start = startOfDay(day, site.timeZone)
  const offset = start.slice(-6)
  return new Date(start.replace(offset, 'Z')).toUTCString().replace('GMT', offset.replace(':', ''))
}
