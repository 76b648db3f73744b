import { describe, expect, test } from 'vitest'
import { localTime } from '../../browser/clock'
import { dayIn, daysBetween, lastDayOf, listDays, relativeDay } from './days'
import { type EventTimes, eventPhaseAt, isOverAt, nextMomentOf, registrationPhaseAt, writeClock } from './event-phase'
import { wallClockAt } from './wall-clock'

const evening: EventTimes = {
  status: 'scheduled',
  day: '2026-10-14',
  lastDay: '2026-10-14',
  starts: '2026-10-14T19:00:00+09:00',
  ends: '2026-10-14T22:00:00+09:00',
  timeZone: 'Asia/Seoul',
}
const wholeDay: EventTimes = { status: 'scheduled', day: '2026-11-21', lastDay: '2026-11-21', timeZone: 'Asia/Seoul' }

// The same instants, written by clocks in Seoul, UTC and New York.
test.each([
  ['2026-10-13T23:59:59+09:00', 'upcoming'],
  ['2026-10-14T00:00:00+09:00', 'today'],
  ['2026-10-13T15:00:00Z', 'today'],
  ['2026-10-13T11:00:00-04:00', 'today'],
  ['2026-10-14T18:59:59+09:00', 'today'],
  ['2026-10-14T10:00:00Z', 'running'],
  ['2026-10-14T08:59:59-04:00', 'running'],
  ['2026-10-14T13:00:00Z', 'unconfirmed'],
  ['2027-01-01T00:00:00Z', 'unconfirmed'],
])('an evening in Seoul at %s is %s', (moment, phase) => {
  expect(eventPhaseAt(evening, new Date(moment))).toBe(phase)
})

test.each([
  ['2026-11-20T14:59:59Z', 'upcoming', false],
  ['2026-11-20T15:00:00Z', 'today', false],
  ['2026-11-21T14:59:59Z', 'today', false],
  ['2026-11-21T15:00:00Z', 'unconfirmed', true],
])('a day without times at %s is %s', (moment, phase, isOver) => {
  expect(eventPhaseAt(wholeDay, new Date(moment))).toBe(phase)
  expect(isOverAt(wholeDay, new Date(moment))).toBe(isOver)
})

test('time alone never makes an event held, nor a cancelled one anything else', () => {
  const later = new Date('2030-01-01T00:00:00Z')
  expect(eventPhaseAt(evening, later)).toBe('unconfirmed')
  for (const status of ['held', 'cancelled', 'postponed'] as const) {
    expect(eventPhaseAt({ ...evening, status }, later)).toBe(status)
    expect(eventPhaseAt({ ...evening, status }, new Date('2026-01-01T00:00:00Z'))).toBe(status)
  }
})

test('an event whose end nobody stated is not over before its day is', () => {
  const { ends: _, ...open } = evening
  expect(eventPhaseAt(open, new Date('2026-10-14T23:59:59+09:00'))).toBe('today')
  expect(eventPhaseAt(open, new Date('2026-10-15T00:00:00+09:00'))).toBe('unconfirmed')
})

test('an event over midnight, and one of two days, is running until it ends', () => {
  const night = { ...evening, ends: '2026-10-15T02:00:00+09:00' }
  expect(eventPhaseAt(night, new Date('2026-10-15T01:59:59+09:00'))).toBe('running')
  expect(eventPhaseAt(night, new Date('2026-10-15T02:00:00+09:00'))).toBe('unconfirmed')
})

test('an event of several days without a time to start at is running on its second day', () => {
  const days = { ...wholeDay, ends: '2026-11-22T18:00:00+09:00' }
  const phases = ['2026-11-20T23:59:59', '2026-11-21T20:00:00', '2026-11-22T00:00:00', '2026-11-22T18:00:00']
  expect(phases.map((moment) => eventPhaseAt(days, new Date(`${moment}+09:00`)))).toEqual([
    ...['upcoming', 'today', 'running', 'unconfirmed'],
  ])
})

