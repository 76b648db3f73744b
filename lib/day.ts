import { dayIn } from './clock/calendar-day'
import { dateFormat } from './clock/date-format'
import type { Language } from './language'

/** A calendar day, YYYY-MM-DD (RFC 3339 full-date). */
export type Day = string

const locales = { ko: 'ko-KR', en: 'en-GB' } as const

/** The day of a value that Contentlayer made of a bare date, which it places at midnight UTC. */
export function dayOf(instant: string): Day {
  return instant.slice(0, 10)
}

/** A day for people: `2025년 3월 30일 일요일`, `Sunday 30 March 2025`; as `month`
 * `2025년 3월`, `March 2025`. A day has no time zone, so it is formatted in UTC. */
export function formatDay(
  day: Day,
  language: Language,
  form: 'long' | 'medium' | 'month' | 'short' = 'medium',
): string {
  const options: Record<typeof form, Intl.DateTimeFormatOptions> = {
    long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
    medium: { year: 'numeric', month: 'long', day: 'numeric' },
    month: { year: 'numeric', month: 'long' },
    short: { month: 'short', day: 'numeric' },
  }
  return dateFormat(locales[language], { ...options[form], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** The time of a moment for people, in a time zone: `13:00`. */
export function formatTime(moment: string, timeZone: string): string {
  return dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment))
}

/** The name of a time zone at a moment, for people: `한국 표준시`, `Korean Standard Time`. */
export function formatZone(moment: string, language: Language, timeZone: string): string {
  const parts = dateFormat(locales[language], { timeZone, timeZoneName: 'long' }).formatToParts(new Date(moment))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** Day and time of a moment for people, in a time zone: `2026년 10월 6일 23:59`. */
export function formatMoment(moment: string, language: Language, timeZone: string): string {
  return `${formatDay(dayIn(new Date(moment), timeZone), language)} ${formatTime(moment, timeZone)}`
}

/** A day or moment as written above, with lines breaking at most beside its weekday, before an English year and before a time. */
export function keepTogether(text: string): string {
  return text.replace(/(?<!day,?) (?!\S+요일|\d\d:|\d{4}\b)/g, '\u00a0')
}
