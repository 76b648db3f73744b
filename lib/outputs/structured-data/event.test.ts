import { afterEach, expect, test, vi } from 'vitest'
import { site } from '../../../site.config'
import type { Event } from '../../content/events'

vi.hoisted(() => {
  process.env.SITE_URL = 'https://meet.example'
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** An event's page as the page writes it: properties without a value are gone. */
async function graphOf(slug: string, stated: Partial<Event> = {}, now = '2026-11-20T00:00:00Z') {
  vi.stubEnv('NOW', now)
  const { findEvent } = await import('../../content/events')
  const { eventGraph } = await import('./event')
  const { findEventImage } = await import('../../content/albums')
  const event = findEvent('en', slug)
  if (!event) throw new Error(`${slug} is missing`)
  return JSON.parse(JSON.stringify(eventGraph({ ...event, ...stated }, findEventImage('en', slug))))['@graph'][0]
}

test('an event says what its file states, and its talks where they are described', async () => {
  const { subEvent, ...event } = await graphOf('spring-2025')
  expect(event).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/events/spring-2025/#event",
      "@type": "Event",
      "about": {
        "@id": "https://meet.example/ko/projects/#tools",
      },
      "contributor": {
        "@type": "Organization",
        "name": "Sky",
      },
      "eventStatus": "https://schema.org/EventScheduled",
      "image": "https://meet.example/photos/03-1200.jpg",
      "location": {
        "@id": "https://meet.example/ko/events/spring-2025/#place",
        "@type": "Place",
        "address": {
          "@type": "PostalAddress",
          "streetAddress": "Seoul",
        },
        "name": "하늘 강당",
      },
      "name": "Spring Meetup",
      "organizer": {
        "@type": "Organization",
        "name": "User Group",
      },
      "performer": [
        {
          "@id": "https://meet.example/ko/speakers/hana-kim/#person",
        },
        {
          "@id": "https://meet.example/ko/speakers/alan-doe/#person",
        },
        {
          "@id": "https://meet.example/ko/speakers/%EC%9D%B4%EB%91%90%EB%A6%AC/#person",
        },
      ],
      "sponsor": {
        "@type": "Organization",
        "name": "Cloud",
        "url": "https://cloud.example/",
      },
      "startDate": "2025-03-30T13:00:00+09:00",
      "url": "https://meet.example/en/events/spring-2025/",
    }
  `)
  expect(subEvent).toHaveLength(5)
  expect(subEvent[1]).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/events/spring-2025/#the-first-talk",
      "@type": "Event",
      "eventStatus": "https://schema.org/EventScheduled",
      "location": {
        "@id": "https://meet.example/ko/events/spring-2025/#place",
      },
      "name": "The First Talk",
      "performer": {
        "@id": "https://meet.example/ko/speakers/hana-kim/#person",
        "@type": "Person",
        "name": "Hana Kim",
      },
      "recordedIn": {
        "@id": "https://meet.example/ko/events/spring-2025/the-first-talk/#video",
      },
      "startDate": "2025-03-30",
    }
  `)
})

test('an event without a venue has no place, and one with nothing but a day has nothing more', async () => {
  expect(await graphOf('winter-2026')).toEqual({
    '@type': 'Event',
    '@id': 'https://meet.example/ko/events/winter-2026/#event',
    name: '겨울 모임',
    url: 'https://meet.example/en/events/winter-2026/',
    startDate: '2026-12-05',
    eventStatus: 'https://schema.org/EventScheduled',
  })
})

test('where it takes place: the venue, the stream, or both', async () => {
  const stream = 'https://live.example/'
  const online = { '@type': 'VirtualLocation', '@id': 'https://meet.example/ko/events/winter-2026/#online' }
  const locationOf = async (stated: Partial<Event>) => (await graphOf('winter-2026', stated)).location
  expect(await locationOf({ stream })).toEqual({ ...online, url: stream })
  const registration = { url: 'https://sign.example/', phase: 'open' as const }
  expect(await locationOf({ stream, registration, format: 'online' })).toEqual({ ...online, url: stream })
  expect(await locationOf({ registration, format: 'online' })).toEqual({ ...online, url: registration.url })
  const page = 'https://meet.example/en/events/winter-2026/'
  expect(await locationOf({ format: 'online' })).toEqual({ ...online, url: page })
  expect(await locationOf({ format: 'hybrid' })).toEqual({ ...online, url: page })
  // Where people meet is not known, and nothing is made up.
  expect(await locationOf({ registration, format: 'in_person' })).toBeUndefined()
  const both = await graphOf('spring-2025', { stream, format: 'hybrid' })
  expect(both.location.map(({ '@type': type }: { '@type': string }) => type)).toEqual(['Place', 'VirtualLocation'])
  expect(both.eventAttendanceMode).toBe('https://schema.org/MixedEventAttendanceMode')
  expect(both.subEvent[1].location).toEqual([
    { '@id': 'https://meet.example/ko/events/spring-2025/#place' },
    { '@id': 'https://meet.example/ko/events/spring-2025/#online' },
  ])
})

