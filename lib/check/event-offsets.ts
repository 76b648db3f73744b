import { momentAt } from '../clock/moment-at'
import { wallClockAt } from '../clock/wall-clock'
import type { Siblings } from './document'
import { momentOf, problemOfValue, readStatements, type StatedValue, timeZoneOf } from './event-statements'
import { type Problem, quote } from './problem'
import { write } from './ways-out'

// Midnight where it comes last on earth is a usual end of a registration.
const anywhereOnEarth = '-12:00'

/** Moments of an event that are written by other clocks than the venue's: most often summer time, or UTC meant as local time. */
export function checkEventOffsets(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  const zone = timeZoneOf(facts)
  if (!zone) return []
  const registration = facts.maps.get('registration')?.values
  const own = [
    facts.values.get('starts'),
    facts.values.get('ends'),
    ...sessions.map(({ values }) => values.get('starts')),
  ]
  const signUp = [registration?.get('opens'), registration?.get('closes')].filter(
    (stated) => !stated?.value.endsWith(anywhereOnEarth),
  )
  const isStated = facts.values.has('timeZone')
  return [...own, ...signUp].flatMap((stated) => (stated ? judge(stated, zone, isStated) : []))
}

function judge(stated: StatedValue, zone: string, isStated: boolean): Problem[] {
  const moment = momentOf(stated)
  if (moment === undefined) return []
  const [, day = '', time = '', , written = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.exec(stated.value) ?? []
  const there = wallClockAt(new Date(moment), zone)
  if (!day || (written.toUpperCase() === 'Z' ? '+00:00' : written) === there.offset) return []
  const name = stated.path.split('.').at(-1) ?? ''
  const sameClock = momentAt(day, time, zone)
  const sameMoment = `${there.day}T${there.time}${there.offset}`
  const line = (moment_: string) => `${name}: ${JSON.stringify(moment_)}`
  // When clocks are put forward, an hour of the day is on none of them.
  const isShown = wallClockAt(new Date(sameClock), zone).time.startsWith(time)
  const elsewhere = {
    en: '\nor state the "timeZone" of a venue elsewhere',
    ko: '\n다른 곳에서 열린다면 "timeZone" 쓰기',
  }
  return [
    problemOfValue(stated, {
      found: {
        en: `${quote(stated.value)}, at ${time} by a clock at ${written}`,
        ko: `${quote(stated.value)} (${written} 시계로 ${time})`,
      },
      expected: { en: `the offset of ${zone} then, ${there.offset}`, ko: `그때 ${zone} 시간대의 ${there.offset}` },
      mend: isShown
        ? {
            en: `write: ${line(sameClock)}\nor, for the same moment: ${line(sameMoment)}${isStated ? '' : elsewhere.en}`,
            ko: `쓸 내용: ${line(sameClock)}\n같은 순간을 뜻한다면: ${line(sameMoment)}${isStated ? '' : elsewhere.ko}`,
          }
        : write(line(sameMoment)),
    }),
  ]
}
