import { dayIn } from './days'

// An evening that goes on past midnight is one day; before the morning nobody counts a new one.
const nightHours = 6

/**
 * The last day (YYYY-MM-DD, at the venue) of an event that begins on a day and ends at a moment (RFC 3339 date-time), on a day
 * (YYYY-MM-DD) or when nobody states. What ends before six in the morning belongs to the day before.
 */
export function lastDayOf(day: string, ends: string | undefined, timeZone: string): string {
  if (ends === undefined) return day
  const last = isMoment(ends) ? dayIn(new Date(Date.parse(ends) - nightHours * 3_600_000), timeZone) : ends
  return last > day ? last : day
}

/** Whether the end of an event, which may be a day, is a moment. */
export function isMoment(ends: string): boolean {
  return ends.includes('T')
}
