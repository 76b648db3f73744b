import { dayIn } from '../clock/calendar-day'
import { lastDayOf } from '../clock/last-day'
import type { Siblings } from './document'
import { fromDay, momentFromDay, untilLastDay } from './event-days-words'
import {
  lastDayIn,
  momentOf,
  problemOfValue,
  readStatements,
  type StatedMap,
  timeZoneOf,
  whereIs,
} from './event-statements'
import { isDay } from './formats'
import { type Problem, quoted } from './problem'
import { correctOne } from './ways-out'

/** Days of an event that contradict each other: an end before its first day, and sessions on days that it does not have. */
export function checkEventDays(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  const zone = timeZoneOf(facts)
  const date = facts.values.get('date')
  if (!zone || !date || !isDay(date.value)) return []
  return [
    ...checkLastDay(facts, date.value, zone),
    ...sessions.flatMap((session) => checkSession(facts, session, zone)),
  ]
}

/** An end before the first day. Of two moments, the end before the start is told elsewhere. */
function checkLastDay({ values }: StatedMap, day: string, zone: string): Problem[] {
  const [date, ends] = [values.get('date'), values.get('ends')]
  if (!date || !ends) return []
  const found = quoted(ends.value)
  const place = whereIs(date)
  if (isDay(ends.value)) {
    return ends.value < day ? [problemOfValue(ends, { found, expected: fromDay(day, place), mend: correctOne })] : []
  }
  const end = momentOf(ends)
  if (values.has('starts') || end === undefined || dayIn(new Date(end), zone) >= day) return []
  return [problemOfValue(ends, { found, expected: momentFromDay(day, place), mend: correctOne })]
}

/** A session before the first day or behind the last one, where no moment is stated that it would be told against. */
function checkSession(facts: StatedMap, session: StatedMap, zone: string): Problem[] {
  const { values } = facts
  const [date, ends, starts] = [values.get('date'), values.get('ends'), session.values.get('starts')]
  const [moment, last] = [momentOf(starts), lastDayIn(facts)]
  if (!date || !starts || moment === undefined || !last) return []
  const day = dayIn(new Date(moment), zone)
  const found = quoted(starts.value)
  if (!values.has('starts') && day < date.value) {
    return [problemOfValue(starts, { found, expected: momentFromDay(date.value, whereIs(date)), mend: correctOne })]
  }
  // What begins past midnight belongs to the evening before.
  if (momentOf(ends) !== undefined || lastDayOf(last.value, starts.value, zone) <= last.value) return []
  return [problemOfValue(starts, { found, ...untilLastDay(`${last.value} (${whereIs(last)})`, day) })]
}