test('an event of several days without hours goes on through its last one', () => {
  const days = { ...wholeDay, lastDay: '2026-11-23' }
  const phases = ['2026-11-20T23:59:59', '2026-11-21T20:00:00', '2026-11-23T23:59:59', '2026-11-24T00:00:00']
  expect(phases.map((moment) => eventPhaseAt(days, new Date(`${moment}+09:00`)))).toEqual([
    ...['upcoming', 'today', 'running', 'unconfirmed'],
  ])
  const withStart = { ...days, starts: '2026-11-21T10:00:00+09:00' }
  expect(eventPhaseAt(withStart, new Date('2026-11-21T09:59:59+09:00'))).toBe('today')
  expect(eventPhaseAt(withStart, new Date('2026-11-21T10:00:00+09:00'))).toBe('running')
  expect(isOverAt(withStart, new Date('2026-11-23T23:59:59+09:00'))).toBe(false)
})

test.each([
  [undefined, '2026-12-05'],
  ['2026-12-06', '2026-12-06'],
  ['2026-12-05T23:59:00+09:00', '2026-12-05'],
  // A night belongs to its evening.
  ['2026-12-06T00:00:00+09:00', '2026-12-05'],
  ['2026-12-06T05:59:59+09:00', '2026-12-05'],
  ['2026-12-06T06:00:00+09:00', '2026-12-06'],
  ['2026-12-07T02:00:00+09:00', '2026-12-06'],
  // The day is that of the venue.
  ['2026-12-05T23:00:00Z', '2026-12-06'],
  ['2026-12-05T01:00:00+09:00', '2026-12-05'],
])('an event of 5 December that ends at %s has its last day on %s', (ends, lastDay) => {
  expect(lastDayOf('2026-12-05', ends, 'Asia/Seoul')).toBe(lastDay)
})

describe('across a change to winter time in New York, on 1 November 2026 at 02:00', () => {
  const sunday: EventTimes = {
    status: 'scheduled',
    day: '2026-11-01',
    lastDay: '2026-11-01',
    timeZone: 'America/New_York',
  }

  test.each([
    ['2026-11-01T03:59:59Z', 'upcoming'],
    ['2026-11-01T04:00:00Z', 'today'],
    // The day has 25 hours.
    ['2026-11-02T04:59:59Z', 'today'],
    ['2026-11-02T05:00:00Z', 'unconfirmed'],
  ])('at %s it is %s', (moment, phase) => {
    expect(eventPhaseAt(sunday, new Date(moment))).toBe(phase)
  })

  test('a day is a day, however many hours it has', () => {
    const now = new Date('2026-10-31T23:30:00-04:00')
    expect(relativeDay('2026-11-02', 'America/New_York', now, 'en')).toBe('in 2 days')
    expect(relativeDay('2026-11-01', 'America/New_York', now, 'en')).toBe('tomorrow')
  })
})

describe('registration', () => {
  const registration = { opens: '2026-09-20T10:00:00+09:00', closes: '2026-10-06T23:59:00+09:00' }

  test.each([
    ['2026-09-20T00:59:59Z', 'soon'],
    ['2026-09-20T01:00:00Z', 'open'],
    ['2026-10-06T14:58:59Z', 'open'],
    ['2026-10-06T10:58:59-04:00', 'open'],
    ['2026-10-06T14:59:00Z', 'closed'],
    ['2026-10-06T23:59:00+09:00', 'closed'],
  ])('at %s it is %s', (moment, phase) => {
    expect(registrationPhaseAt(registration, evening, new Date(moment))).toBe(phase)
  })

  test('what the organisers state comes before what the clock would say, but not after the end', () => {
    const before = new Date('2026-10-01T00:00:00Z')
    for (const status of ['full', 'waiting_list', 'closed', 'open'] as const)
      expect(registrationPhaseAt({ ...registration, status }, evening, before)).toBe(status)
    const after = new Date('2026-10-07T00:00:00Z')
    expect(registrationPhaseAt({ ...registration, status: 'open' }, evening, after)).toBe('closed')
  })

  test('without a deadline it is open until the event is over, and closed with an event that does not take place', () => {
    const during = new Date('2026-10-14T20:00:00+09:00')
    expect(registrationPhaseAt({}, evening, during)).toBe('open')
    expect(registrationPhaseAt({}, evening, new Date('2026-10-14T22:00:00+09:00'))).toBe('closed')
    expect(registrationPhaseAt({}, { ...evening, status: 'postponed' }, during)).toBe('closed')
  })
})

