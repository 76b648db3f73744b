import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('the address of a video for its id', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video:\n      youtubeId: ${id}`)
  expect(await session('https://youtu.be/iR5hTsrgpAk')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:18  sessions[0].video.youtubeId
      found "https://youtu.be/iR5hTsrgpAk"; expected the 11-character id
      write: youtubeId: iR5hTsrgpAk
      지금: "https://youtu.be/iR5hTsrgpAk" → 필요: 11자로 된 유튜브 영상 id
      쓸 내용: youtubeId: iR5hTsrgpAk"
  `)
  expect(await session('https://www.youtube.com/watch?v=iR5hTsrgpAk&t=5s')).toContain('write: youtubeId: iR5hTsrgpAk')
  expect(await session('https://example.org/watch?v=iR5hTsrgpAk')).not.toContain('write:')
})
test('a day in another form', async () => {
  expect(await post('date: 2025.4.7')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025.4.7"; expected a day of the calendar written YYYY-MM-DD
      write: date: 2025-04-07
      지금: "2025.4.7" → 필요: 달력에 있는 날짜, YYYY-MM-DD
      쓸 내용: date: 2025-04-07"
  `)
  expect(await post('date: 2025-04-07 09:00:00 +0900')).toContain('write: date: 2025-04-07')
})
test('a day the calendar does not have', async () => {
  expect(await post('date: 2025-02-29')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025-02-29"; expected a day of the calendar written YYYY-MM-DD
      지금: "2025-02-29" → 필요: 달력에 있는 날짜, YYYY-MM-DD"
  `)
})
test('a year that lost its first digit', async () => {
  expect(await post('date: 0025-02-28')).toContain('found "0025-02-28"; expected a day of the calendar')
})
test('a moment without quotation marks', async () => {
  expect(await event('starts: 2025-03-30T13:00:00+09:00')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found 2025-03-30T13:00:00+09:00 without quotation marks; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T13:00:00+09:00"
      지금: 따옴표 없이 적은 2025-03-30T13:00:00+09:00 → 필요: 따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"
      쓸 내용: starts: "2025-03-30T13:00:00+09:00""
  `)
})
test('a moment without an offset', async () => {
  expect(await event('starts: "2025-03-30T13:00:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T13:00:00"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T13:00:00+09:00"
      +09:00 is the offset of Asia/Seoul then
      지금: "2025-03-30T13:00:00" → 필요: 따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"
      쓸 내용: starts: "2025-03-30T13:00:00+09:00"
      그때 Asia/Seoul의 시간대 차이: +09:00"
  `)
  expect(await event('starts: 2025-03-30 13:00 +0900')).toContain('write: starts: "2025-03-30T13:00:00+09:00"')
})
test('an address that runs a script', async () => {
  expect(await event('website: "javascript:alert(1)"\nplaylist: www.youtube.com/x')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  website
      found "javascript:alert(1)"; expected a whole address starting with https:// (or http://)
      지금: "javascript:alert(1)" → 필요: https://(또는 http://)로 시작하는 전체 주소

    content/events/meetup/en.md:6:11  playlist
      found "www.youtube.com/x"; expected a whole address starting with https:// (or http://)
      write: playlist: https://www.youtube.com/x
      지금: "www.youtube.com/x" → 필요: https://(또는 http://)로 시작하는 전체 주소
      쓸 내용: playlist: https://www.youtube.com/x"
  `)
})
test('an old address without its slashes', async () => {
  expect(await post('aliases: [blog/2025/old, "https://pytorch.kr/blog/x/"]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:11  aliases[0]
      found "blog/2025/old"; expected a path of this site that starts with a slash, such as /blog/2025/name/
      write: /blog/2025/old/
      지금: "blog/2025/old" → 필요: /로 시작하는 이 사이트의 경로, 예: /blog/2025/name/
      쓸 내용: /blog/2025/old/

    content/posts/recap/en.md:6:26  aliases[1]
      found "https://pytorch.kr/blog/x/"; expected a path of this site that starts with a slash, such as /blog/2025/name/
      write: /blog/x/
      지금: "https://pytorch.kr/blog/x/" → 필요: /로 시작하는 이 사이트의 경로, 예: /blog/2025/name/
      쓸 내용: /blog/x/"
  `)
})
test('an id with capitals, and an email for an address', async () => {
  const lines = 'sessions: [{ title: { en: A }, id: Opening Talk }]\nregistration: { url: organisers@example.org }'
  expect(await event(lines)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:36  sessions[0].id
      found "Opening Talk"; expected lower-case letters a to z and digits, joined by hyphens
      write: id: opening-talk
      지금: "Opening Talk" → 필요: 영문 소문자와 숫자. 사이는 하이픈(-)으로 잇습니다
      쓸 내용: id: opening-talk

    content/events/meetup/en.md:6:22  registration.url
      found "organisers@example.org"; expected a whole address starting with https:// (or http://)
      지금: "organisers@example.org" → 필요: https://(또는 http://)로 시작하는 전체 주소"
  `)
})
test('a moment with a time that no day has, and a day with one digit', async () => {
  const lines = 'starts: "2025-03-30T25:00:00+09:00"\nends: "2025-3-30T13:00:00+09:00"\nverified: 30 March 2025'
  expect(await event(lines)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T25:00:00+09:00"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      지금: "2025-03-30T25:00:00+09:00" → 필요: 따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"

    content/events/meetup/en.md:6:7  ends
      found "2025-3-30T13:00:00+09:00"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      지금: "2025-3-30T13:00:00+09:00" → 필요: YYYY-MM-DD 형식의 날짜, 또는 시간대 차이까지 적은 시각: "2025-03-30T13:00:00+09:00"

    content/events/meetup/en.md:7:1  verified
      found the key "verified", which nothing reads; expected title, theme, date, starts, ends, timeZone, format, status, revision, venue, stream, organizers, …
      remove this line
      지금: 쓰이지 않는 항목 "verified" → 필요: title, theme, date, starts, ends, timeZone, format, status, revision, venue, stream, organizers, …
      이 줄을 지우세요"
  `)
})
test('a page of a channel for a video, and a cover elsewhere', async () => {
  const video = 'sessions:\n  - title: { en: A }\n    video: { youtubeId: https://www.youtube.com/@pytorchkr }'
  expect(await event(video)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found "https://www.youtube.com/@pytorchkr"; expected the 11-character id
      지금: "https://www.youtube.com/@pytorchkr" → 필요: 11자로 된 유튜브 영상 id"
  `)
  expect(await post('cover: https://example.org/01.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "https://example.org/01.jpg"; expected a photograph beside the text: photos/<file>
      지금: "https://example.org/01.jpg" → 필요: 글 옆에 있는 사진: photos/<파일>"
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
      지금: "2025-03-09 9:30" → 필요: 따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"
      쓸 내용: starts: "2025-03-09T09:30:00-04:00"
      그때 America/New_York의 시간대 차이: -04:00

    content/events/meetup/en.md:7:7  ends
      found "2025-03-09 24:00"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      지금: "2025-03-09 24:00" → 필요: YYYY-MM-DD 형식의 날짜, 또는 시간대 차이까지 적은 시각: "2025-03-30T13:00:00+09:00""
  `)
})
test('a time zone by the name of its place', async () => {
  expect(await event('timeZone: Seoul')).toContain('write: timeZone: Asia/Seoul')
  expect(await event('timeZone: 한국 시간')).toContain('write: timeZone: Asia/Seoul')
  expect(await event('timeZone: new york')).toContain('write: timeZone: America/New_York')
  expect(await event('timeZone: EST')).not.toContain('write:')
})
