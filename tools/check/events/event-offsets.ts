import { momentAt, wallClockAt } from '../../../lib/clock/wall-clock'
import { write } from '../../report/mend'
import { type Problem, quote } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { momentOf, readStatements, refuse, type StatedValue, timeZoneOf } from './event-statements'

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
