import { dayIn, daysBetween } from './calendar-day'

/**
 * How far a day (YYYY-MM-DD) is from now, in calendar days of the venue and in words of the language: `오늘`, `내일`,
 * `3일 후`; `today`, `tomorrow`, `in 3 days`.
 */
export function relativeDay(day: string, timeZone: string, now: Date, language: string): string {
  const days = daysBetween(dayIn(now, timeZone), day)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}
