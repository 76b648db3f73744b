import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })
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
      write: ends: "2025-03-31T01:00:00+09:00""
  `)
  expect(await event('starts: "2025-03-30T13:00:00+09:00"\nends: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:7  ends
      found "2025-03-30T13:00:00+09:00"; expected a moment after "starts", "2025-03-30T13:00:00+09:00" (content/events/meetup/en.md:5:9)
      correct one of the two"
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
      correct one of the two"
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
      or state the "timeZone" of a venue elsewhere"
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
      or, for the same moment: starts: "2025-03-30T00:00:00-04:00""
  `)
})
test('a time zone that nobody knows', async () => {
  expect(await event('timeZone: Asia/Seuol\nstarts: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  timeZone
      found "Asia/Seuol"; expected a name of the IANA time zone database, such as Asia/Seoul
      write: timeZone: Asia/Seoul"
  `)
  expect(await event('timeZone: KST\nstarts: "2025-03-30T13:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  timeZone
      found "KST"; expected a name of the IANA time zone database, such as Asia/Seoul
      write: timeZone: Asia/Seoul"
  `)
})
test('registration that closes before it opens, or after the event', async () => {
  const registration = (times: string) => `registration: { url: "https://sign.example/", ${times} }`
  expect(
    await event(registration('opens: "2025-03-20T09:00:00+09:00", closes: "2025-03-10T18:00:00+09:00"')),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:91  registration.closes
      found "2025-03-10T18:00:00+09:00"; expected a moment after "opens", "2025-03-20T09:00:00+09:00" (content/events/meetup/en.md:5:54)
      correct one of the two"
  `)
  expect(await event(`${afternoon}\n${registration('closes: "2025-03-30T18:00:01+09:00"')}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:55  registration.closes
      found "2025-03-30T18:00:01+09:00"; expected a moment up to the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two"
  `)
  expect(await event(registration('closes: "2026-03-10T18:00:00+09:00"'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.closes
      found "2026-03-10T18:00:00+09:00"; expected a moment up to the day of the event, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two, or state "ends" of an event of several days"
  `)
  expect(await event(registration('closes: "2025-03-30T23:59:00+09:00"'))).toBe('')
})
test('sessions outside the event, and not in the order of the day', async () => {
  expect(
    await event(`${afternoon}
sessions:
  - { title: { en: A }, starts: "2025-03-30T12:59:00+09:00" }
  - { title: { en: B }, starts: "2025-03-30T15:00:00+09:00" }
  - { title: { en: C }, starts: "2025-03-30T14:00:00+09:00" }
  - { title: { en: D }, starts: "2025-03-30T18:00:00+09:00" }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:33  sessions[0].starts
      found "2025-03-30T12:59:00+09:00"; expected a moment from the start of the event on, "2025-03-30T13:00:00+09:00" (content/events/meetup/en.md:5:9)
      correct one of the two

    content/events/meetup/en.md:10:33  sessions[2].starts
      found "2025-03-30T14:00:00+09:00"; expected a moment from "2025-03-30T15:00:00+09:00" on, when sessions[1] starts
      move it to its place in the order of the day

    content/events/meetup/en.md:11:33  sessions[3].starts
      found "2025-03-30T18:00:00+09:00"; expected a moment before the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two"
  `)
})
test('a session on another day is told once, and those behind it are in order', async () => {
  expect(
    await event(`${afternoon}
sessions:
  - { title: { en: A }, starts: "2025-03-30T13:00:00+09:00" }
  - { title: { en: B }, starts: "2025-03-31T14:00:00+09:00" }
  - { title: { en: C }, starts: "2025-03-30T15:00:00+09:00" }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:9:33  sessions[1].starts
      found "2025-03-31T14:00:00+09:00"; expected a moment before the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two"
  `)
})
test('a moment before time zones, and one that no clock showed', async () => {
  expect(await event('date: 1900-01-01\nstarts: "1900-01-01T10:00:00+08:27"')).toBe('')
  expect(await event('date: 1900-01-01\nstarts: "1900-01-01T10:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "1900-01-01T10:00:00+09:00", at 10:00 by a clock at +09:00; expected the offset of Asia/Seoul then, +08:27
      write: starts: "1900-01-01T10:00:00+08:27"
      or, for the same moment: starts: "1900-01-01T09:27:00+08:27"
      or state the "timeZone" of a venue elsewhere"
  `)
  expect(
    await event('date: 2025-03-30\ntimeZone: Europe/Berlin\nstarts: "2025-03-30T02:30:00+02:00"'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:9  starts
      found "2025-03-30T02:30:00+02:00", at 02:30 by a clock at +02:00; expected the offset of Europe/Berlin then, +01:00
      write: starts: "2025-03-30T01:30:00+01:00""
  `)
})
