import { dayAfter, dayIn } from '../../../lib/clock/days'
import { correctOne, write } from '../../report/mend'
import type { InEach } from '../../report/message'
import { type Problem, quote } from '../../report/problem'
import type { Siblings } from '../fields/document'
import {
  lastDayIn,
  momentOf,
  readStatements,
  refuse,
  type StatedValue,
  type Statements,
  timeZoneOf,
  whereIs,
  withPlace,
} from './event-statements'

const dayLong = 86_400_000

/** Moments of an event that contradict each other. Nothing here asks what time it is now. */
export function checkEventTimes(event: Siblings): Problem[] {
  const stated = readStatements(event)
  return [
    ...checkEnd(stated),
    ...checkRegistration(stated),
    ...checkOpening(stated),
    ...checkSessions(stated),
    ...checkLengths(stated),
  ]
}

function checkEnd(event: Statements): Problem[] {
  const [starts, ends] = [event.get('starts'), event.get('ends')]
  const [from, to] = [momentOf(starts), momentOf(ends)]
  // An evening that lasts past midnight and was given one day.
  const isPastMidnight = from !== undefined && to !== undefined && to < from && from - to < dayLong
  const mend = isPastMidnight && ends ? write(`ends: ${JSON.stringify(nextDay(ends.value))}`) : correctOne
  return checkOrder(starts, ends, mend)
}

function nextDay(moment: string): string {
  return `${dayAfter(moment.slice(0, 10))}${moment.slice(10)}`
}

/** Whether `later` is a moment behind `earlier`, where both are stated. */
function checkOrder(earlier: StatedValue | undefined, later: StatedValue | undefined, mend = correctOne): Problem[] {
  const [from, to] = [momentOf(earlier), momentOf(later)]
  if (!earlier || !later || from === undefined || to === undefined || from < to) return []
  const name = earlier.path.split('.').at(-1)
  const expected = {
    en: `a moment after "${name}", ${withPlace(earlier)}`,
    ko: `"${name}"보다 늦은 시각. "${name}": ${withPlace(earlier)}`,
  }
  return [refuse(later, expected, mend)]
}

function checkRegistration(event: Statements): Problem[] {
  const [opens, closes] = [event.get('registration.opens'), event.get('registration.closes')]
  return [...checkOrder(opens, closes), ...checkClosing(event, closes)]
}

function checkClosing(event: Statements, closes: StatedValue | undefined): Problem[] {
  const [ends, last, zone] = [event.get('ends'), lastDayIn(event), timeZoneOf(event)]
  const [closing, end] = [momentOf(closes), momentOf(ends)]
  if (!closes || closing === undefined) return []
  if (ends && end !== undefined) return closing <= end ? [] : [refuse(closes, untilEnd(withPlace(ends)), correctOne)]
  if (!last || !zone || dayIn(new Date(closing), zone) <= last.value) return []
  const day = `${last.value} (${whereIs(last)})`
  if (last === ends) return [refuse(closes, untilEnd(day), correctOne)]
  const expected = { en: `a moment up to the day of the event, ${day}`, ko: `행사 당일까지의 시각. "date": ${day}` }
  const mend = {
    en: 'correct one of the two, or state "ends" of an event of several days',
    ko: '둘 중 하나를 고치세요. 며칠에 걸친 행사라면 "ends"를 적으세요',
  }
  return [refuse(closes, expected, mend)]
}

function untilEnd(end: string): InEach {
  return { en: `a moment up to the end of the event, ${end}`, ko: `행사 종료까지의 시각. "ends": ${end}` }
}

function checkOpening(event: Statements): Problem[] {
  const [opens, zone, day] = [event.get('registration.opens'), timeZoneOf(event), lastDayIn(event)]
  const opening = momentOf(opens)
  if (!opens || opening === undefined || !zone) return []
  const last = event.get('ends') ?? event.get('starts')
  const end = momentOf(last)
  const limit = end === undefined ? day : last
  const isAfter = end === undefined ? day && dayIn(new Date(opening), zone) > day.value : opening >= end
  if (!isAfter || !limit) return []
  const expected = {
    en: `a moment before the event, ${withPlace(limit)}`,
    ko: `행사(${quote(limit.value)}, ${whereIs(limit)})보다 이른 순간`,
  }
  return [refuse(opens, expected, correctOne)]
}

function checkSessions(event: Statements): Problem[] {
  const [starts, ends] = [event.get('starts'), event.get('ends')]
  const [from, to] = [momentOf(starts), momentOf(ends)]
  let last: StatedValue | undefined
  return event.sessions.flatMap((session) => {
    const own = event.get(`${session}.starts`)
    const moment = momentOf(own)
    if (!own || moment === undefined) return []
    if (starts && from !== undefined && moment < from) return [refuse(own, fromStart(withPlace(starts)), correctOne)]
    if (ends && to !== undefined && moment >= to) return [refuse(own, beforeEnd(withPlace(ends)), correctOne)]
    // One that lies outside is wrong itself, and says nothing of those behind it.
    const before = last
    last = own
    return before && moment < (momentOf(before) ?? 0) ? [refuse(own, notBefore(before), inOrder)] : []
  })
}

function fromStart(start: string): InEach {
  return { en: `a moment from the start of the event on, ${start}`, ko: `행사 시작 이후의 시각. "starts": ${start}` }
}

function beforeEnd(end: string): InEach {
  return { en: `a moment before the end of the event, ${end}`, ko: `행사가 끝나기 전의 시각. "ends": ${end}` }
}

function notBefore({ value, path }: StatedValue): InEach {
  const session = path.replace('.starts', '')
  return {
    en: `a moment from ${quote(value)} on, when ${session} starts`,
    ko: `바로 앞의 ${session} 시작 시각과 같거나 늦은 때. 그 시각: ${quote(value)}`,
  }
}

const inOrder: InEach = { en: 'move it to its place in the order of the day', ko: '진행 순서에 맞는 자리로 옮기세요' }

function checkLengths(event: Statements): Problem[] {
  const ends = event.get('ends')
  const end = momentOf(ends)
  if (!ends || end === undefined) return []
  return event.sessions.flatMap((session) => {
    const [starts, minutes] = [event.get(`${session}.starts`), Number(event.get(`${session}.minutes`)?.value)]
    const start = momentOf(starts)
    const most = start === undefined ? 0 : Math.floor((end - start) / 60_000)
    if (!starts || start === undefined || start >= end || !(minutes > most)) return []
    const expected = {
      en: `at most ${most} minutes, up to the end of the event, ${withPlace(ends)}`,
      ko: `행사가 끝나는 ${quote(ends.value)}(${whereIs(ends)})까지 ${most}분 이내`,
    }
    const mend = {
      en: `write: minutes: ${most}\nor correct "starts", or the "ends" of the event`,
      ko: `쓸 내용: minutes: ${most}\n또는 "starts"나 행사의 "ends" 고치기`,
    }
    const found = { en: `${quote(starts.value)} and ${minutes} minutes`, ko: `${quote(starts.value)}부터 ${minutes}분` }
    return [refuse(starts, expected, mend, found)]
  })
}
