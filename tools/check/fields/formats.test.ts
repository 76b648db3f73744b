import { expect, test } from 'vitest'
import type { Format } from '../../../lib/model/field'
import { judge, text } from '../content-fixture'
import { formats, proposalFor } from './formats'

const right: Record<Format, string[]> = {
  address: ['/', '/blog/2025/name/', '/blog/모임/', '/a', '/2019/05/02/name.html'],
  day: ['2024-02-29', '1999-12-31'],
  dayOrMoment: ['2024-02-29', '2025-03-30T13:00:00+09:00'],
  license: ['CC-BY-4.0', 'CC0-1.0', 'LicenseRef-club', 'https://example.org/terms'],
  moment: ['2025-03-30T13:00:00+09:00', '2025-03-30T13:00:00.5Z'],
  photo: ['photos/03.jpg'],
  slug: ['a', '2025-core'],
  // The second and third have two names each, and machines differ in which they list.
  timeZone: [
    'Asia/Seoul',
    'Asia/Ho_Chi_Minh',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'America/Port-au-Prince',
    'America/New_York',
  ],
  url: ['https://example.org', 'http://example.org/a?b#c', 'https://ko.wikipedia.org/wiki/모임'],
  youtube: ['iR5hTsrgpAk', '_1xlmw7lRng', '-----------'],
}

const wrong: Record<Format, string[]> = {
  address: ['', '//', '//example.org/', 'a/', '/a/../b/', '/a?b/', '/a b/', '/a\\b/', 'https://example.org/'],
  day: ['2025-02-29', '2025-13-01', '2025-3-1', '2025-03-01 ', '0x7e9-01-01', '+002025-01-01'],
  moment: [
    '2025-03-30',
    '2025-03-30T13:00:00',
    '2025-03-30T24:00:00Z',
    '2025-02-30T13:00:00Z',
    '2025-03-30 13:00:00Z',
    '2025-03-30T13:00:00+0900',
  ],
  dayOrMoment: ['2025-02-29', '2025-03-30T13:00:00', 'spring 2025'],
  license: ['', 'CC BY 4.0', 'all rights reserved', '/terms/'],
  photo: [
    '03.jpg',
    'photos/',
    'photos/../03.jpg',
    'photos/a/b.jpg',
    '/photos/03.jpg',
    'https://example.org/photos/03.jpg',
    'photos/%2e%2e',
  ],
  timeZone: ['', 'KST', '+09:00', 'asia/seoul', 'Asia/SEOUL', 'Asia/Pyongtaek', 'Etc/UTC', 'US/Eastern'],
  slug: ['', 'A', 'a--b', '-a', 'a_b', '모임', 'a/b'],
  url: [
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://',
    'https://a b',
    'data:text/html,x',
    'https:\\\\example.org',
  ],
  youtube: ['iR5hTsrgpA', 'iR5hTsrgpAkk', 'iR5hTsrgp k', 'https://youtu.be/iR5hTsrgpAk'],
}

const names: Format[] = ['address', 'day', 'moment', 'photo', 'slug', 'timeZone', 'url', 'youtube']

test.each(names)('%s', (format) => {
  expect(right[format].filter((text) => !formats[format].fits(text))).toEqual([])
  expect(wrong[format].filter((text) => formats[format].fits(text))).toEqual([])
})

