import type { Day } from '../site/dates'
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
