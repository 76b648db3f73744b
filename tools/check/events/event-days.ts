import { dayIn, lastDayOf } from '../../../lib/clock/days'
import { momentAt, wallClockAt } from '../../../lib/clock/wall-clock'
import { correctOne, write } from '../../report/mend'
import type { InEach } from '../../report/message'
import { type Problem, quote } from '../../report/problem'
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

// Midnight where it comes last on earth is a usual end of a registration.
const anywhereOnEarth = '-12:00'

/** Moments of an event that are written by other clocks than the venue's: most often summer time, or UTC meant as local time. */
export function checkEventOffsets(document: Siblings): Problem[] {
  const event = readStatements(document)
  const zone = timeZoneOf(event)
  if (!zone) return []
  const own = ['starts', 'ends', ...event.sessions.map((session) => `${session}.starts`)].map(event.get)
  const signUp = ['registration.opens', 'registration.closes'].map(event.get)
  const judged = [...own, ...signUp.filter((stated) => !stated?.value.endsWith(anywhereOnEarth))]
  return judged.flatMap((stated) => (stated ? checkOffset(stated, zone, event.get('timeZone') !== undefined) : []))
}

function checkOffset(stated: StatedValue, zone: string, hasZone: boolean): Problem[] {
  const moment = momentOf(stated)
  if (moment === undefined) return []
  const [, day = '', time = '', , written = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.exec(stated.value) ?? []
  const there = wallClockAt(new Date(moment), zone)
  if (!day || (written.toUpperCase() === 'Z' ? '+00:00' : written) === there.offset) return []
  const line = (text: string) => `${stated.path.split('.').at(-1)}: ${JSON.stringify(text)}`
  const sameClock = momentAt(day, time, zone)
  const sameMoment = line(`${there.day}T${there.time}${there.offset}`)
  // When clocks are put forward, an hour of the day is on none of them.
  const isOnClock = wallClockAt(new Date(sameClock), zone).time.startsWith(time)
  const elsewhere = {
    en: hasZone ? '' : '\nor state the "timeZone" of a venue elsewhere',
    ko: hasZone ? '' : '\n다른 곳에서 열린다면 "timeZone" 쓰기',
  }
  const mend = {
    en: `write: ${line(sameClock)}\nor, for the same moment: ${sameMoment}${elsewhere.en}`,
    ko: `쓸 내용: ${line(sameClock)}\n같은 순간을 뜻한다면: ${sameMoment}${elsewhere.ko}`,
  }
  const expected = { en: `the offset of ${zone} then, ${there.offset}`, ko: `그때 ${zone} 시간대의 ${there.offset}` }
  const found = {
    en: `${quote(stated.value)}, at ${time} by a clock at ${written}`,
    ko: `${quote(stated.value)} (${written} 시계로 ${time})`,
  }
  return [refuse(stated, expected, isOnClock ? mend : write(sameMoment), found)]
}
