import { dayIn, daysBetween } from './calendar-day'

/**
 * How far a day or the day of a moment is from now, in calendar days of the venue and in words of the language: `오늘`,
 * `내일`, `3일 후`; `today`, `tomorrow`, `in 3 days`.
 */
export function relativeDay(target: string, timeZone: string, now: Date, language: string): string {
  const day = isDay(target) ? target : dayIn(new Date(target), timeZone)
  const days = daysBetween(dayIn(now, timeZone), day)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}

function isDay(target: string): boolean {
  return target.length === 'YYYY-MM-DD'.length
}
