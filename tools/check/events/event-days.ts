import { dayIn } from '../../../lib/clock/days'
import { lastDayOf } from '../../../lib/clock/last-day'
import { correctOne } from '../../report/mend'
import type { InEach } from '../../report/message'
import { type Finding, type Problem, quoted } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { isDay } from '../fields/formats'
import {
  lastDayIn,
  momentOf,
  problemOfValue,
  readStatements,
  type StatedMap,
  timeZoneOf,
  whereIs,
} from './event-statements'

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

/** The end of an event that is a day; `day` is its first day, and `place` where that stands. */
export function fromDay(day: string, place: string): InEach {
  return {
    en: `a day from the day of the event on, ${day} (${place})`,
    ko: `행사 날짜 ${day}(${place}) 또는 그 뒤의 날짜`,
  }
}

export function momentFromDay(day: string, place: string): InEach {
  return {
    en: `a moment from the day of the event on, ${day} (${place})`,
    ko: `행사 날짜 ${day}(${place}) 또는 그 뒤의 순간`,
  }
}

/** A session on a day that its event does not have; `session` is that day. */
export function untilLastDay(day: string, session: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: {
      en: `a moment up to the last day of the event, ${day}`,
      ko: `행사 마지막 날까지의 시각. 마지막 날: ${day}`,
    },
    mend: {
      en: `write in the event, if it goes on that long: ends: ${session}\nor correct "starts"`,
      ko: `그날까지 이어지는 행사라면 행사에 쓸 내용: ends: ${session}\n또는 "starts" 고치기`,
    },
  }
}
