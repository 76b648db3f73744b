import { expect, test } from 'vitest'
import { readClock, readClockRange } from './time-text'

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
