import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

// The fixture's own day is 2025-03-30.
const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })

test('an event of several days, with and without hours', async () => {
  expect(await event('ends: 2025-03-31')).toBe('')
  expect(await event('ends: "2025-03-31"')).toBe('')
  expect(await event('ends: 2025-03-30')).toBe('')
  expect(await event('ends: "2025-03-31T18:00:00+09:00"')).toBe('')
  expect(await event('starts: "2025-03-30T13:00:00+09:00"\nends: 2025-04-01')).toBe('')
  expect(
    await event(`ends: 2025-03-31
registration: { url: "https://sign.example/", closes: "2025-03-31T23:00:00+09:00" }
sessions:
  - { title: { en: A }, id: a, starts: "2025-03-30T13:00:00+09:00" }
  - { title: { en: B }, id: b, starts: "2025-03-31T10:00:00+09:00" }`),
  ).toBe('')
})

test('an end that is a day, before the first one', async () => {
  expect(await event('ends: 2025-03-29')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      found "2025-03-29"; expected a day from the day of the event on, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two"
  `)
  expect(await event('starts: "2025-03-30T13:00:00+09:00"\nends: 2025-03-29')).toContain('ends')
})

test('a moment without quotation marks, and a day in other words', async () => {
  expect(await event('ends: 2025-03-31T18:00:00+09:00')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      found 2025-03-31T18:00:00+09:00 without quotation marks; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      write: ends: "2025-03-31T18:00:00+09:00""
  `)
  expect(await event('endDate: 2025-03-31')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:1  endDate
      found the key "endDate", which nothing reads; expected "ends"
      write: ends: 2025-03-31"
  `)
  expect(await event('ends: 2025/3/31')).toContain('write: ends: 2025-03-31')
})

test('sessions on days that the event does not have', async () => {
  expect(
    await event(`sessions:
  - { title: { en: A }, id: a, starts: "2025-03-29T10:00:00+09:00" }
  - { title: { en: B }, id: b, starts: "2025-03-31T10:00:00+09:00" }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:40  sessions[0].starts
      found "2025-03-29T10:00:00+09:00"; expected a moment from the day of the event on, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two

    content/events/meetup/en.md:7:40  sessions[1].starts
      found "2025-03-31T10:00:00+09:00"; expected a moment up to the last day of the event, 2025-03-30 (content/events/meetup/en.md:3:7)
      write in the event, if it goes on that long: ends: 2025-03-31
      or correct "starts""
  `)
  expect(
    await event(`ends: 2025-03-31
sessions:
  - { title: { en: A }, id: a, starts: "2025-04-01T10:00:00+09:00" }`),
  ).toContain('a moment up to the last day of the event, 2025-03-31 (content/events/meetup/en.md:5:7)')
})

test('what begins past midnight belongs to the evening before', async () => {
  expect(await event('sessions:\n  - { title: { en: A }, starts: "2025-03-31T00:30:00+09:00" }')).toBe('')
  expect(await event('sessions:\n  - { title: { en: A }, starts: "2025-03-31T06:00:00+09:00" }')).not.toBe('')
})

test('registration that closes or opens behind the last day', async () => {
  const registration = (times: string) => `ends: 2025-03-31\nregistration: { url: "https://sign.example/", ${times} }`
  expect(await event(registration('closes: "2025-04-01T09:00:00+09:00"'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:55  registration.closes
      found "2025-04-01T09:00:00+09:00"; expected a moment up to the end of the event, 2025-03-31 (content/events/meetup/en.md:5:7)
      correct one of the two"
  `)
  expect(await event(registration('opens: "2025-04-01T09:00:00+09:00"'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:54  registration.opens
      found "2025-04-01T09:00:00+09:00"; expected a moment before the event, "2025-03-31" (content/events/meetup/en.md:5:7)
      correct one of the two"
  `)
  expect(await event(registration('opens: "2025-03-31T09:00:00+09:00"'))).toBe('')
})