test.each<[Format, string, string | undefined]>([
  ['day', '2025년 3월 30일', '2025-03-30'],
  ['day', '2025/3/30', '2025-03-30'],
  ['day', '2025/13/30', undefined],
  ['day', 'soon', undefined],
  ['moment', '2025-03-30 13:00:00 +0900', '2025-03-30T13:00:00+09:00'],
  ['moment', '2025-03-30T13:00', undefined],
  ['youtube', 'https://www.youtube.com/live/iR5hTsrgpAk?si=x', 'iR5hTsrgpAk'],
  ['youtube', 'youtube.com/shorts/iR5hTsrgpAk', 'iR5hTsrgpAk'],
  ['youtube', 'https://evil.example/youtube.com/iR5hTsrgpAk', undefined],
  ['youtube', 'https://www.youtube.com/playlist?list=PLZPcfGDXL3N', undefined],
  ['slug', 'Core Conférence 2025!', 'core-conference-2025'],
  ['slug', '모임', undefined],
  ['address', 'https://pytorch.kr/blog/x', '/blog/x/'],
  ['address', 'https://example.org/2019/x.html', '/2019/x.html'],
  ['address', 'https://example.org/?p=12', undefined],
  ['address', '/50%/', '/50%25/'],
  ['address', 'old page', '/old%20page/'],
  ['address', '/caf%25C3%25A9/', '/caf%C3%A9/'],
  ['address', '//', undefined],
  ['address', 'https://example.org/#/route', undefined],
  ['photo', '/assets/x/03.jpg?raw=1', 'photos/03.jpg'],
  ['photo', 'photos/hall #2.jpg', undefined],
  ['url', 'goorm.co/a', 'https://goorm.co/a'],
  ['url', 'javascript:alert(1)', undefined],
])('%s: %s becomes %s', (format, written, proposed) => {
  expect(proposalFor(format, written)).toBe(proposed)
})

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('the address of a video for its id', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video:\n      youtubeId: ${id}`)
  expect(await session('https://youtu.be/iR5hTsrgpAk')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:18  sessions[0].video.youtubeId
      found "https://youtu.be/iR5hTsrgpAk"; expected the 11-character id
      write: youtubeId: iR5hTsrgpAk"
  `)
  expect(await session('https://www.youtube.com/watch?v=iR5hTsrgpAk&t=5s')).toContain(
    'write: youtubeId: iR5hTsrgpAk\n  start: 5',
  )
  const inBraces = 'sessions: [{ title: { en: A }, video: { youtubeId: "https://youtu.be/iR5hTsrgpAk?t=1m30s" } }]'
  expect(await event(inBraces)).toContain('write: youtubeId: iR5hTsrgpAk, start: 90')
  expect(await event('sessions: [{ title: { en: A }, video: "https://youtu.be/iR5hTsrgpAk?t=90" }]')).toContain(
    'write: video: { youtubeId: iR5hTsrgpAk, start: 90 }',
  )
  expect(await session('https://example.org/watch?v=iR5hTsrgpAk')).not.toContain('write:')
})
test('a day in another form', async () => {
  expect(await post('date: 2025.4.7')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025.4.7"; expected a day of the calendar written YYYY-MM-DD
      write: date: 2025-04-07"
  `)
  expect(await post('date: 2025-04-07 09:00:00 +0900')).toContain('write: date: 2025-04-07')
})
test('a day the calendar does not have', async () => {
  expect(await post('date: 2025-02-29')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025-02-29"; expected a day of the calendar written YYYY-MM-DD"
  `)
})
test('a year that lost its first digit', async () => {
  expect(await post('date: 0025-02-28')).toContain('found "0025-02-28"; expected a day of the calendar')
})
test('a moment without quotation marks', async () => {
  expect(await event('starts: 2025-03-30T13:00:00+09:00')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found 2025-03-30T13:00:00+09:00 without quotation marks; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T13:00:00+09:00""
  `)
})
test('a moment without an offset', async () => {
  expect(await event('starts: "2025-03-30T13:00:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T13:00:00"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T13:00:00+09:00"
      +09:00 is the offset of Asia/Seoul then"
  `)
  expect(await event('starts: 2025-03-30 13:00 +0900')).toContain('write: starts: "2025-03-30T13:00:00+09:00"')
})
test('an address that runs a script', async () => {
  expect(await event('website: "javascript:alert(1)"\nplaylist: www.youtube.com/x')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  website
      found "javascript:alert(1)"; expected a whole address starting with https:// (or http://)

    content/events/meetup/en.md:6:11  playlist
      found "www.youtube.com/x"; expected a whole address starting with https:// (or http://)
      write: playlist: https://www.youtube.com/x"
  `)
})
test('an old address without its slashes', async () => {
  expect(await post('aliases: [blog/2025/old, "https://pytorch.kr/blog/x/"]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:11  aliases[0]
      found "blog/2025/old"; expected a path of this site that starts with a slash, such as /blog/2025/name/
      write: /blog/2025/old/

    content/posts/recap/en.md:6:26  aliases[1]
      found "https://pytorch.kr/blog/x/"; expected a path of this site that starts with a slash, such as /blog/2025/name/
      write: /blog/x/"
  `)
})
test('an id with capitals, and an email for an address', async () => {
  const lines = 'sessions: [{ title: { en: A }, id: Opening Talk }]\nregistration: { url: organisers@example.org }'
  expect(await event(lines)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:36  sessions[0].id
      found "Opening Talk"; expected lower-case letters a to z and digits, joined by hyphens
      write: id: opening-talk

    content/events/meetup/en.md:6:22  registration.url
      found "organisers@example.org"; expected a whole address starting with https:// (or http://)"
  `)
})
test('a moment with a time that no day has, and a day with one digit', async () => {
  const lines = 'starts: "2025-03-30T25:00:00+09:00"\nends: "2025-3-30T13:00:00+09:00"\nverified: 30 March 2025'
  expect(await event(lines)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T25:00:00+09:00"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"

    content/events/meetup/en.md:6:7  ends
      found "2025-3-30T13:00:00+09:00"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"

    content/events/meetup/en.md:7:1  verified
      found the key "verified", which nothing reads; expected title, theme, date, starts, ends, timeZone, format, status, revision, venue, stream, organizers, …
      remove this line"
  `)
})
test('a page of a channel for a video, and a cover elsewhere', async () => {
  const video = 'sessions:\n  - title: { en: A }\n    video: { youtubeId: https://www.youtube.com/@pytorchkr }'
  expect(await event(video)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found "https://www.youtube.com/@pytorchkr"; expected the 11-character id"
  `)
  expect(await post('cover: https://example.org/01.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "https://example.org/01.jpg"; expected a photograph beside the text: photos/<file>"
  `)
})
test('a time without an offset is a time at the venue', async () => {
  expect(await event('starts: 2025-03-08T13:00')).toContain('write: starts: "2025-03-08T13:00:00+09:00"')
  // The clocks go forward at two that night.
  const lines = 'date: 2025-03-09\ntimeZone: America/New_York\nstarts: 2025-03-09 9:30\nends: 2025-03-09 24:00'
  expect(await event(lines)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:9  starts
      found "2025-03-09 9:30"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-09T09:30:00-04:00"
      -04:00 is the offset of America/New_York then

    content/events/meetup/en.md:7:7  ends
      found "2025-03-09 24:00"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00""
  `)
})
test('a time zone by the name of its place', async () => {
  expect(await event('timeZone: Seoul')).toContain('write: timeZone: Asia/Seoul')
  expect(await event('timeZone: 한국 시간')).toContain('write: timeZone: Asia/Seoul')
  expect(await event('timeZone: new york')).toContain('write: timeZone: America/New_York')
  expect(await event('timeZone: EST')).not.toContain('write:')
})
