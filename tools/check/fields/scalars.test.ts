import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('the same value twice', async () => {
  expect(await post('tags: [AI, AI]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12  tags[1]
      found "AI" a second time; expected each value once
      remove it"
  `)
})
test('an option that is not one', async () => {
  expect(
    await event('status: Held\nrecording: not recorded\nsponsors: [{ name: A, role: beer }]'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      found "Held"; expected scheduled, held, cancelled or postponed; did you mean "held"?
      write: status: held

    content/events/meetup/en.md:5:12  recording
      found "not recorded"; expected recorded, limited, not_recorded or private; did you mean "not_recorded"?
      write: recording: not_recorded

    content/events/meetup/en.md:6:29  sponsors[0].role
      found "beer"; expected venue, food, money, gifts or other"
  `)
})
test('an option by another word, and never the opposite', async () => {
  const sessions = 'sessions: [{ title: { en: A }, kind: 패널 토론, video: { state: unlimited } }]'
  expect(await event(`format: offline\nrecording: unrecorded\n${sessions}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  format
      found "offline"; expected in_person, online or hybrid; did you mean "in_person"?
      write: format: in_person

    content/events/meetup/en.md:6:12  recording
      found "unrecorded"; expected recorded, limited, not_recorded or private; did you mean "not_recorded"?
      write: recording: not_recorded

    content/events/meetup/en.md:7:38  sessions[0].kind
      found "패널 토론"; expected talk, keynote, opening, panel, workshop or networking; did you mean "panel"?
      write: kind: panel

    content/events/meetup/en.md:7:61  sessions[0].video.state
      found "unlimited"; expected public, pending, private, not_recorded, limited or unknown"
  `)
  expect(await event('format: 온·오프라인\nstatus: canceled\nrecording: 비공개')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  format
      found "온·오프라인"; expected in_person, online or hybrid; did you mean "hybrid"?
      write: format: hybrid

    content/events/meetup/en.md:5:9  status
      found "canceled"; expected scheduled, held, cancelled or postponed; did you mean "cancelled"?
      write: status: cancelled

    content/events/meetup/en.md:6:12  recording
      found "비공개"; expected recorded, limited, not_recorded or private; did you mean "private"?
      write: recording: private"
  `)
  expect(await event('format: nonhybrid')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  format
      found "nonhybrid"; expected in_person, online or hybrid"
  `)
})
test('a number that is a text, and one that is none', async () => {
  expect(await event('attendance: "1,200"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "1,200"; expected a whole number above 0
      write: attendance: 1200"
  `)
  expect(await event('attendance: about forty')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "about forty"; expected a whole number above 0"
  `)
  expect(await event('attendance: 0')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found the number 0; expected a whole number above 0"
  `)
})
test('a yes that is no boolean', async () => {
  expect(await post('draft: yes')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  draft
      found "yes"; expected true or false
      write: draft: true"
  `)
})
test('a text that YAML reads as a number', async () => {
  expect(await post('title: 2025')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found the number 2025; expected text in quotation marks
      write: title: "2025""
  `)
})
test('a video id that YAML reads as a number', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video: { youtubeId: ${id} }`)
  expect(await session('12345678901')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 12345678901; expected the 11-character id
      write: youtubeId: "12345678901""
  `)
  expect(await session('123456789e1')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 123456789e1; expected the 11-character id
      write: youtubeId: "123456789e1""
  `)
})
test('the sign for what waits to be filled in', async () => {
  expect(await post('tags: [AI, … ]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12  tags[1]
      found the placeholder "…", which is still to be filled in; expected the value, or no such line"
  `)
  expect(await event('venue: { name: { ko: "…", en: Hall } }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:22  venue.name.ko
      found the placeholder "…", which is still to be filled in; expected the value, or no such line"
  `)
})
test('a text that a comment cuts off', async () => {
  expect(await post('title: Meetup #3 in Seoul')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found "Meetup", and "#3 in Seoul" lost as a comment; expected text that has " #" in it in quotation marks
      write: title: "Meetup #3 in Seoul""
  `)
  expect(await post('title: Meetup # the third')).toBe('')
})

test('a day with what else was written beside it', async () => {
  const day = (written: string) =>
    judge({ 'events/meetup/en.md': `---\ntitle: { en: A }\ndate: ${written}\nstatus: held\n---\n\nWords.\n` })
  expect(await day('"2026년 3월 5일(수)~7일(금)"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:3:7  date
      found "2026년 3월 5일(수)~7일(금)"; expected a day of the calendar written YYYY-MM-DD
      write: date: 2026-03-05
      ends: 2026-03-07"
  `)
  expect(await day('2026.03.05 19:00')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:3:7  date
      found "2026.03.05 19:00"; expected a day of the calendar written YYYY-MM-DD
      write: date: 2026-03-05
      starts: "2026-03-05T19:00:00+09:00""
  `)
  expect(await day('2026-03-05 ~ 2026-03-07')).toContain('write: date: 2026-03-05\n  ends: 2026-03-07')
  expect(await day('20260305')).toContain('write: date: 2026-03-05')
  expect(await day('"May 1st, 2026"')).toContain('write: date: 2026-05-01')
})

test('a time alone is that of the day', async () => {
  expect(await event('starts: 오후 7시\nends: "21:30"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "오후 7시"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T19:00:00+09:00"
      +09:00 is the offset of Asia/Seoul then

    content/events/meetup/en.md:6:7  ends
      found "21:30"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      write: ends: "2025-03-30T21:30:00+09:00"
      +09:00 is the offset of Asia/Seoul then"
  `)
})
