import { expect, test, vi } from 'vitest'
import type { Event, EventPart } from './events'

function event(day: string, status: Event['status'], parts: Partial<Record<EventPart, string[]>>): Event {
  return {
    slug: day,
    day,
    status,
    parts: Object.entries(parts).map(([part, names]) => ({
      part,
      organizations: names.map((name) => ({ name, ...(part === 'sponsors' && { url: 'https://cloud.example/' }) })),
    })),
  } as Event
}

vi.mock('./events', () => ({
  listEvents: () => [
    event('2026-05-01', 'scheduled', { organizers: ['파이토치 한국 사용자 모임', '하늘'], sponsors: ['구름'] }),
    event('2026-03-01', 'cancelled', { hosts: ['바다'] }),
    event('2025-05-01', 'scheduled', { hosts: ['하늘'], supporters: ['하늘', 'Cloud', '구름'] }),
    event('2025-03-01', 'scheduled', { hosts: ['하늘'] }),
  ],
}))

test('who had a part in events, with the years, but neither the community nor in what was cancelled', async () => {
  const { listPartners } = await import('./community')
  expect(listPartners('ko')).toEqual([
    { name: '하늘', years: ['2026', '2025'] },
    { name: '구름', url: 'https://cloud.example/', years: ['2026', '2025'] },
    { name: 'Cloud', years: ['2025'] },
  ])
})
