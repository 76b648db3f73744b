import { relativeDay } from '@/lib/clock/days'
import { type Day, type DayForm, type Days, formatDay, keepTogether, partsOfDays } from '@/lib/site/dates'
import { now } from '@/lib/site/environment'
import type { Language } from '@/lib/site/languages'

interface DayTimeProps {
  day: Day
  language: Language
  form?: DayForm
}

/** A day for people and for machines. */
export function DayTime({ day, language, form }: DayTimeProps) {
  return <time dateTime={day}>{keepTogether(formatDay(day, language, form))}</time>
}

interface DaysTimeProps {
  days: Days
  language: Language
  form?: DayForm
}

/** The days of something for people and for machines, to which each of them is a day. */
export function DaysTime({ days, language, form }: DaysTimeProps) {
  const { day, lastDay } = days
  if (day === lastDay) return <DayTime day={day} language={language} form={form} />
  const { from, dash, to } = partsOfDays(days, language, form)
  return (
    <span className="days">
      <time dateTime={day}>{together(from)}</time>
      {dash.replace(/^ /, '\u00a0')}
      <time dateTime={lastDay}>{together(to)}</time>
    </span>
  )
}

/** A day whose weekday in brackets stays on its line: `5일(토)`. */
function together(text: string) {
  const [, before = '', day = ''] = /^(?:(.+) )?(\S+\(.+\))$/.exec(text) ?? []
  if (!day) return keepTogether(text)
  return (
    <>
      {before && `${keepTogether(before)} `}
      <span className="whitespace-nowrap">{day}</span>
    </>
  )
}

interface RelativeDayProps {
  day: Day
  timeZone: string
  language: Language
}

/** How far away a day is, kept right by the browser's clock inside an element that carries `data-clock`. */
export function RelativeDay({ day, timeZone, language }: RelativeDayProps) {
  return <span data-relative={day}>{relativeDay(day, timeZone, now(), language)}</span>
}
