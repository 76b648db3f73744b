import { afterEach, expect, test, vi } from 'vitest'
import { readCalendar } from './calendar/calendar-reader-fixture'

vi.mock('#content', () => import('./content-fixture'))
vi.mock('#photos', () => import('./content-fixture'))

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function build(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.resetModules()
  const { findEventCalendar, findGroupCalendar, writeEventsCalendar } = await import('./calendar')
  return { findEventCalendar, findGroupCalendar, writeEventsCalendar }
}

function namesIn(calendar: string | undefined) {
  if (!calendar) return undefined
  return readCalendar(calendar).events.map(({ values }) => [values.uid, values.summary, values.status])
}

test('all events, one event, the events of a group', async () => {
  const { findEventCalendar, findGroupCalendar, writeEventsCalendar } = await build({ NOW: '2026-11-01T00:00:00Z' })
  expect(namesIn(writeEventsCalendar('ko'))).toEqual([
    ['winter-2026@pytorch.kr', '겨울 모임', 'CONFIRMED'],
    ['autumn-2026@pytorch.kr', 'Autumn Day', 'CONFIRMED'],
    ['dropped-2026@pytorch.kr', '취소: 취소된 모임', 'CANCELLED'],
    ['spring-2025@pytorch.kr', '봄 모임', 'CONFIRMED'],
  ])
  expect(namesIn(findEventCalendar('en', 'dropped-2026'))).toEqual([
    ['dropped-2026@pytorch.kr', 'Cancelled: 취소된 모임', 'CANCELLED'],
  ])
  expect(namesIn(findGroupCalendar('en', 'books'))).toEqual([['spring-2025@pytorch.kr', 'Spring Meetup', 'CONFIRMED']])
  expect(findEventCalendar('ko', 'nothing')).toBeUndefined()
  expect(findGroupCalendar('ko', 'nothing')).toBeUndefined()
})

test('the same NOW gives the same bytes, another one moves nothing but DTSTAMP', async () => {
  const first = (await build({ NOW: '2026-11-01T00:00:00Z' })).writeEventsCalendar('ko')
  expect((await build({ NOW: '2026-11-01T00:00:00Z' })).writeEventsCalendar('ko')).toBe(first)
  const later = (await build({ NOW: '2026-11-02T00:00:00Z' })).writeEventsCalendar('ko')
  expect(later).not.toBe(first)
  expect(later.replaceAll('DTSTAMP:20261102', 'DTSTAMP:20261101')).toBe(first)
})

test('a preview on another host has the same ids, and addresses of its own', async () => {
  const { writeEventsCalendar } = await build({ SITE_URL: 'http://preview.example:8080/' })
  const { events, values } = readCalendar(writeEventsCalendar('en'))
  expect(events[0]?.values).toMatchObject({
    uid: 'winter-2026@pytorch.kr',
    url: 'http://preview.example:8080/en/events/winter-2026/',
  })
  expect(values.source).toBe('http://preview.example:8080/en/events.ics')
  const { subscriptionAddress } = await import('./calendar/calendar-links')
  expect(subscriptionAddress('/en/events.ics')).toBe('webcal://preview.example:8080/en/events.ics')
})
