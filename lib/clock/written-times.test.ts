import { expect, test } from 'vitest'
import { readClock, readClockRange, readWrittenDay } from './written-times'

test.each([
  ['19:00', '19:00'],
  ['9:05:00', '09:05'],
  ['7pm', '19:00'],
  ['12:30 a.m.', '00:30'],
  ['12 PM', '12:00'],
  ['오후 7시 30분', '19:30'],
  ['오전 10시', '10:00'],
  ['T19:00:00Z', '19:00 Z'],
  ['19:00 +0900', '19:00 +09:00'],
  ['19:00 KST', '19:00 +09:00'],
  ['7', ''],
  ['25:00', ''],
  ['in the evening', ''],
])('%s', (text, read) => {
  const { time = '', offset = '' } = readClock(text) ?? {}
  expect(`${time} ${offset}`.trim()).toBe(read)
})

test.each([
  ['19:00 - 21:30', '19:00', '21:30'],
  ['7-9pm', '19:00', '21:00'],
  ['19:00~21:00 KST', '19:00', '21:00'],
  ['19:00', '19:00', undefined],
  ['19:00-05:00', '19:00', undefined],
])('%s', (text, start, end) => {
  const range = readClockRange(text)
  expect([range?.start.time, range?.end?.time]).toEqual([start, end])
})

test.each([
  ['2026년 3월 5일(수)~7일(금)', { day: '2026-03-05', last: '2026-03-07', hasMore: false }],
  ['2026. 3. 30. ~ 4. 2.', { day: '2026-03-30', last: '2026-04-02', hasMore: false }],
  ['2026-03-05 (Thu)', { day: '2026-03-05', hasMore: false }],
  ['1 May 2026', { day: '2026-05-01', hasMore: false }],
  ['2026-03-05, in the evening', { day: '2026-03-05', hasMore: true }],
  ['3월 5일', undefined],
])('%s', (text, read) => {
  expect(readWrittenDay(text)).toEqual(read)
})
