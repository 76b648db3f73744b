import { expect, test } from 'vitest'
import { startOfDay } from './wall-clock'

test.each([
  ['2025-03-30', 'Asia/Seoul', '2025-03-30T00:00:00+09:00'],
  ['2025-03-30', 'UTC', '2025-03-30T00:00:00+00:00'],
  // The clocks go forward at 02:00 on this day, and back at 02:00 on the next.
  ['2025-03-09', 'America/New_York', '2025-03-09T00:00:00-05:00'],
  ['2025-11-02', 'America/New_York', '2025-11-02T00:00:00-04:00'],
  ['2025-11-03', 'America/New_York', '2025-11-03T00:00:00-05:00'],
  ['2025-09-28', 'Pacific/Auckland', '2025-09-28T00:00:00+12:00'],
  ['2025-09-29', 'Pacific/Auckland', '2025-09-29T00:00:00+13:00'],
  // The clocks go from 24:00 to 01:00: the day has no midnight.
  ['2025-04-25', 'Africa/Cairo', '2025-04-25T01:00:00+03:00'],
  ['2025-04-26', 'Africa/Cairo', '2025-04-26T00:00:00+03:00'],
  ['2025-09-07', 'America/Santiago', '2025-09-07T01:00:00-03:00'],
  // They go back from 24:00 to 23:00, to the day before.
  ['2025-04-06', 'America/Santiago', '2025-04-06T00:00:00-04:00'],
  ['2025-01-01', 'Pacific/Kiritimati', '2025-01-01T00:00:00+14:00'],
  ['2025-01-01', 'Pacific/Pago_Pago', '2025-01-01T00:00:00-11:00'],
])('%s begins in %s at %s', (day, timeZone, moment) => {
  expect(startOfDay(day, timeZone)).toBe(moment)
})
