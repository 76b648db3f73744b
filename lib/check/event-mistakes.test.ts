import { expect, test } from 'vitest'
import { judge, text } from './content-fixture'

const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })
const session = (lines: string) => event(`sessions:\n  - title: { en: A }\n${lines.replace(/^/gm, '    ')}`)

const afternoon = 'starts: "2025-03-30T13:00:00+09:00"\nends: "2025-03-30T18:00:00+09:00"'

test('times that agree', async () => {
  expect(await event(afternoon)).toBe('')
  expect(
    await event(`${afternoon}
registration: { url: "https://sign.example/", opens: "2025-03-01T09:00:00+09:00", closes: "2025-03-30T18:00:00+09:00" }
sessions:
  - { title: { en: A }, id: a, starts: "2025-03-30T13:00:00+09:00" }
  - { title: { en: B }, id: b, starts: "2025-03-30T17:59:00+09:00" }
  - { title: { en: C }, starts: "2025-03-30T17:59:00+09:00" }`),
  ).toBe('')
  expect(await event('date: 2025-03-29\ntimeZone: America/New_York\nstarts: "2025-03-29T23:59:00-04:00"')).toBe('')
})
test('an end before the start', async () => {
  expect(await event('starts: "2025-03-30T19:00:00+09:00"\nends: "2025-03-30T01:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:7  ends
      found "2025-03-30T01:00:00+09:00"; expected a moment after "starts", "2025-03-30T19:00:00+09:00" (content/events/meetup/en.md:5:9)
      write: ends: "2025-03-31T01:00:00+09:00"

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('starts: "2025-03-30T13:00:00+09:00"\nends: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:7  ends
      found "2025-03-30T13:00:00+09:00"; expected a moment after "starts", "2025-03-30T13:00:00+09:00" (content/events/meetup/en.md:5:9)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
})
test('an end in the translation that contradicts the start in the other file', async () => {
  expect(
    await judge({
      'events/meetup/ko.md': text('events', 'starts: "2025-03-30T13:00:00+09:00"'),
      'events/meetup/en.md': '---\nends: "2025-03-28T18:00:00+09:00"\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:2:7  ends
      found "2025-03-28T18:00:00+09:00"; expected a moment after "starts", "2025-03-30T13:00:00+09:00" (content/events/meetup/ko.md:5:9)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
})
test('a day that is another one at the venue', async () => {
  expect(await event('starts: "2025-03-30T18:00:00Z"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:3:7  date
      found "2025-03-30"; expected 2025-03-31, the day of "starts" (content/events/meetup/en.md:5:9) in Asia/Seoul
      write: date: 2025-03-31
      or correct "starts", or state the "timeZone" of a venue elsewhere

    content/events/meetup/en.md:5:9  starts
      found "2025-03-30T18:00:00Z", at 18:00 by a clock at Z; expected the offset of Asia/Seoul then, +09:00
      write: starts: "2025-03-30T18:00:00+09:00"
      or, for the same moment: starts: "2025-03-31T03:00:00+09:00"
      or state the "timeZone" of a venue elsewhere

    2 problems in 1 file; nothing was built"
  `)
  expect(
    await event('date: 2025-03-29\ntimeZone: America/New_York\nstarts: "2025-03-30T13:00:00+09:00"'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:7  date
      found "2025-03-29"; expected 2025-03-30, the day of "starts" (content/events/meetup/en.md:6:9) in America/New_York
      write: date: 2025-03-30
      or correct "starts", or state the "timeZone" of a venue elsewhere

    content/events/meetup/en.md:6:9  starts
      found "2025-03-30T13:00:00+09:00", at 13:00 by a clock at +09:00; expected the offset of America/New_York then, -04:00
      write: starts: "2025-03-30T13:00:00-04:00"
      or, for the same moment: starts: "2025-03-30T00:00:00-04:00"

    2 problems in 1 file; nothing was built"
  `)
})
test('a time zone that nobody knows', async () => {
  expect(await event('timeZone: Asia/Seuol\nstarts: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  timeZone
      found "Asia/Seuol"; expected a name of the IANA time zone database, such as Asia/Seoul
      write: timeZone: Asia/Seoul

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('timeZone: KST\nstarts: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  timeZone
      found "KST"; expected a name of the IANA time zone database, such as Asia/Seoul

    1 problem in 1 file; nothing was built"
  `)
})
test('registration that closes before it opens, or after the event', async () => {
  const registration = (times: string) => `registration: { url: "https://sign.example/", ${times} }`
  expect(
    await event(registration('opens: "2025-03-20T09:00:00+09:00", closes: "2025-03-10T18:00:00+09:00"')),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:91  registration.closes
      found "2025-03-10T18:00:00+09:00"; expected a moment after "opens", "2025-03-20T09:00:00+09:00" (content/events/meetup/en.md:5:54)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(`${afternoon}\n${registration('closes: "2025-03-30T18:00:01+09:00"')}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:55  registration.closes
      found "2025-03-30T18:00:01+09:00"; expected a moment up to the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(registration('closes: "2026-03-10T18:00:00+09:00"'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.closes
      found "2026-03-10T18:00:00+09:00"; expected a moment up to the day of the event, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two, or state "ends" of an event of several days

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(registration('closes: "2025-03-30T23:59:00+09:00"'))).toBe('')
})
test('sessions outside the event, and not in the order of the day', async () => {
  expect(
    await event(`${afternoon}
sessions:
  - { title: { en: A }, starts: "2025-03-29T23:59:00-04:00" }
  - { title: { en: B }, starts: "2025-03-30T15:00:00+09:00" }
  - { title: { en: C }, starts: "2025-03-30T14:00:00+09:00" }
  - { title: { en: D }, starts: "2025-03-30T18:00:00+09:00" }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:33  sessions[0].starts
      found "2025-03-30T12:59:00+09:00"; expected a moment from the start of the event on, "2025-03-30T13:00:00+09:00" (content/events/meetup/en.md:5:9)
      correct one of the two

    content/events/meetup/en.md:10:33  sessions[2].starts
      found "2025-03-30T14:00:00+09:00"; expected a moment from "2025-03-30T15:00:00+09:00" on, when sessions[1] starts
      move it to its place of the day

    content/events/meetup/en.md:11:33  sessions[3].starts
      found "2025-03-30T18:00:00+09:00"; expected a moment before the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two

    3 problems in 1 file; nothing was built"
  `)
})
test('two sessions with one id', async () => {
  expect(
    await event(`sessions:
  - { title: { en: Opening }, id: opening }
  - { title: { en: Opening } }
  - { title: { en: Closing }, id: opening }
  - { title: { en: Again }, id: opening-2 }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:35  sessions[2].id
      found "opening"; expected an id of its own: sessions[0].id (content/events/meetup/en.md:6:35) has this one, and it is part of the address
      write: id: opening-3

    1 problem in 1 file; nothing was built"
  `)
})
test('material that is public without a link', async () => {
  expect(await session('video: { state: public }\nslides: { state: public }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:21  sessions[0].video.state
      found "public"; expected "youtubeId" beside it, or another state
      write: youtubeId: …
      or: state: pending

    content/events/meetup/en.md:8:22  sessions[0].slides.state
      found "public"; expected "url" beside it, or another state
      write: url: …
      or: state: pending

    2 problems in 1 file; nothing was built"
  `)
})
test('material that cannot be seen and has a link', async () => {
  expect(
    await session(`video: { state: private, youtubeId: abcdefghijk }
slides: { url: "https://slides.example/", state: pending }
code: { url: "https://code.example/", state: limited }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:21  sessions[0].video.state
      found "private"; expected public or limited beside "youtubeId" (content/events/meetup/en.md:7:41), or no link
      write: state: public
      or remove "youtubeId"

    content/events/meetup/en.md:8:54  sessions[0].slides.state
      found "pending"; expected public or limited beside "url" (content/events/meetup/en.md:8:20), or no link
      write: state: public
      or remove "url"

    2 problems in 1 file; nothing was built"
  `)
  for (const state of ['not_recorded', 'unknown']) {
    expect(await session(`video: { state: ${state}, youtubeId: abcdefghijk }`)).toContain(`found "${state}"; expected`)
  }
  expect(await session('video: { state: private }\nslides: { state: pending }')).toBe('')
})
test('an event without recording that has one', async () => {
  const video = 'sessions: [{ title: { en: A }, video: { youtubeId: abcdefghijk } }]'
  expect(await event(`recording: not_recorded\n${video}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:12  recording
      found "not_recorded"; expected recorded or limited, because sessions[0].video.youtubeId (content/events/meetup/en.md:6:52) can be watched
      write: recording: limited
      or remove "sessions[0].video.youtubeId"

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(`recording: private\n${video}`)).toContain('found "private"; expected recorded or limited')
  expect(await event(`recording: limited\n${video}`)).toBe('')
})
test('a text in no language', async () => {
  expect(await event('title: {}')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found nothing; expected a value
      remove the line, or give a value

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('title: { ko: , en: "" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:14  title.ko
      found nothing; expected a value
      remove the line, or give a value

    content/events/meetup/en.md:4:20  title.en
      found nothing; expected a value
      remove the line, or give a value

    2 problems in 1 file; nothing was built"
  `)
})
