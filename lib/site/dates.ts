import { dateFormat, dayIn } from '../clock/days'
import { type Language, localeOf } from './languages'
import { remembered } from './remembered'
/** A calendar day, YYYY-MM-DD (RFC 3339 full-date). */
export type Day = string

/** The days that something takes: of one day the first and the last are the same. */
export interface Days {
  day: Day
  lastDay: Day
}

/** The day of a value that Contentlayer made of a bare date, which it places at midnight UTC. */
export function dayOf(instant: string): Day {
  return instant.slice(0, 10)
}

/** The year of a day, YYYY. */
export function yearOf(day: Day): string {
  return day.slice(0, 4)
}

const forms = {
  long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  medium: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  short: { month: 'short', day: 'numeric' },
  weekday: { month: 'long', day: 'numeric', weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DayForm = keyof typeof forms

/** A day for people: `2025년 3월 30일 일요일`, `Sunday 30 March 2025`, `2025年3月30日(日)`; as `month`
 * `2025년 3월`, `March 2025`. A day has no time zone, so it is formatted in UTC. */
export const formatDay = remembered((day: Day, language: Language, form: DayForm = 'medium') => {
  return listParts(day, language, form)
    .map(({ value }) => value)
    .join('')
})

/** What a day consists of, as `formatDay` says it. */
function listParts(day: Day, language: Language, form: DayForm): Intl.DateTimeFormatPart[] {
  const partsWith = (options: Intl.DateTimeFormatOptions) => formatOf(language, options).formatToParts(midnight(day))
  const whole = partsWith(forms[form])
  const before = whole[whole.findIndex(({ type }) => type === 'weekday') - 1]
  // Where nothing parts a weekday from the day before it, as in Japanese, 日曜日 would run into 30日; in brackets it does not.
  return before && !/\s$/.test(before.value) ? partsWith({ ...forms[form], weekday: 'short' }) : whole
}

/** Days for people: one as `formatDay` says it; several as `2026년 12월 5일–6일`, `5–6 December 2026`, `2026年12月5日–6日`. */
export function formatDays(days: Days, language: Language, form?: DayForm): string {
  const { from, dash, to } = partsOfDays(days, language, form)
  return from + dash + to
}

/** What `formatDays` says, the first and the last day apart; of one day the rest is empty. */
export function partsOfDays({ day, lastDay }: Days, language: Language, form: DayForm = 'medium') {
  if (day === lastDay) return { from: formatDay(day, language, form), dash: '', to: '' }
  const rangeWith = (options: Intl.DateTimeFormatOptions) =>
    formatOf(language, options).formatRange(midnight(day), midnight(lastDay)).replace(/\s/g, ' ').replaceAll(' (', '(')
  // Two whole weekdays are a line of their own; the short ones of Korean stand in brackets.
  const short = form === 'long' ? rangeWith({ ...forms.long, weekday: 'short' }) : ''
  const range = short.includes('(') ? short : rangeWith(forms[form])
  // Of Japanese and Chinese it is in digits, 2026/12/05; there the last day leaves out what the first has said.
  if (/\d\/\d/.test(range)) {
    const first = listParts(day, language, form)
    const last = listParts(lastDay, language, form)
    const differs = last.findIndex(({ value }, index) => value !== first[index]?.value)
    const to = last.slice(differs).map(({ value }) => value)
    return { from: formatDay(day, language, form), dash: '–', to: to.join('') }
  }
  // Versions of ICU differ about the sign between the two and the spaces around it, some of them thin.
  const [from = '', to = ''] = range.split(/\s*[~–-]\s*/)
  return { from, dash: /\p{Script=Latin}/u.test(from) ? ' – ' : '–', to }
}

/**
 * Days in figures, where they stand beside their names: `12.05`, and of several days `12.05–06` or `12.31–01.01`. A language
 * that puts a full stop after the day, as German does, has it first: `05.12.`, `05.–06.12.`, `31.12.–01.01.`
 */
export function formatNumeral({ day, lastDay }: Days, language: Language): string {
  const [first, last] = [day, lastDay].map((each) => each.slice(5).split('-'))
  const parts = formatOf(language, { month: '2-digit', day: '2-digit' }).formatToParts(midnight(day))
  const isDayFirst = parts[0]?.type === 'day' && parts[1]?.value.trim() === '.'
  const write = ([month, date]: string[] = []) => (isDayFirst ? `${date}.${month}.` : `${month}.${date}`)
  if (day === lastDay) return write(first)
  if (first?.[0] !== last?.[0] || yearOf(day) !== yearOf(lastDay)) return `${write(first)}–${write(last)}`
  return isDayFirst ? `${first?.[1]}.–${write(last)}` : `${write(first)}–${last?.[1]}`
}

/** The days of something that takes one. */
export function oneDay(day: Day): Days {
  return { day, lastDay: day }
}

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormat(localeOf(language), { ...options, timeZone: 'UTC' })
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The time of a moment for people, in a time zone: `13:00`. */
export function formatTime(moment: string, timeZone: string): string {
  return dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment))
}

/** The name of a time zone at a moment, for people: `한국 표준시`, `Korean Standard Time`. */
export function formatZone(moment: string, language: Language, timeZone: string): string {
  const parts = dateFormat(localeOf(language), { timeZone, timeZoneName: 'long' }).formatToParts(new Date(moment))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** Day and time of a moment for people, in a time zone: `2026년 10월 6일 23:59`. */
export function formatMoment(moment: string, language: Language, timeZone: string): string {
  return `${formatDay(dayIn(new Date(moment), timeZone), language)} ${formatTime(moment, timeZone)}`
}

/** Day of the year and time of a moment for people, in a time zone: `12월 6일 18:00`. */
export function formatDayTime(moment: string, language: Language, timeZone: string): string {
  return `${formatDay(dayIn(new Date(moment), timeZone), language, 'short')} ${formatTime(moment, timeZone)}`
}

/** A day or moment as written above, with lines breaking at most beside its weekday, before a year at the end and before a time. */
export function keepTogether(text: string): string {
  return text.replace(/(?<!day|,) (?!\S+요일|\d\d:|\d{4}\b)/g, '\u00a0')
}
