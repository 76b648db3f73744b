import { expect, test } from 'vitest'
import { judge, notice, text } from '../content-fixture'

const event = (lines: string, language: 'en' | 'ko' = 'en') =>
  judge({ 'events/meetup/en.md': text('events', lines) }, language)
const afternoon = 'starts: "2025-03-30T13:00:00+09:00"\nends: "2025-03-30T18:00:00+09:00"'
const film = 'sessions: [{ title: { en: A }, video: { youtubeId: iR5hTsrgpAk } }]'

test('what was recorded or counted was held', async () => {
  expect(await event(`status: cancelled\n${film}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      found "cancelled"; expected held, because sessions[0].video.youtubeId (content/events/meetup/en.md:5:52) is of an event that was held
      write: status: held
      or remove "sessions[0].video.youtubeId"

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(`status: postponed\nattendance: 40`, 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      지금: "postponed" → 필요: "attendance"는 열린 행사의 것이므로 held
      쓸 내용: status: held
      또는 "attendance" 지우기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await event('status: cancelled\nsessions: [{ title: { en: A }, video: { state: not_recorded } }]')).toBe('')
})
test('nobody signs up for what is over', async () => {
  const registration = (lines: string) => `registration: { url: "https://sign.example/", ${lines} }`
  expect(await event(registration('status: open'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.status
      found "open"; expected no sign-up for an event that is held (content/events/meetup/en.md:4:9)
      write: status: closed
      or remove the line

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(registration('status: waiting_list'), 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:55  registration.status
      지금: "waiting_list" → 필요: held 상태(content/events/meetup/en.md:4:9)인 행사에 없는 신청
      쓸 내용: status: closed
      또는 그 줄 지우기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  const late = registration('opens: "2025-03-30T18:00:00+09:00"')
  expect(await event(`${afternoon}\n${late}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:54  registration.opens
      found "2025-03-30T18:00:00+09:00"; expected a moment before the event, "2025-03-30T18:00:00+09:00" (content/events/meetup/en.md:6:7)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(registration('opens: "2025-03-31T00:00:00+09:00"'), 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:54  registration.opens
      지금: "2025-03-31T00:00:00+09:00" → 필요: 행사("2025-03-30", content/events/meetup/en.md:3:7)보다 이른 순간
      둘 가운데 틀린 쪽 고치기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await event(registration('opens: "2025-03-30T23:00:00+09:00"'))).toBe('')
})
test('an end before the day', async () => {
  expect(await event('ends: "2025-03-29T18:00:00+09:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      found "2025-03-29T18:00:00+09:00"; expected a moment from the day of the event on, 2025-03-30 (content/events/meetup/en.md:3:7)
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('ends: "2025-03-29T18:00:00+09:00"', 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:7  ends
      지금: "2025-03-29T18:00:00+09:00" → 필요: 행사 날짜 2025-03-30(content/events/meetup/en.md:3:7) 또는 그 뒤의 순간
      둘 중 하나를 고치세요

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
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
      or correct "starts", or the "ends" of the event

    1 problem in 1 file; nothing was built"
  `)
  expect(await event(session(40), 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:40  sessions[0].starts
      지금: "2025-03-30T17:30:00+09:00"부터 40분 → 필요: 행사가 끝나는 "2025-03-30T18:00:00+09:00"(content/events/meetup/en.md:6:7)까지 30분 이내
      쓸 내용: minutes: 30
      또는 "starts"나 행사의 "ends" 고치기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
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
      or state the "timeZone" of a venue elsewhere

    2 problems in 1 file; nothing was built"
  `)
  expect(await event('starts: "2025-03-30T04:00:00Z"', 'ko')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      지금: "2025-03-30T04:00:00Z" (Z 시계로 04:00) → 필요: 그때 Asia/Seoul 시간대의 +09:00
      쓸 내용: starts: "2025-03-30T04:00:00+09:00"
      같은 순간을 뜻한다면: starts: "2025-03-30T13:00:00+09:00"
      다른 곳에서 열린다면 "timeZone" 쓰기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  const newYork = (starts: string) => `date: 2026-11-01\ntimeZone: America/New_York\nstarts: "${starts}"`
  expect(await event(newYork('2026-11-01T14:00:00-04:00'))).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:9  starts
      found "2026-11-01T14:00:00-04:00", at 14:00 by a clock at -04:00; expected the offset of America/New_York then, -05:00
      write: starts: "2026-11-01T14:00:00-05:00"
      or, for the same moment: starts: "2026-11-01T13:00:00-05:00"

    1 problem in 1 file; nothing was built"
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
      found "iR5hTsrgpAk", the film of a session of another event; expected a film of its own: sessions[0].video.youtubeId (content/events/a/en.md:5:52) has this one
      correct one of the two

    1 problem in 1 file; nothing was built"
  `)
  expect(await judge(files, 'ko')).toMatchInlineSnapshot(`
    "content/events/b/en.md:5:52  sessions[0].video.youtubeId
      지금: 다른 행사의 영상인 "iR5hTsrgpAk" → 필요: 이 발표의 영상. 이 영상은 sessions[0].video.youtubeId(content/events/a/en.md:5:52)에 있습니다
      둘 가운데 틀린 쪽 고치기

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await event(twice)).toBe('')
  expect(await notice({ 'events/a/en.md': text('events', twice) })).toMatchInlineSnapshot(`
    "content/events/a/en.md:5:109  sessions[1].video.youtubeId
      notice: "iR5hTsrgpAk", which is also sessions[0].video.youtubeId (content/events/a/en.md:5:52)
      leave it when one film shows both sessions; else correct one of the two

    1 notice to look at; nothing is held up"
  `)
  expect(await notice({ 'events/a/en.md': text('events', twice) }, 'ko')).toMatchInlineSnapshot(`
    "content/events/a/en.md:5:109  sessions[1].video.youtubeId
      살펴보기: sessions[0].video.youtubeId(content/events/a/en.md:5:52)에도 있는 "iR5hTsrgpAk"
      한 영상에 두 세션이 모두 있으면 그대로 두고, 아니면 틀린 쪽 고치기

    살펴볼 곳이 1군데 있습니다. 고치지 않아도 빌드는 됩니다"
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
      correct one of the two, or remove "event: b" when it announces the event

    2 problems in 2 files; nothing was built"
  `)
  expect(await judge(files, 'ko')).toMatchInlineSnapshot(`
    "content/events/a/en.md:5:29  links[0].url
      지금: 다른 행사 "b"(content/posts/recap/en.md:6:8)를 돌아보는 "https://pytorch.kr/ko/blog/2025/recap/" → 필요: 이 행사를 돌아보는 글
      주소 고치기, 또는 그 글에 쓸 내용: event: a

    content/posts/recap/en.md:3:7  date
      지금: 글이 돌아보는 행사보다 이른 2025-04-07 → 필요: 2025-05-01(content/events/b/en.md:4:7) 또는 그 뒤의 날짜
      둘 가운데 틀린 쪽 고치기, 행사를 알리는 글이라면 "event: b" 지우기

    파일 2개에서 고칠 곳을 2군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await judge({ ...files, 'posts/recap/en.md': text('posts', 'event: a') })).toBe('')
})
