import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const eightEvents = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].map((month) => [
    `events/meetup-${month}/ko.md`,
    text('events', month < 3 ? 'groups: [seminars]\nprogram: spring' : 'groups: [seminars]'),
  ]),
)

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
