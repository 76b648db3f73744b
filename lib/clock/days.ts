const dayLong = 86_400_000

/** The calendar day of a moment in a time zone, YYYY-MM-DD. */
export function dayIn(moment: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return dateFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment)
}

/** The day after a day, both YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayLong).toISOString().slice(0, 10)
}

/** How many calendar days lie between two days, negative when the second one comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLong
}

/** The days from one to another, both among them and YYYY-MM-DD; the first 31 of more. */
export function listDays(first: string, last: string): string[] {
  const days = [first]
  for (let day = dayAfter(first); day <= last && days.length < 31; day = dayAfter(day)) days.push(day)
  return days
}

const made = new Map<string, Intl.DateTimeFormat>()

/** A format for dates and times. Each is made once, because making one takes a hundred times as long as using it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options)
  made.set(key, format)
  return format
}

/**
 * How far a day (YYYY-MM-DD) is from now, in calendar days of the venue and in words of the language: `오늘`, `내일`,
 * `3일 후`; `today`, `tomorrow`, `in 3 days`.
 */
export function relativeDay(day: string, timeZone: string, now: Date, language: string): string {
  const days = daysBetween(dayIn(now, timeZone), day)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}

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
