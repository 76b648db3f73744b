import { expect, test } from 'vitest'
import { NotImported } from './import-programme'
import { importInto } from './programme-fixture'

const pretalx = {
  schedule: {
    version: '0.3',
    conference: {
      acronym: 'spring-2026',
      title: 'Spring Conference',
      start: '2026-09-12',
      end: '2026-09-13',
      time_zone_name: 'Asia/Seoul',
      url: 'https://talks.example/spring/',
      days: [
        {
          date: '2026-09-12',
          rooms: {
            'Hall A': [
              {
                guid: 'a',
                title: 'What compilers do',
                type: 'Keynote',
                date: '2026-09-12T10:00:00+09:00',
                duration: '00:45',
                abstract: 'From graphs\nto kernels.',
                persons: [{ public_name: 'Ada Kim', biography: 'Ada writes compilers.', links: [] }],
                links: [{ title: 'Slides', url: 'https://slides.example/1.pdf' }],
              },
            ],
            'Hall B': [
              {
                guid: 'b',
                title: '작은 모델',
                type: 'Talk',
                date: '2026-09-12T11:00:00+09:00',
                duration: '00:30',
                persons: [{ public_name: '김하나' }],
              },
            ],
          },
        },
      ],
    },
  },
}

test('a schedule of pretalx becomes an event', async () => {
  const { texts, report, again, problems } = await importInto({}, ['schedule.json', pretalx])
  expect(texts['events/spring-conference-2026/en.md']).toMatchInlineSnapshot(`
    "---
    title: { en: Spring Conference }
    date: 2026-09-12
    starts: "2026-09-12T10:00:00+09:00"
    ends: 2026-09-13
    website: "https://talks.example/spring/"
    status: scheduled
    sessions:
      - kind: keynote
        title: { en: What compilers do }
        speakers: [Ada Kim]
        abstract: { en: From graphs to kernels. }
        starts: "2026-09-12T10:00:00+09:00"
        minutes: 45
        slides: { url: "https://slides.example/1.pdf" }
      - title: { ko: 작은 모델 }
        speakers: [김하나]
        starts: "2026-09-12T11:00:00+09:00"
        minutes: 30
    ---
    "
  `)
  expect(texts['people/ada-kim/en.md']).toMatchInlineSnapshot(`
    "---
    name: { en: Ada Kim }
    ---

    Ada writes compilers.
    "
  `)
  expect(report).toMatchInlineSnapshot(`
    "content/events/spring-conference-2026/en.md
      written
    content/people/ada-kim/en.md
      written

    Not kept, or left as it is:
    - rooms have no field here"
  `)
  expect(again).toContain('has all of it already')
  expect(problems).toBe('')
})

const event = `---
title: { ko: 봄 컨퍼런스, en: Spring Conference }
date: 2026-09-12
status: scheduled # announced
sessions:
  # The first one.
  - title: { en: "What compilers do", ko: 컴파일러가 하는 일 }
    speakers: [Ada Kim]
    abstract: { ko: 우리가 쓴 소개. }

  - { title: { ko: 작은 모델 } }
registration:
  url: https://tickets.example/
---

우리가 쓴 글.
`

test('an event that is there is completed, and no word of it changes', async () => {
  const { texts, report, again } = await importInto({ 'events/spring/ko.md': event }, ['schedule.json', pretalx])
  expect(texts['events/spring/ko.md']).toMatchInlineSnapshot(`
    "---
    title: { ko: 봄 컨퍼런스, en: Spring Conference }
    date: 2026-09-12
    status: scheduled # announced
    sessions:
      # The first one.
      - title: { en: "What compilers do", ko: 컴파일러가 하는 일 }
        speakers: [Ada Kim]
        abstract: { ko: 우리가 쓴 소개. }
        starts: "2026-09-12T10:00:00+09:00"
        minutes: 45
        slides: { url: "https://slides.example/1.pdf" }

      - { title: { ko: 작은 모델 } }
    registration:
      url: https://tickets.example/
    starts: "2026-09-12T10:00:00+09:00"
    ends: 2026-09-13
    website: "https://talks.example/spring/"
    ---

    우리가 쓴 글.
    "
  `)
  expect(report).toMatchInlineSnapshot(`
    "content/people/ada-kim/en.md
      written
    content/events/spring/ko.md
      0 sessions added, 6 fields filled in; no word that was there was changed

    Not kept, or left as it is:
    - rooms have no field here
    - 작은 모델: its session stands on one line, and speakers, starts, minutes was not added"
  `)
  expect(again).toContain('has all of it already')
  const lines = (texts['events/spring/ko.md'] ?? '').split('\n')
  expect(event.split('\n').filter((line) => !lines.includes(line))).toEqual([])
})

