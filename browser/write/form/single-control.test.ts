import { expect, test } from 'vitest'
import { localTime, momentIn } from './single-control'

test('a local time becomes a moment with the offset of its day, and back', () => {
  expect(momentIn('2025-03-30T13:00', 'Asia/Seoul')).toBe('2025-03-30T13:00:00+09:00')
  expect(momentIn('2025-07-01T19:30', 'Europe/Berlin')).toBe('2025-07-01T19:30:00+02:00')
  expect(momentIn('2025-10-26T23:00', 'Europe/Berlin')).toBe('2025-10-26T23:00:00+01:00')
  expect(momentIn('2025-01-01T09:00', 'UTC')).toBe('2025-01-01T09:00:00+00:00')
  expect(momentIn('')).toBe('')
  expect(localTime('2025-03-30T13:00:00+09:00')).toBe('2025-03-30T13:00')
  expect(localTime('March')).toBe('')
})
