import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('the same value twice', async () => {
  expect(await post('tags: [AI, AI]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12  tags[1]
      found "AI" a second time; expected each value once
      remove it
      지금: 두 번째로 적힌 "AI" → 필요: 값마다 한 번
      지우세요"
  `)
})
test('an option that is not one', async () => {
  expect(
    await event('status: Held\nrecording: not recorded\nsponsors: [{ name: A, role: beer }]'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  status
      found "Held"; expected scheduled, held, cancelled or postponed; did you mean "held"?
      write: status: held
      지금: "Held" → 필요: scheduled, held, cancelled 또는 postponed. 혹시 "held"인가요?
      쓸 내용: status: held

    content/events/meetup/en.md:5:12  recording
      found "not recorded"; expected recorded, limited, not_recorded or private; did you mean "not_recorded"?
      write: recording: not_recorded
      지금: "not recorded" → 필요: recorded, limited, not_recorded 또는 private. 혹시 "not_recorded"인가요?
      쓸 내용: recording: not_recorded

    content/events/meetup/en.md:6:29  sponsors[0].role
      found "beer"; expected venue, food, money, gifts or other
      지금: "beer" → 필요: venue, food, money, gifts 또는 other"
  `)
})
test('an option by another word, and never the opposite', async () => {
  const sessions = 'sessions: [{ title: { en: A }, kind: 패널 토론, video: { state: unlimited } }]'
  expect(await event(`format: offline\nrecording: unrecorded\n${sessions}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  format
      found "offline"; expected in_person, online or hybrid; did you mean "in_person"?
      write: format: in_person
      지금: "offline" → 필요: in_person, online 또는 hybrid. 혹시 "in_person"인가요?
      쓸 내용: format: in_person

    content/events/meetup/en.md:6:12  recording
      found "unrecorded"; expected recorded, limited, not_recorded or private; did you mean "not_recorded"?
      write: recording: not_recorded
      지금: "unrecorded" → 필요: recorded, limited, not_recorded 또는 private. 혹시 "not_recorded"인가요?
      쓸 내용: recording: not_recorded

    content/events/meetup/en.md:7:38  sessions[0].kind
      found "패널 토론"; expected talk, keynote, opening, panel, workshop or networking; did you mean "panel"?
      write: kind: panel
      지금: "패널 토론" → 필요: talk, keynote, opening, panel, workshop 또는 networking. 혹시 "panel"인가요?
      쓸 내용: kind: panel

    content/events/meetup/en.md:7:61  sessions[0].video.state
      found "unlimited"; expected public, pending, private, not_recorded, limited or unknown
      지금: "unlimited" → 필요: public, pending, private, not_recorded, limited 또는 unknown"
  `)
  expect(await event('format: 온·오프라인\nstatus: canceled\nrecording: 비공개')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:9  format
      found "온·오프라인"; expected in_person, online or hybrid; did you mean "hybrid"?
      write: format: hybrid
      지금: "온·오프라인" → 필요: in_person, online 또는 hybrid. 혹시 "hybrid"인가요?
      쓸 내용: format: hybrid

    content/events/meetup/en.md:5:9  status
      found "canceled"; expected scheduled, held, cancelled or postponed; did you mean "cancelled"?
      write: status: cancelled
      지금: "canceled" → 필요: scheduled, held, cancelled 또는 postponed. 혹시 "cancelled"인가요?
      쓸 내용: status: cancelled

    content/events/meetup/en.md:6:12  recording
      found "비공개"; expected recorded, limited, not_recorded or private; did you mean "private"?
      write: recording: private
      지금: "비공개" → 필요: recorded, limited, not_recorded 또는 private. 혹시 "private"인가요?
      쓸 내용: recording: private"
  `)
  expect(await event('format: nonhybrid')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  format
      found "nonhybrid"; expected in_person, online or hybrid
      지금: "nonhybrid" → 필요: in_person, online 또는 hybrid"
  `)
})
test('a number that is a text, and one that is none', async () => {
  expect(await event('attendance: "1,200"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "1,200"; expected a whole number above 0
      write: attendance: 1200
      지금: "1,200" → 필요: 0보다 큰 정수
      쓸 내용: attendance: 1200"
  `)
  expect(await event('attendance: about forty')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "about forty"; expected a whole number above 0
      지금: "about forty" → 필요: 0보다 큰 정수"
  `)
  expect(await event('attendance: 0')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found the number 0; expected a whole number above 0
      지금: 숫자 0 → 필요: 0보다 큰 정수"
  `)
})
test('a yes that is no boolean', async () => {
  expect(await post('draft: yes')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  draft
      found "yes"; expected true or false
      write: draft: true
      지금: "yes" → 필요: true 또는 false
      쓸 내용: draft: true"
  `)
})
test('a text that YAML reads as a number', async () => {
  expect(await post('title: 2025')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found the number 2025; expected text in quotation marks
      write: title: "2025"
      지금: 숫자 2025 → 필요: 따옴표로 감싼 글
      쓸 내용: title: "2025""
  `)
})
test('a video id that YAML reads as a number', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video: { youtubeId: ${id} }`)
  expect(await session('12345678901')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 12345678901; expected the 11-character id
      write: youtubeId: "12345678901"
      지금: 숫자 12345678901 → 필요: 11자로 된 유튜브 영상 id
      쓸 내용: youtubeId: "12345678901""
  `)
  expect(await session('123456789e1')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 123456789e1; expected the 11-character id
      write: youtubeId: "123456789e1"
      지금: 숫자 123456789e1 → 필요: 11자로 된 유튜브 영상 id
      쓸 내용: youtubeId: "123456789e1""
  `)
})
test('the sign for what waits to be filled in', async () => {
  expect(await post('tags: [AI, … ]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12  tags[1]
      found the sign "…" of a field that waits to be filled in; expected what belongs there, or no such line
      지금: 아직 채우지 않은 자리 "…" → 필요: 들어갈 내용. 모르면 그 줄을 지우기"
  `)
  expect(await event('venue: { name: { ko: "…", en: Hall } }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:22  venue.name.ko
      found the sign "…" of a field that waits to be filled in; expected what belongs there, or no such line
      지금: 아직 채우지 않은 자리 "…" → 필요: 들어갈 내용. 모르면 그 줄을 지우기"
  `)
})
test('a text that a comment cuts off', async () => {
  expect(await post('title: Meetup #3 in Seoul')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found "Meetup", and "#3 in Seoul" lost as a comment; expected text that has " #" in it in quotation marks
      write: title: "Meetup #3 in Seoul"
      지금: "Meetup". 주석으로 읽혀 빠진 것: "#3 in Seoul" → 필요: " #"이 든 글은 따옴표로 감싸기
      쓸 내용: title: "Meetup #3 in Seoul""
  `)
  expect(await post('title: Meetup # the third')).toBe('')
})
