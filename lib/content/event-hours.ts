import { dayIn } from '../clock/days'
import { formatDayTime, formatTime } from '../site/dates'
import type { Language } from '../site/settings'
import { wordsIn } from '../words/words'
import type { Event } from './events'

/**
 * From or until when an event goes on that states only the one, `12월 6일 18:00까지`, `until 6 Dec 18:00`; of an event of one
 * day without the day. Nothing when it states both or neither, or when its start alone tells all: that of one day.
 */
export function findOneHour(event: Event, language: Language): { moment: string; text: string } | undefined {
  const { day, lastDay, starts, ends, timeZone } = event
  const words = wordsIn(language).eventPage
  const isOneDay = day === lastDay
  const dayTime = (moment: string) => formatDayTime(moment, language, timeZone)
  if (starts) return ends || isOneDay ? undefined : { moment: starts, text: words.from(dayTime(starts)) }
  if (!ends) return undefined
  const isThatDay = isOneDay && dayIn(new Date(ends), timeZone) === day
  return { moment: ends, text: words.until(isThatDay ? formatTime(ends, timeZone) : dayTime(ends)) }
}
