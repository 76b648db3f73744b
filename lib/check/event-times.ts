import { dayAfter, dayIn } from '../clock/calendar-day'
import type { Siblings } from './document'
import {
  momentOf,
  problemOfValue,
  readStatements,
  type StatedMap,
  type StatedValue,
  timeZoneOf,
  whereIs,
} from './event-statements'
import { isDay } from './formats'
import { type Problem, quote } from './problem'

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
      found: quote(date.value),
      expected: `${day}, the day of "starts" (${whereIs(starts)}) in ${zone}`,
      mend: `write: date: ${day}\nor correct "starts", or state the "timeZone" of a venue elsewhere`,
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
  return to < from && from - to < dayLong ? problems.map((each) => ({ ...each, mend: way('ends', nextDay) })) : problems
}

function way(name: string, moment: string): string {
  return `write: ${name}: ${JSON.stringify(moment)}`
}

/** Whether `later` is a moment behind `earlier`, where both are stated. */
function checkOrder(earlier: StatedValue | undefined, later: StatedValue | undefined, name: string): Problem[] {
  const [from, to] = [momentOf(earlier), momentOf(later)]
  if (!earlier || !later || from === undefined || to === undefined || from < to) return []
  const expected = `a moment after "${name}", ${quote(earlier.value)} (${whereIs(earlier)})`
  return [problemOfValue(later, { found: quote(later.value), expected, mend: 'correct one of the two' })]
}

function checkRegistration(facts: StatedMap): Problem[] {
  const registration = facts.maps.get('registration')?.values
  const closes = registration?.get('closes')
  return [...checkOrder(registration?.get('opens'), closes, 'opens'), ...checkClosing(facts, closes)]
}

function checkClosing(facts: StatedMap, closes: StatedValue | undefined): Problem[] {
  const ends = facts.values.get('ends')
  const date = facts.values.get('date')
  const zone = timeZoneOf(facts)
  const [closing, end] = [momentOf(closes), momentOf(ends)]
  if (!closes || closing === undefined) return []
  if (ends && end !== undefined) {
    if (closing <= end) return []
    const expected = `a moment up to the end of the event, ${quote(ends.value)} (${whereIs(ends)})`
    return [problemOfValue(closes, { found: quote(closes.value), expected, mend: 'correct one of the two' })]
  }
  if (!date || !isDay(date.value) || !zone || dayIn(new Date(closing), zone) <= date.value) return []
  const expected = `a moment up to the day of the event, ${date.value} (${whereIs(date)})`
  const mend = 'correct one of the two, or state "ends" of an event of several days'
  return [problemOfValue(closes, { found: quote(closes.value), expected, mend })]
}

function checkSessions({ values }: StatedMap, sessions: StatedMap[]): Problem[] {
  const [starts, ends] = [values.get('starts'), values.get('ends')]
  const [from, to] = [momentOf(starts), momentOf(ends)]
  let last: StatedValue | undefined
  return sessions.flatMap((session) => {
    const own = session.values.get('starts')
    const moment = momentOf(own)
    if (!own || moment === undefined) return []
    const before = last
    last = own
    const tell = (expected: string, mend: string) => [problemOfValue(own, { found: quote(own.value), expected, mend })]
    if (starts && from !== undefined && moment < from)
      return tell(`a moment from the start of the event on, ${quote(starts.value)} (${whereIs(starts)})`, either)
    if (ends && to !== undefined && moment >= to)
      return tell(`a moment before the end of the event, ${quote(ends.value)} (${whereIs(ends)})`, either)
    if (before && moment < (momentOf(before) ?? 0))
      return tell(
        `a moment from ${quote(before.value)} on, when ${before.path.replace('.starts', '')} starts`,
        'move it to its place of the day',
      )
    return []
  })
}

const either = 'correct one of the two'
