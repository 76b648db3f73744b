import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

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
      지금: "spring" → 필요: "groups"와 함께 적은 program"
  `)
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
