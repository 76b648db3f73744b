import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const eightEvents = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].map((month) => [
    `events/meetup-${month}/ko.md`,
    text('events', month < 3 ? 'groups: [seminars]\nprogram: spring' : 'groups: [seminars]'),
  ]),
)

test('a group is removed that eight events belong to', async () => {
  expect(await judge({ ...eightEvents, 'groups/seminars/ko.md': text('groups') })).toBe('')
  expect(await judge(eightEvents)).toMatchInlineSnapshot(`
    "content/events/meetup-1/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change all 8 places: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10

    content/events/meetup-2/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-3/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-4/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-5/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-6/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-7/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all

    content/events/meetup-8/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups
      put content/groups/seminars back, or change this place too; content/events/meetup-1/ko.md:5:10 names all"
  `)
})
test('a group is renamed that eight events belong to', async () => {
  const said = await judge({ ...eightEvents, 'groups/seminar/ko.md': text('groups') })
  expect(said.split('\n\n').slice(0, 2).join('\n\n')).toMatchInlineSnapshot(`
    "content/events/meetup-1/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups; did you mean "seminar"?
      write: seminar
      in all 8 places: content/events/meetup-1/ko.md:5:10, content/events/meetup-2/ko.md:5:10, content/events/meetup-3/ko.md:5:10, content/events/meetup-4/ko.md:5:10, content/events/meetup-5/ko.md:5:10, content/events/meetup-6/ko.md:5:10, content/events/meetup-7/ko.md:5:10, content/events/meetup-8/ko.md:5:10

    content/events/meetup-2/ko.md:5:10  groups[0]
      found "seminars", which 8 places name; expected a folder of content/groups; did you mean "seminar"?
      write: seminar"
  `)
})
test('more places than a message can name', async () => {
  const events = Array.from({ length: 14 }, (_, index) => `events/meetup-${index + 10}/ko.md`)
  const said = await judge(Object.fromEntries(events.map((file) => [file, text('events', 'groups: [seminars]')])))
  expect(said).toContain('or change all 14 places: content/events/meetup-10/ko.md:5:10,')
  expect(said).toContain('content/events/meetup-21/ko.md:5:10, …\n')
})
test('the group of a project and of an event is removed', async () => {
  expect(
    await judge({
      'projects/tools/ko.md': text('projects', 'groups: [seminars, makers]'),
      'groups/seminars/ko.md': text('groups'),
      'events/meetup/ko.md': text('events', 'groups:\n  - makers'),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:6:5  groups[0]
      found "makers", which 2 places name; expected a folder of content/groups
      put content/groups/makers back, or change all 2 places: content/events/meetup/ko.md:6:5, content/projects/tools/ko.md:3:20

    content/projects/tools/ko.md:3:20  groups[1]
      found "makers", which 2 places name; expected a folder of content/groups
      put content/groups/makers back, or change this place too; content/events/meetup/ko.md:6:5 names all"
  `)
})

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('an event that is not there', async () => {
  expect(await post('event: meetups')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "meetups"; expected a folder of content/events; did you mean "meetup"?
      write: event: meetup"
  `)
  expect(await post('event: elsewhere')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "elsewhere"; expected a folder of content/events
      remove it, or put content/events/elsewhere there"
  `)
})
test('a group in a list that is not there', async () => {
  expect(await event('groups: [seminar]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  groups[0]
      found "seminar"; expected a folder of content/groups; did you mean "seminars"?
      write: seminars"
  `)
})
test('a program that no group has', async () => {
  expect(await event('groups: [seminars]\nprogram: sprint')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:10  program
      found "sprint"; expected the id of a program of seminars; did you mean "spring"?
      write: program: spring"
  `)
  expect(await event('program: spring')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  program
      found "spring"; expected no program without "groups""
  `)
})
test('an event is renamed that a post looks back on', async () => {
  expect(
    await judge({
      'posts/recap/ko.md': text('posts', 'event: pytorch-core-conference-2025'),
      'events/core-conference-2025/ko.md': text('events'),
      'events/core-meetup-2026/ko.md': text('events'),
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  event
      found "pytorch-core-conference-2025"; expected a folder of content/events; did you mean "core-conference-2025"?
      write: event: core-conference-2025"
  `)
})
test('a programme is not judged while the group that may have it is missing', async () => {
  expect(
    await judge({ 'events/meetup/ko.md': text('events', 'groups: [seminars]\nprogram: spring') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:10  groups[0]
      found "seminars"; expected a folder of content/groups
      remove it, or put content/groups/seminars there"
  `)
})
