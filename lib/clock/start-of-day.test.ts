import { expect, test } from 'vitest'
import { startOfDay } from './start-of-day'

test.each([
  ['2025-03-30', 'Asia/Seoul', '2025-03-30T00:00:00+09:00'],
  ['2025-03-30', 'UTC', '2025-03-30T00:00:00+00:00'],
  // The clocks go forward at 02:00 on this day, and back at 02:00 on the next.
  ['2025-03-09', 'America/New_York', '2025-03-09T00:00:00-05:00'],
  ['2025-11-02', 'America/New_York', '2025-11-02T00:00:00-04:00'],
  ['2025-11-03', 'America/New_York', '2025-11-03T00:00:00-05:00'],
  ['2025-09-28', 'Pacific/Auckland', '2025-09-28T00:00:00+12:00'],
  ['2025-09-29', 'Pacific/Auckland', '2025-09-29T00:00:00+13:00'],
])('%s begins in %s at %s', (day, timeZone, moment) => {
  expect(startOfDay(day, timeZone)).toBe(moment)
})