test('what both say otherwise is left and reported', async () => {
  const other = event.replace('    abstract', '    starts: "2026-09-12T09:00:00+09:00"\n    minutes: 30\n    abstract')
  const { texts, report } = await importInto({ 'events/spring/ko.md': other }, ['schedule.json', pretalx])
  expect(texts['events/spring/ko.md']).toContain('minutes: 30')
  expect(report).toContain(
    'What compilers do: minutes is 30 in the file and 45 in the programme; the file is left as it is',
  )
})

test('all data of Sessionize, into an event that --event names', async () => {
  const sessionize = {
    sessions: [
      {
        id: '1',
        title: 'Welcome',
        startsAt: '2026-09-12T09:00:00',
        endsAt: '2026-09-12T09:15:00',
        isServiceSession: true,
        speakers: [],
      },
      {
        id: '2',
        title: 'Small models',
        description: 'How small?',
        startsAt: '2026-09-12T09:15:00',
        endsAt: '2026-09-12T10:00:00',
        speakers: ['x'],
        recordingUrl: 'https://youtu.be/abcdefghijk',
      },
      {
        id: '3',
        title: 'Lunch',
        startsAt: '2026-09-12T10:00:00',
        endsAt: '2026-09-12T11:00:00',
        isServiceSession: true,
        speakers: [],
      },
    ],
    speakers: [
      {
        id: 'x',
        fullName: 'Sol Lee',
        tagLine: 'Engineer at Acme',
        bio: '',
        links: [{ title: 'LinkedIn', url: 'https://www.linkedin.com/in/sol' }],
      },
    ],
    rooms: [{ id: 1, name: 'Hall' }],
  }
  const there = { 'events/autumn/en.md': '---\ntitle: { en: Autumn }\ndate: 2026-09-12\nstatus: scheduled\n---\n' }
  const { texts, problems } = await importInto(there, ['all.json', sessionize], { event: 'autumn' })
  expect(texts['events/autumn/en.md']).toMatchInlineSnapshot(`
    "---
    title: { en: Autumn }
    date: 2026-09-12
    status: scheduled
    starts: "2026-09-12T09:00:00+09:00"
    sessions:
      - kind: opening
        title: { en: Welcome }
        starts: "2026-09-12T09:00:00+09:00"
        minutes: 15
      - title: { en: Small models }
        speakers: [Sol Lee]
        affiliation: { en: Engineer at Acme }
        abstract: { en: "How small?" }
        starts: "2026-09-12T09:15:00+09:00"
        minutes: 45
        video: { youtubeId: abcdefghijk }
      - kind: networking
        title: { en: Lunch }
        starts: "2026-09-12T10:00:00+09:00"
        minutes: 60
    ---
    "
  `)
  expect(texts['people/sol-lee/en.md']).toContain('kind: linkedin')
  expect(problems).toBe('')
})

test('the grid of Sessionize names no event: the mend says so', async () => {
  const grid = [
    {
      date: '2026-09-12T00:00:00',
      rooms: [
        {
          id: 1,
          sessions: [
            { id: '1', title: 'A', startsAt: '2026-09-12T09:00:00', speakers: [{ id: 'x', name: 'Sol Lee' }] },
          ],
        },
      ],
    },
  ]
  await expect(importInto({}, ['grid.json', grid])).rejects.toThrow(NotImported)
  const { texts } = await importInto({}, ['grid.json', grid], { event: 'autumn-2026' })
  expect(texts['events/autumn-2026/en.md']).toContain('speakers: [Sol Lee]')
})