test.each([
  ['winter-2026', {}, '2026-12-05T14:59:59Z', 'https://schema.org/EventScheduled'],
  ['winter-2026', {}, '2026-12-05T15:00:00Z', undefined],
  ['spring-2025', {}, '2026-12-05T15:00:00Z', 'https://schema.org/EventScheduled'],
  ['dropped-2026', {}, '2026-11-20T00:00:00Z', 'https://schema.org/EventCancelled'],
  ['dropped-2026', { status: 'postponed' as const }, '2026-12-20T00:00:00Z', 'https://schema.org/EventPostponed'],
])('the status of %s with %j at %s', async (slug, stated, now, status) => {
  expect((await graphOf(slug, stated, now)).eventStatus).toBe(status)
})

test.each([
  ['2026-11-18T08:59:59Z', 'https://schema.org/InStock'],
  ['2026-11-18T09:00:00Z', undefined],
])('registration closes by the second, at %s', async (now, availability) => {
  expect((await graphOf('autumn-2026', {}, now)).offers).toEqual({
    '@type': 'Offer',
    url: 'https://sign.example/',
    validThrough: '2026-11-18T18:00:00+09:00',
    ...(availability && { availability }),
  })
})

test('a full event is sold out; one that is not open yet says from when it is', async () => {
  const url = 'https://sign.example/'
  expect((await graphOf('winter-2026', { registration: { url, phase: 'waiting_list' } })).offers.availability).toBe(
    'https://schema.org/SoldOut',
  )
  const opens = '2026-11-25T10:00:00+09:00'
  expect((await graphOf('winter-2026', { registration: { url, opens, phase: 'soon' } })).offers).toEqual({
    '@type': 'Offer',
    url,
    validFrom: opens,
  })
})

test('an event of several days ends at its moment, else on its last day', async () => {
  const days = { lastDay: '2026-12-06', day: '2026-12-05' }
  expect(await graphOf('winter-2026', days)).toMatchObject({ startDate: '2026-12-05', endDate: '2026-12-06' })
  const ends = '2026-12-06T18:00:00+09:00'
  expect(await graphOf('winter-2026', { ...days, ends })).toMatchObject({ startDate: '2026-12-05', endDate: ends })
  expect((await graphOf('winter-2026')).endDate).toBeUndefined()
})

test('the talks of an event of several days have no day of their own unless they state it', async () => {
  const { findEvent } = await import('../../content/events')
  const talks = findEvent('en', 'spring-2025')?.talks.slice(0, 2) ?? []
  const [first, second] = talks.map((talk) => ({ ...talk, lastDay: '2025-03-31' }))
  if (!first || !second) throw new Error('the talks are missing')
  const starts = '2025-03-31T10:00:00+09:00'
  const { subEvent } = await graphOf('spring-2025', {
    lastDay: '2025-03-31',
    talks: [first, { ...second, day: '2025-03-31', starts }],
  })
  expect(subEvent.map(({ startDate }: { startDate?: string }) => startDate)).toEqual([undefined, starts])
})

test('the community is itself, whichever of its names an event uses', async () => {
  const organizations = [{ name: site.shortName }, { name: 'Somebody', url: 'https://somebody.example/' }]
  const { organizer } = await graphOf('winter-2026', { parts: [{ part: 'organizers', organizations }] })
  expect(organizer).toEqual([
    {
      '@type': 'Organization',
      '@id': 'https://meet.example/#organization',
      name: site.shortName,
      url: 'https://meet.example/',
    },
    { '@type': 'Organization', name: 'Somebody', url: 'https://somebody.example/' },
  ])
})

test('the recording of a session without a page of its own is described beside its event', async () => {
  const { findEvent } = await import('../../content/events')
  const { subEvent } = await import('./event')
  const event = findEvent('en', 'spring-2025')
  const talk = event?.talks[1]
  if (!event || !talk) throw new Error('The fixture has no such talk')
  const panel = { ...talk, kind: 'panel' as const, speakers: [] }
  expect(subEvent(talk, event).recordedIn).not.toHaveProperty('@type')
  expect(subEvent(panel, event).recordedIn).toHaveProperty('@type', 'VideoObject')
})
