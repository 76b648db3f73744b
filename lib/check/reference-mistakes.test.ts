import { expect, test } from 'vitest'
import { judgeInBoth, text } from './content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })
const eightEvents = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].map((month) => [
    `events/meetup-${month}/ko.md`,
    text('events', month < 3 ? 'groups: [seminars]\nprogram: spring' : 'groups: [seminars]'),
  ]),
)

test('an event that is not there', async () => {
  expect(await post('event: meetups')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "meetups"; expected a folder of content/events; did you mean "meetup"?
      write: event: meetup
      지금: "meetups" → 필요: content/events에 있는 폴더 이름. 혹시 "meetup"인가요?
      쓸 내용: event: meetup"
  `)
  expect(await post('event: elsewhere')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "elsewhere"; expected a folder of content/events
      remove it, or put content/events/elsewhere there
      지금: "elsewhere" → 필요: content/events에 있는 폴더 이름
      지우거나, content/events/elsewhere 폴더를 만드세요"
  `)
})
test('a group in a list that is not there', async () => {
  expect(await event('groups: [seminar]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  groups[0]
      found "seminar"; expected a folder of content/groups; did you mean "seminars"?
      write: seminars
      지금: "seminar" → 필요: content/groups에 있는 폴더 이름. 혹시 "seminars"인가요?
      쓸 내용: seminars"
  `)
})
test('a program that no group has', async () => {
  expect(await event('groups: [seminars]\nprogram: sprint')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:10  program
      found "sprint"; expected the id of a program of seminars; did you mean "spring"?
      write: program: spring
      지금: "sprint" → 필요: seminars에 있는 program의 id. 혹시 "spring"인가요?
      쓸 내용: program: spring"
  `)
  expect(await event('program: spring')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  program
      found "spring"; expected no program without "groups"
      지금: "spring" → 필요: "groups" 없이는 program도 적지 않기"
  `)
})
test('a group is removed that eight events belong to', async () => {
  expect(await judgeInBoth({ ...eightEvents, 'groups/seminars/ko.md': text('groups') })).toBe('')
  expect(await judgeInBoth(eightEvents)).toMatchInlineSnapshot(`
    "content/events/meetup-1/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change all 8 places: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 8곳을 모두 고치세요: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10

    content/events/meetup-2/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-3/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-4/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-5/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-6/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-7/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다

    content/events/meetup-8/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름
      content/groups/seminars 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup-1/ko.md:5:10에서 모두 알려 드립니다"
  `)
})
test('a group is renamed that eight events belong to', async () => {
  const said = await judgeInBoth({ ...eightEvents, 'groups/seminar/ko.md': text('groups') })
  expect(said.split('\n\n').slice(0, 2).join('\n\n')).toMatchInlineSnapshot(`
    "content/events/meetup-1/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups; did you mean "seminar"?
      write: seminar
      in all 8 places: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름. 혹시 "seminar"인가요?
      쓸 내용: seminar
      고칠 8곳: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10

    content/events/meetup-2/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups; did you mean "seminar"?
      write: seminar
      지금: 8곳에 적힌 "seminars" → 필요: content/groups에 있는 폴더 이름. 혹시 "seminar"인가요?
      쓸 내용: seminar"
  `)
})
test('more places than a message can name', async () => {
  const events = Array.from({ length: 14 }, (_, index) => `events/meetup-${index + 10}/ko.md`)
  const said = await judgeInBoth(Object.fromEntries(events.map((file) => [file, text('events', 'groups: [seminars]')])))
  expect(said).toContain('or change all 14 places: content/events/meetup-10/ko.md:5:10,')
  expect(said).toContain('content/events/meetup-21/ko.md:5:10, …\n')
})
test('an event is renamed that a post looks back on', async () => {
  expect(
    await judgeInBoth({
      'posts/recap/ko.md': text('posts', 'event: pytorch-core-conference-2025'),
      'events/core-conference-2025/ko.md': text('events'),
      'events/core-meetup-2026/ko.md': text('events'),
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  event
      found "pytorch-core-conference-2025"; expected a folder of content/events; did you mean "core-conference-2025"?
      write: event: core-conference-2025
      지금: "pytorch-core-conference-2025" → 필요: content/events에 있는 폴더 이름. 혹시 "core-conference-2025"인가요?
      쓸 내용: event: core-conference-2025"
  `)
})
test('the group of a project and of an event is removed', async () => {
  expect(
    await judgeInBoth({
      'projects/tools/ko.md': text('projects', 'groups: [seminars, makers]'),
      'groups/seminars/ko.md': text('groups'),
      'events/meetup/ko.md': text('events', 'groups:\n  - makers'),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:6:5  groups[0]
      found "makers", which 2 places name; expected a folder of content/groups
      put content/groups/makers back, or change all 2 places: content/events/meetup/ko.md:6:5, content/projects/tools/ko.md:3:20
      지금: 2곳에 적힌 "makers" → 필요: content/groups에 있는 폴더 이름
      content/groups/makers 폴더를 되돌리거나, 2곳을 모두 고치세요: content/events/meetup/ko.md:6:5, content/projects/tools/ko.md:3:20

    content/projects/tools/ko.md:3:20  groups[1]
      found "makers", which 2 places name; expected a folder of content/groups
      put content/groups/makers back, or change this place too; content/events/meetup/ko.md:6:5 names all
      지금: 2곳에 적힌 "makers" → 필요: content/groups에 있는 폴더 이름
      content/groups/makers 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 content/events/meetup/ko.md:6:5에서 모두 알려 드립니다"
  `)
})
test('a programme is not judged while the group that may have it is missing', async () => {
  expect(
    await judgeInBoth({ 'events/meetup/ko.md': text('events', 'groups: [seminars]\nprogram: spring') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:10  groups[0]
      found "seminars"; expected a folder of content/groups
      remove it, or put content/groups/seminars there
      지금: "seminars" → 필요: content/groups에 있는 폴더 이름
      지우거나, content/groups/seminars 폴더를 만드세요"
  `)
})
