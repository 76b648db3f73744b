import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { scheduleSchema } from '../../e2e/validators/schedule'
import type { Event } from '../content/events'
import type { Talk } from '../content/programme'
import { ko, plannedEvent } from './calendars/planned-event-fixture'
import { numberOf, uuidOf, writeSchedule } from './schedule'
import type { ScheduleFile } from './schedule-form'

describe('uuid', () => {
  test('the id that other programs make of the same address', () => {
    // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://pytorch.kr/events/a/b'))"
    expect(uuidOf('https://pytorch.kr/events/a/b')).toBe('bd3bc246-a1ad-5c10-ade3-4944d60f1206')
    expect(uuidOf('https://pytorch.kr/events/a/발표')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    )
  })

  test('a number that fits 32 bits with their sign', () => {
    expect(numberOf('00000000-0000-5000-8000-000000000000')).toBe(1)
    expect(numberOf('ffffffff-0000-5000-8000-000000000000')).toBe(2 ** 31 - 1)
  })
})

describe('write schedule', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const validate = ajv.compile(scheduleSchema)

  function talk(id: string, stated: Partial<Talk> = {}): Talk {
    const address = `/ko/events/spring-2026/${id}/`
    const days = { day: '2026-10-31', lastDay: '2026-10-31' }
    const known = { kind: 'talk' as const, id, address, title: ko(id), ...days }
    return { ...known, titles: [], speakers: [], materials: [], links: [], ...stated }
  }

  const hana = { id: 'hana-kim', name: ko('김하나'), otherNames: [], links: [], address: '/ko/speakers/hana-kim/' }

  const programme: Partial<Event> = {
    venue: { name: ko('하늘 강당'), address: ko('서울') },
    timeZone: 'America/New_York',
    day: '2026-10-31',
    talks: [
      // Clocks go back between the first talk and the second.
      talk('second', { starts: '2026-11-01T14:00:00Z', minutes: 90, kind: 'workshop' }),
      talk('first', {
        starts: '2026-10-31T10:15:00-04:00',
        minutes: 45,
        speakers: [hana],
        abstract: ko('짧은 소개'),
        materials: [
          { kind: 'video', state: 'not_recorded' },
          { kind: 'slides', state: 'public', url: 'https://slides.example/' },
        ],
        links: [{ kind: 'blog', url: 'https://[2001:db8::1]/글|[a]^`' }],
      }),
      talk('no-time', { minutes: 30 }),
      talk('no-length', { starts: '2026-11-01T16:00:00Z' }),
    ],
  }

  function schedule(stated: Partial<Event> = {}): ScheduleFile {
    const file = writeSchedule(plannedEvent({ ...programme, ...stated }), 'ko')
    if (!file) throw new Error('There is no schedule')
    return file
  }

  test('a schedule has the form that programs for schedules read', () => {
    for (const stated of [{}, { revision: 3 }, { venue: undefined, format: 'online' as const }]) {
      validate(JSON.parse(JSON.stringify(schedule(stated))))
      expect(validate.errors).toBeNull()
    }
    validate({ schedule: { ...schedule().schedule, version: 1 } })
    expect(validate.errors).toMatchObject([{ instancePath: '/schedule/version' }])
  })

  test('days and times are those of the venue, across a change of its clocks', () => {
    const { conference } = schedule().schedule
    expect(conference).toMatchObject({
      acronym: 'spring_2026',
      start: '2026-10-31',
      end: '2026-11-01',
      daysCount: 2,
      timeslot_duration: '00:15',
      time_zone_name: 'America/New_York',
    })
    const days = conference.days.map(({ rooms, ...day }) => ({
      ...day,
      rooms: Object.entries(rooms).map(([room, events]) => [
        room,
        ...events.map(({ title, date, start, duration }) => `${title} ${date} ${start} ${duration}`),
      ]),
    }))
    expect(days).toEqual([
      {
        index: 1,
        date: '2026-10-31',
        day_start: '2026-10-31T10:15:00-04:00',
        day_end: '2026-10-31T11:00:00-04:00',
        rooms: [['하늘 강당', 'first 2026-10-31T10:15:00-04:00 10:15 00:45']],
      },
      {
        index: 2,
        date: '2026-11-01',
        day_start: '2026-11-01T09:00:00-05:00',
        day_end: '2026-11-01T10:30:00-05:00',
        rooms: [['하늘 강당', 'second 2026-11-01T09:00:00-05:00 09:00 01:30']],
      },
    ])
  })

  test('a talk says what is known of it', () => {
    const [first] = schedule().schedule.conference.days[0]?.rooms['하늘 강당'] ?? []
    expect(first).toMatchInlineSnapshot(`
    {
      "abstract": "짧은 소개",
      "date": "2026-10-31T10:15:00-04:00",
      "do_not_record": true,
      "duration": "00:45",
      "guid": "a048dad0-e25d-5fd0-bdce-8657c03f13a9",
      "id": 1344564584,
      "language": "",
      "links": [
        {
          "title": "발표 자료",
          "type": "related",
          "url": "https://slides.example/",
        },
        {
          "title": "블로그",
          "type": "related",
          "url": "https://[2001:db8::1]/%EA%B8%80%7C%5Ba%5D%5E%60",
        },
      ],
      "persons": [
        {
          "guid": "84a2c45a-8312-5822-b94a-942edf7024cc",
          "name": "김하나",
          "public_name": "김하나",
          "url": "https://pytorch.kr/ko/speakers/hana-kim/",
        },
      ],
      "room": "하늘 강당",
      "slug": "spring-2026-1344564584",
      "start": "10:15",
      "subtitle": "",
      "title": "first",
      "track": null,
      "type": "talk",
      "url": "https://pytorch.kr/ko/events/spring-2026/first/",
    }
  `)
  })

  test('ids stay when a programme grows, and in the other language', () => {
    const ids = (file: ScheduleFile | undefined) =>
      file?.schedule.conference.days.flatMap(({ rooms }) =>
        Object.values(rooms)
          .flat()
          .map(({ guid }) => guid),
      )
    const before = ids(schedule())
    const talks = [talk('new', { starts: '2026-10-31T09:00:00-04:00', minutes: 30 }), ...(programme.talks ?? [])]
    expect(ids(schedule({ talks }))?.slice(1)).toEqual(before)
    expect(ids(writeSchedule(plannedEvent(programme), 'en'))).toEqual(before)
    expect(new Set(before).size).toBe(2)
  })

  test('no start, no length or no place, no schedule', () => {
    expect(writeSchedule(plannedEvent(), 'ko')).toBeUndefined()
    expect(writeSchedule(plannedEvent({ ...programme, talks: programme.talks?.slice(2) }), 'ko')).toBeUndefined()
    expect(writeSchedule(plannedEvent({ ...programme, venue: undefined }), 'ko')).toBeUndefined()
    expect(
      Object.keys(schedule({ venue: undefined, format: 'online' }).schedule.conference.days[0]?.rooms ?? {}),
    ).toEqual(['온라인'])
  })
})
