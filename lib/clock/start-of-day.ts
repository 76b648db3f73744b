import { momentAt } from './moment-at'

/** The first moment of a day in a time zone, as RFC 3339 date-time with the zone's offset: `2025-03-30T00:00:00+09:00`. */
export function startOfDay(day: string, timeZone: string): string {
  return momentAt(day, '00:00', timeZone)
}
