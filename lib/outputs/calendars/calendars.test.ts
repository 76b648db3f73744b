import { afterEach, describe, expect, test, vi } from 'vitest'
import { readCalendar } from '../../../e2e/validators/calendar'
import type { Event } from '../../content/events'
import { writeCalendar } from './calendars'
import { ko, plannedEvent } from './planned-event-fixture'

describe('calendar', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  async function build(environment: Record<string, string>) {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    vi.resetModules()
    const { findEventCalendar, findGroupCalendar, writeEventsCalendar } = await import('./calendars')
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
    expect(namesIn(findGroupCalendar('en', 'books'))).toEqual([
      ['spring-2025@pytorch.kr', 'Spring Meetup', 'CONFIRMED'],
    ])
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
    const { subscriptionAddress } = await import('../../../components/event/calendar-links')
    expect(subscriptionAddress('/en/events.ics')).toBe('webcal://preview.example:8080/en/events.ics')
  })
})

describe('write calendar', () => {
  const now = new Date('2026-03-01T01:02:03Z')
  const subscription = { name: '모임; 행사, 모두', address: '/ko/events.ics', page: '/ko/events/' }

  afterEach(() => vi.unstubAllEnvs())

  function write(stated: Partial<Event>, language: 'ko' | 'en' = 'ko') {
    return writeCalendar([plannedEvent(stated)], language, now)
  }

  function readEvent(stated: Partial<Event>, language: 'ko' | 'en' = 'ko') {
    const [event] = readCalendar(write(stated, language)).events
    if (!event) throw new Error('The calendar has no event')
    return event
  }

  test('a whole calendar', () => {
    const event = plannedEvent({
      starts: '2026-03-08T19:00:00+09:00',
      ends: '2026-03-08T22:00:00+09:00',
      revision: 1,
      venue: { name: ko('하늘 강당'), address: ko('서울, 1층') },
      groups: [
        { slug: 'books', title: ko('책, 모임'), about: ko(''), address: '', programs: [], sources: [], file: '' },
      ],
      lastVerifiedOn: '2026-02-28',
    })
    expect(writeCalendar([event], 'ko', now, subscription).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//PyTorchKR//Moim//KO
    URL:https://pytorch.kr/ko/events/
    SOURCE;VALUE=URI:https://pytorch.kr/ko/events.ics
    NAME:모임\\; 행사\\, 모두
    X-WR-CALNAME:모임\\; 행사\\, 모두
    REFRESH-INTERVAL;VALUE=DURATION:PT12H
    X-PUBLISHED-TTL:PT12H
    BEGIN:VTIMEZONE
    TZID:Asia/Seoul
    X-LIC-LOCATION:Asia/Seoul
    LAST-MODIFIED:20260715T220651Z
    BEGIN:STANDARD
    TZNAME:KST
    TZOFFSETFROM:+0900
    TZOFFSETTO:+0900
    DTSTART:19700101T000000
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:spring-2026@pytorch.kr
    SEQUENCE:2
    DTSTAMP:20260228T000000Z
    DTSTART;TZID=Asia/Seoul:20260308T190000
    DTEND;TZID=Asia/Seoul:20260308T220000
    SUMMARY:봄 모임
    LOCATION:하늘 강당\\, 서울\\, 1층
    DESCRIPTION:https://pytorch.kr/ko/events/spring-2026/
    CATEGORIES:책\\, 모임
    URL;VALUE=URI:https://pytorch.kr/ko/events/spring-2026/
    STATUS:CONFIRMED
    LAST-MODIFIED:20260228T000000Z
    END:VEVENT
    END:VCALENDAR
    "
  `)
  })

  test('every line ends with CRLF, the last one too, and properties stand before components', () => {
    const calendar = writeCalendar([plannedEvent({ starts: '2026-03-08T19:00:00+09:00' })], 'ko', now, subscription)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    const [properties = '', ...components] = calendar.split(/\r\n(?=BEGIN:V(?:TIMEZONE|EVENT))/)
    expect(components.map((component) => component.split('\r\n', 1)[0])).toEqual(['BEGIN:VTIMEZONE', 'BEGIN:VEVENT'])
    for (const name of ['NAME:', 'REFRESH-INTERVAL;', 'SOURCE;', 'X-PUBLISHED-TTL:']) {
      expect(properties).toContain(`\r\n${name}`)
      expect(components.join()).not.toContain(`\r\n${name}`)
    }
  })

  test('without events a calendar still holds a component', () => {
    const calendar = readCalendar(writeCalendar([], 'en', now, { ...subscription, name: 'A, B' }))
    expect(calendar).toMatchObject({ zones: ['Asia/Seoul'], events: [] })
    expect(calendar.values).toMatchObject({
      // The reader leaves the escapes of properties that RFC 5545 does not name.
      name: String.raw`A\, B`,
      'x-wr-calname': String.raw`A\, B`,
      source: 'https://pytorch.kr/ko/events.ics',
      'refresh-interval': 'PT12H',
    })
  })

  test('a file to download names no calendar and is no message', () => {
    expect(Object.keys(readCalendar(write({})).values)).toEqual(['version', 'prodid'])
  })

  // Clocks in New York go forward on 8 March 2026 at 07:00 UTC and back on 1 November at 06:00 UTC.
  const aroundTheChange = [
    ['America/New_York', '2026-03-08T01:59:59-05:00', 'America/New_York'],
    ['America/New_York', '2026-03-08T03:00:00-04:00', 'America/New_York'],
    ['America/New_York', '2026-11-01T00:30:00-04:00', 'America/New_York'],
    ['America/New_York', '2026-11-01T01:30:00-04:00', undefined],
    ['America/New_York', '2026-11-01T01:30:00-05:00', undefined],
    ['America/New_York', '2026-11-01T02:30:00-05:00', 'America/New_York'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00+10:30', undefined],
    ['Europe/Dublin', '2026-03-29T00:59:00Z', 'Europe/Dublin'],
    ['Europe/Dublin', '2026-03-29T02:01:00+01:00', 'Europe/Dublin'],
    ['Asia/Seoul', '2026-03-08T02:30:00+09:00', 'Asia/Seoul'],
    ['Asia/Calcutta', '2026-03-08T02:30:00+05:30', 'Asia/Kolkata'],
    ['Asia/Seoul', '2026-03-07T12:30:00-05:00', 'Asia/Seoul'],
  ] as const

  test.each(['UTC', 'America/New_York', 'Asia/Seoul'])('moments are exact, built on a machine in %s', (machine) => {
    vi.stubEnv('TZ', machine)
    for (const [timeZone, starts, zone] of aroundTheChange) {
      const ends = new Date(Date.parse(starts) + 3_600_000).toISOString()
      for (const times of [{ starts }, { starts, ends }]) {
        const calendar = readCalendar(write({ ...times, timeZone }))
        const event = calendar.events[0]
        expect(event?.starts).toBe(new Date(starts).toISOString())
        expect(event?.ends).toBe('ends' in times ? ends : undefined)
      }
      const calendar = write({ starts, timeZone })
      // An hour that is lived twice is written in UTC.
      expect(readCalendar(calendar).zones).toEqual(zone ? [zone] : [])
      expect(calendar).toContain(zone ? `DTSTART;TZID=${zone}:` : 'DTSTART:')
    }
  })

  test('a zone is defined once for all its events, each zone that is used and no other', () => {
    const events = [
      plannedEvent({ starts: '2026-03-08T19:00:00+09:00' }),
      plannedEvent({ slug: 'b', starts: '2026-03-09T19:00:00-04:00', timeZone: 'America/New_York' }),
      plannedEvent({ slug: 'c', starts: '2026-03-10T19:00:00+09:00' }),
      plannedEvent({ slug: 'd', timeZone: 'Europe/Paris' }),
    ]
    expect(readCalendar(writeCalendar(events, 'ko', now)).zones).toEqual(['Asia/Seoul', 'America/New_York'])
  })

  test('an event without a time is its day, and no end is made up', () => {
    vi.stubEnv('TZ', 'America/New_York')
    expect(readEvent({ day: '2026-02-28' })).toMatchObject({ starts: '2026-02-28', ends: undefined, lasts: 'P1D' })
    expect(write({ day: '2026-02-28' })).toContain('\r\nDTSTART;VALUE=DATE:20260228\r\n')
    const starts = '2026-03-08T19:00:00+09:00'
    for (const ends of [undefined, starts, '2026-03-08T18:00:00+09:00']) {
      expect(readEvent({ starts, ends })).toMatchObject({ starts: '2026-03-08T10:00:00.000Z', ends: undefined })
    }
  })

  test('whole days end on the day behind the last one', () => {
    const days = { day: '2026-02-27', lastDay: '2026-02-28' }
    const whole = { starts: '2026-02-27', ends: '2026-03-01', lasts: 'P2D' }
    expect(readEvent(days)).toMatchObject(whole)
    expect(write(days)).toContain('DTEND;VALUE=DATE:20260301')
    // Of several days, one moment alone cannot be drawn: it is told.
    expect(readEvent({ ...days, ends: '2026-02-28T18:00:00+09:00' })).toMatchObject(whole)
    expect(readEvent({ ...days, starts: '2026-02-27T10:00:00+09:00' })).toMatchObject(whole)
    expect(readEvent({ ...days, starts: '2026-02-27T10:00:00+09:00' }).values.description).toContain(
      '시간: 2월 27일 10:00부터 (Asia/Seoul)',
    )
    expect(readEvent({ ...days, ends: '2026-02-28T18:00:00+09:00' }, 'en').values.description).toContain(
      'Time: until 28 Feb 18:00 (Asia/Seoul)',
    )
    const times = { starts: '2026-02-27T10:00:00+09:00', ends: '2026-02-28T18:00:00+09:00' }
    expect(readEvent({ ...days, ...times })).toMatchObject({ starts: '2026-02-27T01:00:00.000Z', lasts: 'P1DT8H' })
  })

  test('lines are folded at 75 octets and never inside a letter', () => {
    const title = `${'파이토치 '.repeat(40)}👩‍💻${'a'.repeat(200)}${'é🙂'.repeat(60)}`
    for (let start = 0; start < 8; start++) {
      const calendar = write({ title: ko('x'.repeat(start) + title), venue: { name: ko(title) } })
      const lines = Buffer.from(calendar).toString('latin1').split('\r\n')
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(75)
        new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))
      }
      expect(lines.filter((line) => line.length > 70).length).toBeGreaterThan(20)
      expect(readCalendar(calendar).events[0]?.values.summary).toBe('x'.repeat(start) + title)
    }
  })

  test('text is escaped and comes back as it was', () => {
    const title = String.raw`a\b; c, d\n "e": f`
    expect(write({ title: ko(title) })).toContain(String.raw`SUMMARY:a\\b\; c\, d\\n "e": f`)
    expect(readEvent({ title: ko(title) }).values.summary).toBe(title)
    expect(readEvent({ title: ko('a\r\nEND:VEVENT\u0007') }).values.summary).toBe('a\nEND:VEVENT')
  })

  test.each([
    ['scheduled', 'CONFIRMED', '봄 모임', '봄 모임'],
    ['held', 'CONFIRMED', '봄 모임', '봄 모임'],
    ['cancelled', 'CANCELLED', '취소: 봄 모임', 'Cancelled: 봄 모임'],
    ['postponed', 'CANCELLED', '연기: 봄 모임', 'Postponed: 봄 모임'],
  ] as const)('%s', (status, word, summary, english) => {
    expect(readEvent({ status }).values).toMatchObject({ status: word, summary })
    expect(readEvent({ status }, 'en').values.summary).toBe(english)
  })

  test('SEQUENCE rises with each change of date, and with a change of status alone', () => {
    const history: Partial<Event>[] = [
      { revision: 0 },
      { revision: 0, status: 'postponed' },
      { revision: 1 },
      { revision: 2 },
      { revision: 2, status: 'cancelled' },
    ]
    expect(history.map((stated) => readEvent(stated).values.sequence)).toEqual(['0', '1', '2', '4', '5'])
  })

  test('LAST-MODIFIED only where somebody stated it; DTSTAMP then too', () => {
    expect(readEvent({}).values).toMatchObject({ dtstamp: '2026-03-01T01:02:03Z' })
    expect(readEvent({}).values).not.toHaveProperty('last-modified')
    expect(readEvent({ lastVerifiedOn: '2026-02-01' }).values).toMatchObject({
      dtstamp: '2026-02-01T00:00:00Z',
      'last-modified': '2026-02-01T00:00:00Z',
    })
  })

  test('what nobody states is not there', () => {
    expect(Object.keys(readEvent({}).values).filter((name) => !name.startsWith('x-'))).toEqual([
      ...['uid', 'sequence', 'dtstamp', 'dtstart', 'summary', 'description', 'url', 'status'],
    ])
  })
})
