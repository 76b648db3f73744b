import { dayAfter, dayIn } from '../clock/calendar-day'
import type { Siblings } from './document'
import {
  lastDayIn,
  momentOf,
  problemOfValue,
  readStatements,
  type StatedMap,
  type StatedValue,
  timeZoneOf,
  whereIs,
} from './event-statements'
import { afterStart, beforeEnd, fromStart, inOrder, notBefore, untilDay, untilEnd, whichDay } from './event-times-words'
import { isDay } from './formats'
import { type Problem, quoted } from './problem'
import type { Said } from './said'
import { correctOne, write } from './ways-out'

const dayLong = 86_400_000

/** Times of an event that contradict each other. Nothing here asks what time it is now. */
export function checkEventTimes(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  return [...checkDay(facts), ...checkEnd(facts), ...checkRegistration(facts), ...checkSessions(facts, sessions)]
}

function checkDay(facts: StatedMap): Problem[] {
  const date = facts.values.get('date')
  const starts = facts.values.get('starts')
  const moment = momentOf(starts)
  const zone = timeZoneOf(facts)
  if (!date || !isDay(date.value) || !starts || moment === undefined || !zone) return []
  const day = dayIn(new Date(moment), zone)
  if (day === date.value) return []
  return [
    problemOfValue(date, {
      found: quoted(date.value),
      ...whichDay(day, zone, whereIs(starts)),
    }),
  ]
}

function checkEnd({ values }: StatedMap): Problem[] {
  const starts = values.get('starts')
  const ends = values.get('ends')
  const problems = checkOrder(starts, ends, 'starts')
  const [from, to] = [momentOf(starts), momentOf(ends)]
  if (problems.length === 0 || !ends || from === undefined || to === undefined) return problems
  const nextDay = `${dayAfter(ends.value.slice(0, 10))}${ends.value.slice(10)}`
  // An evening that lasts past midnight and was given one day.
  return to < from && from - to < dayLong
    ? problems.map((each) => ({ ...each, mend: write(`ends: ${JSON.stringify(nextDay)}`) }))
    : problems
}

/** Whether `later` is a moment behind `earlier`, where both are stated. */
function checkOrder(earlier: StatedValue | undefined, later: StatedValue | undefined, name: string): Problem[] {
  const [from, to] = [momentOf(earlier), momentOf(later)]
  if (!earlier || !later || from === undefined || to === undefined || from < to) return []
  return [
    problemOfValue(later, { found: quoted(later.value), expected: afterStart(name, shown(earlier)), mend: correctOne }),
  ]
}

function checkRegistration(facts: StatedMap): Problem[] {
  const registration = facts.maps.get('registration')?.values
  const closes = registration?.get('closes')
  return [...checkOrder(registration?.get('opens'), closes, 'opens'), ...checkClosing(facts, closes)]
}

function checkClosing(facts: StatedMap, closes: StatedValue | undefined): Problem[] {
  const ends = facts.values.get('ends')
  const last = lastDayIn(facts)
  const zone = timeZoneOf(facts)
  const [closing, end] = [momentOf(closes), momentOf(ends)]
  if (!closes || closing === undefined) return []
  if (ends && end !== undefined) {
    if (closing <= end) return []
    return [problemOfValue(closes, { found: quoted(closes.value), expected: untilEnd(shown(ends)), mend: correctOne })]
  }
  if (!last || !zone || dayIn(new Date(closing), zone) <= last.value) return []
  const shownDay = `${last.value} (${whereIs(last)})`
  const problem = last === ends ? { expected: untilEnd(shownDay), mend: correctOne } : untilDay(shownDay)
  return [problemOfValue(closes, { found: quoted(closes.value), ...problem })]
}

function checkSessions({ values }: StatedMap, sessions: StatedMap[]): Problem[] {
  const [starts, ends] = [values.get('starts'), values.get('ends')]
  const [from, to] = [momentOf(starts), momentOf(ends)]
  let last: StatedValue | undefined
  return sessions.flatMap((session) => {
    const own = session.values.get('starts')
    const moment = momentOf(own)
    if (!own || moment === undefined) return []
    const tell = (expected: Said, mend: Said) => [problemOfValue(own, { found: quoted(own.value), expected, mend })]
    if (starts && from !== undefined && moment < from) return tell(fromStart(shown(starts)), correctOne)
    if (ends && to !== undefined && moment >= to) return tell(beforeEnd(shown(ends)), correctOne)
    // One that lies outside is wrong itself, and says nothing of those behind it.
    const before = last
    last = own
    if (before && moment < (momentOf(before) ?? 0))
      return tell(notBefore(before.value, before.path.replace('.starts', '')), inOrder)
    return []
  })
}

/** A moment and where it stands. */
function shown(moment: StatedValue): string {
  return `${JSON.stringify(moment.value)} (${whereIs(moment)})`
}
