import { dayIn } from '../clock/days'
import { type Day, formatDayTime, formatTime } from '../site/dates'
import type { Language } from '../site/languages'
import { wordsIn } from '../words/words'
import type { Event } from './events'
import type { Talk } from './programme'

/** A part of a programme: what stands in it up to the next day. */
interface ProgrammePart {
  /** The day that has to be said, because times alone would not tell it. */
  day?: Day
  talks: Talk[]
}

/**
 * The programme of an event in its order, cut where another day begins; an item without a time belongs to what stands before it.
 * One part without a day, when all that has a time is on the only day of the event.
 */
export function listProgrammeParts({ day, lastDay, talks }: Pick<Event, 'day' | 'lastDay' | 'talks'>): ProgrammePart[] {
  const isOneDay = day === lastDay && talks.every((talk) => !talk.starts || talk.day === day)
  if (isOneDay || talks.length === 0) return talks.length > 0 ? [{ talks }] : []
  // What stands before everything that has a time is of the first day, when that is.
  const first = talks.find(({ starts }) => starts)?.day
  const parts: ProgrammePart[] = [{ ...(first === day && { day }), talks: [] }]
  for (const talk of talks) {
    if (talk.starts && talk.day !== parts.at(-1)?.day) parts.push({ day: talk.day, talks: [] })
    parts.at(-1)?.talks.push(talk)
  }
  return parts.filter((part) => part.talks.length > 0)
}

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