test('days in words, by the calendar of the venue', () => {
  const now = new Date('2026-10-03T23:30:00+09:00')
  const inKorean = (day: string) => relativeDay(day, 'Asia/Seoul', now, 'ko')
  expect(['2026-10-03', '2026-10-04', '2026-10-06'].map(inKorean)).toEqual(['오늘', '내일', '3일 후'])
  expect(relativeDay('2026-10-06', 'Asia/Seoul', now, 'en')).toBe('in 3 days')
  expect(relativeDay('2026-10-04', 'Asia/Seoul', now, 'en')).toBe('tomorrow')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(dayIn(new Date('2026-10-03T15:00:00Z'), 'Asia/Seoul')).toBe('2026-10-04')
})

test('a reader elsewhere is told their own time, one at the venue is not', () => {
  const { starts = '', ends } = evening
  expect(localTime(starts, ends, 'Asia/Seoul', 'ko', 'Asia/Seoul')).toBeUndefined()
  // Tokyo's clocks show what Seoul's do.
  expect(localTime(starts, ends, 'Asia/Seoul', 'ko', 'Asia/Tokyo')).toBeUndefined()
  expect(localTime(starts, ends, 'Asia/Seoul', 'en', 'America/New_York')).toMatchInlineSnapshot(
    `"Oct 14, 06:00 – 09:00 EDT"`,
  )
  expect(localTime(starts, undefined, 'Asia/Seoul', 'ko', 'UTC')).toMatchInlineSnapshot(`"10월 14일 10:00 UTC"`)
})

test('a page tells the clock what it needs and nothing else', () => {
  const event = { ...evening, registration: { url: 'https://sign.example/', closes: '2026-10-06T23:59:00+09:00' } }
  const told = JSON.parse(writeClock({ ...event }))
  expect(told).toEqual({ ...evening, registration: { closes: '2026-10-06T23:59:00+09:00' } })
  expect(nextMomentOf(told, new Date('2026-10-06T14:58:30Z'))).toBe(Date.parse('2026-10-06T14:59:00Z'))
  expect(nextMomentOf(told, new Date('2026-10-06T14:59:00Z'))).toBe(Date.parse('2026-10-14T10:00:00Z'))
  expect(nextMomentOf(told, new Date('2026-10-14T13:00:00Z'))).toBeUndefined()
})

test('the days from one to another, over the end of a year', () => {
  expect(listDays('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(listDays('2026-12-30', '2026-12-30')).toEqual(['2026-12-30'])
  expect(listDays('2026-01-01', '2036-01-01')).toHaveLength(31)
})

test.each([
  ['1907-12-31T01:32:08Z', 'Asia/Seoul', '1907-12-31', '09:59:08', '+08:27'],
  ['1908-04-01T01:30:00Z', 'Asia/Seoul', '1908-04-01', '10:00:00', '+08:30'],
  ['1988-08-01T01:00:00Z', 'Asia/Seoul', '1988-08-01', '11:00:00', '+10:00'],
  ['1960-01-01T00:00:00Z', 'Africa/Monrovia', '1959-12-31', '23:16:00', '-00:44'],
  ['2025-07-01T00:00:00Z', 'UTC', '2025-07-01', '00:00:00', '+00:00'],
  ['9999-12-31T23:00:00Z', 'Asia/Seoul', '+010000-01-01', '08:00:00', '+09:00'],
])('a clock on the wall at %s in %s', (moment, timeZone, day, time, offset) => {
  expect(wallClockAt(new Date(moment), timeZone)).toStrictEqual({ day, time, offset })
})
