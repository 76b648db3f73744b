import { dayIn } from '../../../lib/clock/days'
import { lastDayOf } from '../../../lib/clock/last-day'
import { correctOne } from '../../report/mend'
import type { InEach } from '../../report/message'
import type { Problem } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { isDay } from '../fields/formats'
import {
  lastDayIn,
  momentOf,
  readStatements,
  refuse,
  type StatedValue,
  type Statements,
  timeZoneOf,
  whereIs,
} from './event-statements'

/** Days of an event that contradict each other: the first day and its start, an end before it, sessions on days that it does not have. */
export function checkEventDays(document: Siblings): Problem[] {
  const event = readStatements(document)
  const [zone, date, ends] = [timeZoneOf(event), event.get('date'), event.get('ends')]
  if (!zone || !date || !isDay(date.value)) return []
  return [
    ...checkFirstDay(date, event.get('starts'), zone),
    ...(ends ? checkLastDay(event, date, ends, zone) : []),
    ...event.sessions.flatMap((session) => checkDayOfSession(event, date, event.get(`${session}.starts`), zone)),
  ]
}

function checkFirstDay(date: StatedValue, starts: StatedValue | undefined, zone: string): Problem[] {
  const moment = momentOf(starts)
  if (!starts || moment === undefined) return []
  const day = dayIn(new Date(moment), zone)
  if (day === date.value) return []
  const expected = {
    en: `${day}, the day of "starts" (${whereIs(starts)}) in ${zone}`,
    ko: `${day}, ${zone} 시간대로 본 "starts"(${whereIs(starts)})의 날짜`,
  }
  const mend = {
    en: `write: date: ${day}\nor correct "starts", or state the "timeZone" of a venue elsewhere`,
    ko: `쓸 내용: date: ${day}\n또는 "starts"를 고치세요. 행사장의 시간대가 다르다면 "timeZone"을 적으세요`,
  }
  return [refuse(date, expected, mend)]
}

function checkLastDay(event: Statements, date: StatedValue, ends: StatedValue, zone: string): Problem[] {
  if (isDay(ends.value)) return ends.value < date.value ? [refuse(ends, fromDay('day', date), correctOne)] : []
  const end = momentOf(ends)
  // Of two moments, the end before the start is told above.
  if (event.get('starts') || end === undefined || dayIn(new Date(end), zone) >= date.value) return []
  return [refuse(ends, fromDay('moment', date), correctOne)]
}

/** A session before the first day or behind the last one, where no moment is stated that it would be told against. */
function checkDayOfSession(
  event: Statements,
  date: StatedValue,
  starts: StatedValue | undefined,
  zone: string,
): Problem[] {
  const [moment, last] = [momentOf(starts), lastDayIn(event)]
  if (!starts || moment === undefined || !last) return []
  const day = dayIn(new Date(moment), zone)
  if (!event.get('starts') && day < date.value) return [refuse(starts, fromDay('moment', date), correctOne)]
  // What begins past midnight belongs to the evening before.
  const isInTime = lastDayOf(last.value, starts.value, zone) <= last.value
  if (momentOf(event.get('ends')) !== undefined || isInTime) return []
  const lastDay = `${last.value} (${whereIs(last)})`
  const expected = {
    en: `a moment up to the last day of the event, ${lastDay}`,
    ko: `행사 마지막 날까지의 시각. 마지막 날: ${lastDay}`,
  }
  const mend = {
    en: `write in the event, if it goes on that long: ends: ${day}\nor correct "starts"`,
    ko: `그날까지 이어지는 행사라면 행사에 쓸 내용: ends: ${day}\n또는 "starts" 고치기`,
  }
  return [refuse(starts, expected, mend)]
}

function fromDay(what: 'day' | 'moment', date: StatedValue): InEach {
  const day = `${date.value} (${whereIs(date)})`
  return {
    en: `a ${what} from the day of the event on, ${day}`,
    ko: `행사 날짜 ${date.value}(${whereIs(date)}) 또는 그 뒤의 ${{ day: '날짜', moment: '순간' }[what]}`,
  }
}
