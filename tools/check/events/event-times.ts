import { dayAfter, dayIn } from '../../../lib/clock/days'
import { lastDayOf } from '../../../lib/clock/last-day'
import { correctOne, write } from '../../report/mend'
import type { InEach, Message } from '../../report/message'
import { type Finding, type Problem, quote, quoted } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { isDay } from '../fields/formats'
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
    const tell = (expected: Message, mend: Message) => [
      problemOfValue(own, { found: quoted(own.value), expected, mend }),
    ]
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

/** The day that "starts" says, where the date says another. */
export function whichDay(day: string, zone: string, starts: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: {
      en: `${day}, the day of "starts" (${starts}) in ${zone}`,
      ko: `${day}, ${zone} 시간대로 본 "starts"(${starts})의 날짜`,
    },
    mend: {
      en: `write: date: ${day}\nor correct "starts", or state the "timeZone" of a venue elsewhere`,
      ko: `쓸 내용: date: ${day}\n또는 "starts"를 고치세요. 행사장의 시간대가 다르다면 "timeZone"을 적으세요`,
    },
  }
}

/** Later than another field; `moment` is its value and where it stands. */
export function afterStart(name: string, moment: string): InEach {
  return { en: `a moment after "${name}", ${moment}`, ko: `"${name}"보다 늦은 시각. "${name}": ${moment}` }
}

export function untilEnd(moment: string): InEach {
  return { en: `a moment up to the end of the event, ${moment}`, ko: `행사 종료까지의 시각. "ends": ${moment}` }
}

/** Registration that closes behind the day of an event without an end. */
export function untilDay(day: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: { en: `a moment up to the day of the event, ${day}`, ko: `행사 당일까지의 시각. "date": ${day}` },
    mend: {
      en: 'correct one of the two, or state "ends" of an event of several days',
      ko: '둘 중 하나를 고치세요. 며칠에 걸친 행사라면 "ends"를 적으세요',
    },
  }
}

export function fromStart(moment: string): InEach {
  return { en: `a moment from the start of the event on, ${moment}`, ko: `행사 시작 이후의 시각. "starts": ${moment}` }
}

export function beforeEnd(moment: string): InEach {
  return { en: `a moment before the end of the event, ${moment}`, ko: `행사가 끝나기 전의 시각. "ends": ${moment}` }
}

/** Not before the session that stands above. */
export function notBefore(moment: string, session: string): InEach {
  return {
    en: `a moment from ${quote(moment)} on, when ${session} starts`,
    ko: `바로 앞의 ${session} 시작 시각과 같거나 늦은 때. 그 시각: ${quote(moment)}`,
  }
}

export const inOrder: InEach = { en: 'move it to its place of the day', ko: '진행 순서에 맞는 자리로 옮기세요' }

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
