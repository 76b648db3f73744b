import { isMap, isScalar, isSeq } from 'yaml'
import { dayIn } from '../../../lib/clock/days'
import type { Message } from '../../report/message'
import { type Problem, quote, quoted } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
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

const correctOne: Message = { en: 'correct one of the two', ko: '둘 가운데 틀린 쪽 고치기' }

/** Statements of an event that cannot both be true: of what did not take place, of registration, and of lengths. */
export function checkContradictions(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  return [...checkStatus(event, facts, sessions), ...checkOpening(facts), ...checkLengths(event, facts, sessions)]
}

/** What only an event has that was held, on one that was not. */
function checkStatus(event: Siblings, { values, maps }: StatedMap, sessions: StatedMap[]): Problem[] {
  const status = values.get('status')
  if (!status) return []
  const found = quoted(status.value)
  const recorded = sessions.flatMap(({ maps: parts }) => parts.get('video')?.values.get('youtubeId') ?? [])[0]
  const recording = values.get('recording')
  const proof = recorded ?? (recording?.value === 'recorded' ? recording : undefined)
  const counted = listStatements(event, 'attendance').length > 0
  const isOff = status.value === 'cancelled' || status.value === 'postponed'
  if (isOff && (proof || counted)) {
    const because = proof
      ? {
          en: `${proof.path} (${whereIs(proof)}) is of an event that was held`,
          ko: `${proof.path}(${whereIs(proof)})는 열린 행사의 것이므로`,
        }
      : { en: '"attendance" is of an event that was held', ko: '"attendance"는 열린 행사의 것이므로' }
    const expected = { en: `held, because ${because.en}`, ko: `${because.ko} held` }
    const name = proof?.path ?? 'attendance'
    const mend = { en: `write: status: held\nor remove "${name}"`, ko: `쓸 내용: status: held\n또는 "${name}" 지우기` }
    return [problemOfValue(status, { found, expected, mend })]
  }
  const registration = maps.get('registration')?.values.get('status')
  const isOpen = registration?.value === 'open' || registration?.value === 'waiting_list'
  if (!registration || !isOpen || !(isOff || status.value === 'held')) return []
  const expected = {
    en: `no sign-up for an event that is ${status.value} (${whereIs(status)})`,
    ko: `${status.value} 상태(${whereIs(status)})인 행사에 없는 신청`,
  }
  const mend = { en: 'write: status: closed\nor remove the line', ko: '쓸 내용: status: closed\n또는 그 줄 지우기' }
  return [problemOfValue(registration, { found: quoted(registration.value), expected, mend })]
}

function checkOpening(facts: StatedMap): Problem[] {
  const opens = facts.maps.get('registration')?.values.get('opens')
  const [opening, zone, day] = [momentOf(opens), timeZoneOf(facts), lastDayIn(facts)]
  if (!opens || opening === undefined || !zone) return []
  const last = facts.values.get('ends') ?? facts.values.get('starts')
  const end = momentOf(last)
  const isAfter = end === undefined ? day && dayIn(new Date(opening), zone) > day.value : opening >= end
  const limit = end === undefined ? day : last
  if (!isAfter || !limit) return []
  const expected = {
    en: `a moment before the event, ${quote(limit.value)} (${whereIs(limit)})`,
    ko: `행사(${quote(limit.value)}, ${whereIs(limit)})보다 이른 순간`,
  }
  return [problemOfValue(opens, { found: quoted(opens.value), expected, mend: correctOne })]
}

/** Sessions that begin in time and last longer than the event. */
function checkLengths(event: Siblings, { values }: StatedMap, sessions: StatedMap[]): Problem[] {
  const ends = values.get('ends')
  const end = momentOf(ends)
  if (!ends || end === undefined) return []
  return sessions.flatMap((session) => {
    const starts = session.values.get('starts')
    const [start, minutes] = [momentOf(starts), minutesOf(event, session.path)]
    if (!starts || start === undefined || minutes === undefined || start >= end) return []
    const room = Math.floor((end - start) / 60_000)
    if (minutes <= room) return []
    return [problemOfValue(starts, tooLong(starts, minutes, room, ends))]
  })
}

function tooLong(starts: StatedValue, minutes: number, room: number, ends: StatedValue) {
  return {
    found: { en: `${quote(starts.value)} and ${minutes} minutes`, ko: `${quote(starts.value)}부터 ${minutes}분` },
    expected: {
      en: `at most ${room} minutes, up to the end of the event, ${quote(ends.value)} (${whereIs(ends)})`,
      ko: `행사가 끝나는 ${quote(ends.value)}(${whereIs(ends)})까지 ${room}분 이내`,
    },
    mend: {
      en: `write: minutes: ${room}\nor correct "starts", or the "ends" of the event`,
      ko: `쓸 내용: minutes: ${room}\n또는 "starts"나 행사의 "ends" 고치기`,
    },
  }
}

/** The minutes of the session at a path, `sessions[2]`. */
function minutesOf(event: Siblings, path: string): number | undefined {
  const [statement] = listStatements(event, 'sessions')
  const index = Number(/\d+/.exec(path)?.[0])
  const item: unknown = statement && isSeq(statement.node) ? statement.node.items[index] : undefined
  const minutes: unknown = isMap(item) ? item.get('minutes', true) : undefined
  return isScalar(minutes) && typeof minutes.value === 'number' ? minutes.value : undefined
}
