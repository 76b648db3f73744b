import { relativeDay } from '@/lib/clock/days'
import type { Day } from '@/lib/site/dates'
import { now } from '@/lib/site/environment'
import type { Language } from '@/lib/site/languages'

interface RelativeDayProps {
  day: Day
  timeZone: string
  language: Language
}

/** How far away a day is, kept right by the browser's clock inside an element that carries `data-clock`. */
export function RelativeDay({ day, timeZone, language }: RelativeDayProps) {
  return <span data-relative={day}>{relativeDay(day, timeZone, now(), language)}</span>
}