test('a playlist gives each session its film, by title or speaker, and nothing else', async () => {
  const playlist = {
    _type: 'playlist',
    id: 'PLx',
    title: 'Spring Conference',
    entries: [
      { id: 'aaaaaaaaaaa', title: '[Spring] What compilers do - Ada Kim' },
      { id: 'bbbbbbbbbbb', title: '봄 컨퍼런스 | 이두리' },
      { id: 'ccccccccccc', title: 'After movie' },
      { id: 'ddddddddddd', title: '[Private video]' },
    ],
  }
  const own = event.replace('  - { title: { ko: 작은 모델 } }', '  - title: { ko: 작은 모델 }\n    speakers: [이두리]')
  const { texts, report, problems } = await importInto({ 'events/spring/ko.md': own }, ['playlist.json', playlist])
  expect(texts['events/spring/ko.md']?.match(/.*youtubeId.*/g)).toEqual([
    '    video: { youtubeId: aaaaaaaaaaa }',
    '    video: { youtubeId: bbbbbbbbbbb }',
  ])
  expect(report).toMatchInlineSnapshot(`
    "content/events/spring/ko.md
      0 sessions added, 3 fields filled in; no word that was there was changed

    Not kept, or left as it is:
    - 1 film of the playlist private or deleted
    - After movie: no session of the event is called so or has a speaker of that name; not kept"
  `)
  expect(problems).toBe('')
})

test('events of a calendar', async () => {
  const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
X-WR-TIMEZONE:Asia/Seoul
BEGIN:VEVENT
UID:1
SUMMARY:Summer evening
DTSTART:20260701T100000Z
DTEND:20260701T120000Z
LOCATION:The hall\\, 1 Main Street
DESCRIPTION:We meet.\\n\\nBring bread.
URL:https://meet.example/1
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Two days
DTSTART;VALUE=DATE:20260801
DTEND;VALUE=DATE:20260803
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Summer evening
DTSTART;TZID=Asia/Seoul:20260805T190000
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Every week
DTSTART;TZID=Europe/Berlin:20260105T190000
RRULE:FREQ=WEEKLY
LOCATION:https://video.example/x
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
  const { texts, report, again, problems } = await importInto({}, ['a.ics', calendar], { status: 'held' })
  expect(texts).toMatchInlineSnapshot(`
    {
      "events/every-week-2026/en.md": "---
    title: { en: Every week }
    date: 2026-01-05
    starts: "2026-01-05T19:00:00+01:00"
    timeZone: Europe/Berlin
    website: "https://video.example/x"
    status: held
    ---
    ",
      "events/summer-evening-2026-08-05/en.md": "---
    title: { en: Summer evening }
    date: 2026-08-05
    starts: "2026-08-05T19:00:00+09:00"
    status: scheduled
    ---
    ",
      "events/summer-evening-2026/en.md": "---
    title: { en: Summer evening }
    date: 2026-07-01
    starts: "2026-07-01T19:00:00+09:00"
    ends: "2026-07-01T21:00:00+09:00"
    venue:
      name: { en: "The hall, 1 Main Street" }
    website: "https://meet.example/1"
    status: scheduled
    ---

    We meet.

    Bring bread.
    ",
      "events/two-days-2026/en.md": "---
    title: { en: Two days }
    date: 2026-08-01
    ends: 2026-08-02
    status: cancelled
    ---
    ",
    }
  `)
  expect(report).toMatchInlineSnapshot(`
    "content/events/summer-evening-2026/en.md
      written
    content/events/two-days-2026/en.md
      written
    content/events/summer-evening-2026-08-05/en.md
      written
    content/events/every-week-2026/en.md
      written

    Not kept, or left as it is:
    - repeats; only the first is kept, and each other one is an event of its own here"
  `)
  expect(again.match(/has all of it already/g)).toHaveLength(4)
  expect(problems).toBe('')
})

test.each([
  ['a.json', '{"a": 1}', 'is none of the programmes known here'],
  ['a.json', '{', 'cannot be read'],
  ['a.ics', 'BEGIN:VCALENDAR\nBEGIN:X', 'cannot be read'],
])('%s with %s is refused with a reason', async (name, text, reason) => {
  const error = await importInto({}, [name, text]).catch((thrown: unknown) => thrown)
  expect(error instanceof NotImported && error.reason.en).toContain(reason)
})
