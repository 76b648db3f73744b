import { relativeDay } from '@/lib/clock/relative-day'
import { now } from '@/lib/environment'
import type { Language } from '@/lib/language'

interface RelativeDayProps {
  /** A day, or a moment whose day is meant. */
  target: string
  timeZone: string
  language: Language
}

/** How far away a day is, kept right by the browser's clock inside an element that carries `data-clock`. */
export function RelativeDay({ target, timeZone, language }: RelativeDayProps) {
  return <span data-relative={target}>{relativeDay(target, timeZone, now(), language)}</span>
}
