import { expect, test } from 'vitest'
import { zoneOf } from './event-times'

test.each([
  [['2024-05-21T19:00:00-05:00', '2024-12-10T19:00:00-06:00'], undefined, 'America/Chicago'],
  [['2024-05-21T19:00:00+09:00'], undefined, 'Asia/Seoul'],
  [['2024-05-21T19:00:00+09:00'], 'Asia/Tokyo', 'Asia/Tokyo'],
  [['2024-05-21T19:00:00+02:00', '2024-12-10T19:00:00+01:00'], 'Asia/Seoul', 'Europe/Berlin'],
  [['2024-05-21T19:00:00Z'], 'Africa/Accra', 'Africa/Accra'],
  [['2024-05-21T19:00:00+00:07'], undefined, undefined],
])('%j, %s: %s', (moments, stated, zone) => {
  expect(zoneOf(moments, stated)).toBe(zone)
})
