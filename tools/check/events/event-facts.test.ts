import { describe, expect, test } from 'vitest'
import { judge, notice, text } from '../content-fixture'

const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })
const session = (lines: string) => event(`sessions:\n  - title: { en: A }\n${lines.replace(/^/gm, '    ')}`)
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
      write: id: opening-3"
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
      or: state: pending"
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
      or remove "url""
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
      or remove "sessions[0].video.youtubeId""
  `)
  expect(await event(`recording: private\n${video}`)).toContain('found "private"; expected recorded or limited')
  expect(await event(`recording: limited\n${video}`)).toBe('')
})
test('a text in no language', async () => {
  expect(await event('title: {}')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found nothing; expected a value
      remove the line, or give a value"
  `)
  expect(await event('title: { ko: , en: "" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:14  title.ko
      found nothing; expected a value
      remove the line, or give a value

    content/events/meetup/en.md:4:20  title.en
      found nothing; expected a value
      remove the line, or give a value"
  `)
})

describe('what contradicts itself', () => {
  const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })
  const afternoon = 'starts: "2025-03-30T13:00:00+09:00"\nends: "2025-03-30T18:00:00+09:00"'
  const film = 'sessions: [{ title: { en: A }, video: { youtubeId: iR5hTsrgpAk } }]'

  test('what was recorded or counted was held', async () => {
    expect(await event(`status: cancelled\n${film}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      found "cancelled"; expected held, because sessions[0].video.youtubeId (content/events/meetup/en.md:5:52) is of an event that was held
      write: status: held
      or remove "sessions[0].video.youtubeId""
  `)
    expect(await event(`status: postponed\nattendance: 40`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      found "postponed"; expected held, because "attendance" is of an event that was held
      write: status: held
      or remove "attendance""
  `)
    expect(await event('status: cancelled\nsessions: [{ title: { en: A }, video: { state: not_recorded } }]')).toBe('')
  })
  test('nobody signs up for what is over', async () => {
    const registration = (lines: string) => `registration: { url: "https://sign.example/", ${lines} }`
    expect(await event(registration('status: open'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.status
      found "open"; expected no sign-up for an event that is held (content/events/meetup/en.md:4:9)
      write: status: closed
      or remove the line"
  `)
    expect(await event(registration('status: waiting_list'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.status
      found "waiting_list"; expected no sign-up for an event that is held (content/events/meetup/en.md:4:9)
      write: status: closed
      or remove the line"
  `)
    const late = registration('opens: "2025-03-30T18:00:00+09:00"')
    expect(await event(`${afternoon}\n${late}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:54  registration.opens
      found "2025-03-30T18:00:00+09:00"; expected a moment before the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two"
  `)
    expect(await event(registration('opens: "2025-03-31T00:00:00+09:00"'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:54  registration.opens
      found "2025-03-31T00:00:00+09:00"; expected a moment before the event, "2025-03-30" (content/events/meetup/en.md:3:7)
      correct one of the two"
  `)
    expect(await event(registration('opens: "2025-03-30T23:00:00+09:00"'))).toBe('')
  })
  test('an end before the day', async () => {
    expect(await event('ends: "2025-03-29T18:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      found "2025-03-29T18:00:00+09:00"; expected a moment from the day of the event on, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two"
  `)
    expect(await event('ends: "2025-03-29T18:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      found "2025-03-29T18:00:00+09:00"; expected a moment from the day of the event on, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two"
  `)
  })
  test('a session that lasts past the end', async () => {
    const session = (minutes: number) =>
      `${afternoon}\nsessions: [{ title: { en: A }, starts: "2025-03-30T17:30:00+09:00", minutes: ${minutes} }]`
    expect(await event(session(30))).toBe('')
    expect(await event(session(40))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:40  sessions[0].starts
      found "2025-03-30T17:30:00+09:00" and 40 minutes; expected at most 30 minutes, up to the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      write: minutes: 30
      or correct "starts", or the "ends" of the event"
  `)
    expect(await event(session(40))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:40  sessions[0].starts
      found "2025-03-30T17:30:00+09:00" and 40 minutes; expected at most 30 minutes, up to the end of the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      write: minutes: 30
      or correct "starts", or the "ends" of the event"
  `)
  })
  test('an offset that the venue does not have then', async () => {
    expect(await event('starts: "2025-03-30T13:00:00-05:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:3:7  date
      found "2025-03-30"; expected 2025-03-31, the day of "starts" (content/events/meetup/en.md:5:9) in Asia/Seoul
      write: date: 2025-03-31
      or correct "starts", or state the "timeZone" of a venue elsewhere

    content/events/meetup/en.md:5:9  starts
      found "2025-03-30T13:00:00-05:00", at 13:00 by a clock at -05:00; expected the offset of Asia/Seoul then, +09:00
      write: starts: "2025-03-30T13:00:00+09:00"
      or, for the same moment: starts: "2025-03-31T03:00:00+09:00"
      or state the "timeZone" of a venue elsewhere"
  `)
    expect(await event('starts: "2025-03-30T04:00:00Z"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T04:00:00Z", at 04:00 by a clock at Z; expected the offset of Asia/Seoul then, +09:00
      write: starts: "2025-03-30T04:00:00+09:00"
      or, for the same moment: starts: "2025-03-30T13:00:00+09:00"
      or state the "timeZone" of a venue elsewhere"
  `)
    const newYork = (starts: string) => `date: 2026-11-01\ntimeZone: America/New_York\nstarts: "${starts}"`
    expect(await event(newYork('2026-11-01T14:00:00-04:00'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:9  starts
      found "2026-11-01T14:00:00-04:00", at 14:00 by a clock at -04:00; expected the offset of America/New_York then, -05:00
      write: starts: "2026-11-01T14:00:00-05:00"
      or, for the same moment: starts: "2026-11-01T13:00:00-05:00""
  `)
    expect(await event(newYork('2026-11-01T14:00:00-05:00'))).toBe('')
    const closes = 'registration: { url: "https://sign.example/", closes: "2025-03-20T23:59:59-12:00" }'
    expect(await event(closes)).toBe('')
  })
  test('one film in two places', async () => {
    const twice = `${film.slice(0, -1)}, { title: { en: B }, video: { youtubeId: iR5hTsrgpAk } }]`
    const files = { 'events/a/en.md': text('events', film), 'events/b/en.md': text('events', film) }
    expect(await judge(files)).toMatchInlineSnapshot(`
    "content/events/b/en.md:5:52  sessions[0].video.youtubeId
      found "iR5hTsrgpAk", the recording of a session of another event; expected a recording of its own: sessions[0].video.youtubeId (content/events/a/en.md:5:52) has this one
      correct one of the two"
  `)
    expect(await event(twice)).toBe('')
    expect(await notice({ 'events/a/en.md': text('events', twice) })).toMatchInlineSnapshot(`
    "content/events/a/en.md:5:109  sessions[1].video.youtubeId
      notice: "iR5hTsrgpAk", which is also sessions[0].video.youtubeId (content/events/a/en.md:5:52)
      leave it when one recording shows both sessions; else correct one of the two"
  `)
  })
  test('recaps of other days and other events', async () => {
    const recap = 'https://pytorch.kr/ko/blog/2025/recap/'
    const files = {
      'events/a/en.md': text('events', `links: [{ kind: recap, url: "${recap}" }]`),
      'events/b/en.md': text('events', 'date: 2025-05-01'),
      'posts/recap/en.md': text('posts', 'event: b'),
    }
    expect(await judge(files)).toMatchInlineSnapshot(`
    "content/events/a/en.md:5:29  links[0].url
      found "https://pytorch.kr/ko/blog/2025/recap/", which looks back on the event "b" (content/posts/recap/en.md:6:8); expected a recap of this event
      correct the address, or write in the post: event: a

    content/posts/recap/en.md:3:7  date
      found 2025-04-07, before the event the post looks back on; expected a day from 2025-05-01 (content/events/b/en.md:4:7) on
      correct one of the two, or remove "event: b" when it announces the event"
  `)
    expect(await judge({ ...files, 'posts/recap/en.md': text('posts', 'event: a') })).toBe('')
  })
})
