import { expect, test } from 'vitest'
import { judge, text } from './content-fixture'

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('nothing wrong', async () => {
  expect(await post('tags: [a, b]\nevent: meetup')).toBe('')
  expect(await event('groups: [seminars]\nprogram: spring\nattendance: 40')).toBe('')
})

test('a typo in a key', async () => {
  expect(await post('sumary: What we heard.\nsummary: x')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1  sumary
      found the key "sumary", which nothing reads; expected "summary", which stands here too
      remove this line

    1 problem in 1 file; nothing was built"
  `)
})
test('a typo in a key that is required', async () => {
  expect(
    await judge({ 'posts/x/en.md': '---\ntitel: X\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n' }),
  ).toMatchInlineSnapshot(`
    "content/posts/x/en.md:2:1  titel
      found the key "titel", which nothing reads; expected "title"
      write: title: X

    1 problem in 1 file; nothing was built"
  `)
})
test('a key of another tool', async () => {
  expect(await post('layout: post\ncategories: [News, AI]\nredirect_from: /blog/old')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  layout
      found the key "layout", which nothing reads; expected no such line
      remove this line

    content/posts/recap/en.md:7:1  categories
      found the key "categories", which nothing reads; expected "tags"
      write: tags: [News, AI]

    content/posts/recap/en.md:8:1  redirect_from
      found the key "redirect_from", which nothing reads; expected "aliases"
      write: aliases: [/blog/old/]

    3 problems in 1 file; nothing was built"
  `)
})
test('a picture of another tool', async () => {
  expect(await post('image: /assets/images/fg1.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  image
      found the key "image", which nothing reads; expected "cover"
      write: cover: photos/fg1.jpg

    1 problem in 1 file; nothing was built"
  `)
})
test('a key nobody knows', async () => {
  expect(await post('weather: fine')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  weather
      found the key "weather", which nothing reads; expected title, date, authors, summary, tags, event, cover, draft or aliases
      remove this line

    1 problem in 1 file; nothing was built"
  `)
})
test('a typo in a key of a list item', async () => {
  expect(await event('sessions:\n  - title: { en: A }\n    speekers: [B]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:5  sessions[0].speekers
      found the key "speekers", which nothing reads; expected "speakers"
      write: speakers: [B]

    1 problem in 1 file; nothing was built"
  `)
})
test('a nested field without what it needs', async () => {
  expect(await event('sessions:\n  - speakers: [B]\nvenue: { map: "https://example.org/" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:5  sessions[0].title
      found no "title"; expected one: The title as it was announced, in the language it was announced in
      write: title: { ko: "…", en: "…" }

    content/events/meetup/en.md:7:8  venue.name
      found no "name"; expected one: The place, as people would tell a taxi driver
      write: name: { ko: "…", en: "…" }

    2 problems in 1 file; nothing was built"
  `)
})
test('a key without a value', async () => {
  expect(await post('event:\ntags: []\ntitle: ""')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  event
      found nothing; expected a value
      remove the line, or give a value

    content/posts/recap/en.md:6:7  tags
      found nothing; expected a value
      remove the line, or give a value

    content/posts/recap/en.md:7:8  title
      found nothing; expected a value
      remove the line, or give a value

    3 problems in 1 file; nothing was built"
  `)
})
test('a text in no language', async () => {
  expect(await event('theme: x\ntitle: {}\nscale: { ko: " " }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:8  title
      found nothing; expected a value
      remove the line, or give a value

    content/events/meetup/en.md:6:14  scale.ko
      found nothing; expected a value
      remove the line, or give a value

    2 problems in 1 file; nothing was built"
  `)
})
test('one text where there is one a language', async () => {
  expect(await event('title: "PyTorch: 모임"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found "PyTorch: 모임"; expected a map with ko or en
      write: title: { ko: "PyTorch: 모임" }

    1 problem in 1 file; nothing was built"
  `)
})
test('texts by language where there is one text', async () => {
  expect(await post('title: { ko: 후기, en: Recap }')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a map (key: value); expected text

    1 problem in 1 file; nothing was built"
  `)
})
test('one value where there is a list', async () => {
  expect(await post('tags: PyTorch, "AI"\nauthors: Jiho Kim, Chaeyoung Song')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  tags
      found "PyTorch, \\"AI\\""; expected a list
      write: tags: [PyTorch, AI]

    content/posts/recap/en.md:6:10  authors
      found "Jiho Kim, Chaeyoung Song"; expected a list
      write: authors: [Jiho Kim, Chaeyoung Song]

    2 problems in 1 file; nothing was built"
  `)
})
test('the same value twice', async () => {
  expect(await post('tags: [AI, AI]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12  tags[1]
      found "AI" a second time; expected each value once
      remove it

    1 problem in 1 file; nothing was built"
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
      found "beer"; expected venue, food, money, gifts or other

    3 problems in 1 file; nothing was built"
  `)
})
test('a number that is a text, and one that is none', async () => {
  expect(await event('attendance: "1,200"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "1,200"; expected a whole number above 0
      write: attendance: 1200

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('attendance: about forty')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found "about forty"; expected a whole number above 0

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('attendance: 0')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:13  attendance
      found the number 0; expected a whole number above 0

    1 problem in 1 file; nothing was built"
  `)
})
test('a yes that is no boolean', async () => {
  expect(await post('draft: yes')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  draft
      found "yes"; expected true or false
      write: draft: true

    1 problem in 1 file; nothing was built"
  `)
})
test('a text that YAML reads as a number', async () => {
  expect(await post('title: 2025')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found the number 2025; expected text in quotation marks
      write: title: "2025"

    1 problem in 1 file; nothing was built"
  `)
})
test('a video id that YAML reads as a number', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video: { youtubeId: ${id} }`)
  expect(await session('12345678901')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 12345678901; expected the 11-character id
      write: youtubeId: "12345678901"

    1 problem in 1 file; nothing was built"
  `)
  expect(await session('123456789e1')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:25  sessions[0].video.youtubeId
      found the number 123456789e1; expected the 11-character id
      write: youtubeId: "123456789e1"

    1 problem in 1 file; nothing was built"
  `)
})
test('the address of a video for its id', async () => {
  const session = (id: string) => event(`sessions:\n  - title: { en: A }\n    video:\n      youtubeId: ${id}`)
  expect(await session('https://youtu.be/iR5hTsrgpAk')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:18  sessions[0].video.youtubeId
      found "https://youtu.be/iR5hTsrgpAk"; expected the 11-character id
      write: youtubeId: iR5hTsrgpAk

    1 problem in 1 file; nothing was built"
  `)
  expect(await session('https://www.youtube.com/watch?v=iR5hTsrgpAk&t=5s')).toContain('write: youtubeId: iR5hTsrgpAk')
  expect(await session('https://example.org/watch?v=iR5hTsrgpAk')).not.toContain('write:')
})
test('a text that a comment cuts off', async () => {
  expect(await post('title: Meetup #3 in Seoul')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found "Meetup", and "#3 in Seoul" lost as a comment; expected text that has " #" in it in quotation marks
      write: title: "Meetup #3 in Seoul"

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('title: Meetup # the third')).toBe('')
})
test('a day in another form', async () => {
  expect(await post('date: 2025.4.7')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025.4.7"; expected a day of the calendar written YYYY-MM-DD
      write: date: 2025-04-07

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('date: 2025-04-07 09:00:00 +0900')).toContain('write: date: 2025-04-07')
})
test('a day the calendar does not have', async () => {
  expect(await post('date: 2025-02-29')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  date
      found "2025-02-29"; expected a day of the calendar written YYYY-MM-DD

    1 problem in 1 file; nothing was built"
  `)
})
test('a moment without quotation marks', async () => {
  expect(await event('starts: 2025-03-30T13:00:00+09:00')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found 2025-03-30T13:00:00+09:00 without quotation marks; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"
      write: starts: "2025-03-30T13:00:00+09:00"

    1 problem in 1 file; nothing was built"
  `)
})
test('a moment without an offset', async () => {
  expect(await event('starts: "2025-03-30T13:00:00"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  starts
      found "2025-03-30T13:00:00"; expected a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('starts: 2025-03-30 13:00 +0900')).toContain('write: starts: "2025-03-30T13:00:00+09:00"')
})
test('an address that runs a script', async () => {
  expect(await event('website: "javascript:alert(1)"\nplaylist: www.youtube.com/x')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  website
      found "javascript:alert(1)"; expected a whole address starting with https:// (or http://)

    content/events/meetup/en.md:6:11  playlist
      found "www.youtube.com/x"; expected a whole address starting with https:// (or http://)
      write: playlist: https://www.youtube.com/x

    2 problems in 1 file; nothing was built"
  `)
})
test('an old address without its slashes', async () => {
  expect(await post('aliases: [blog/2025/old, "https://pytorch.kr/blog/x/"]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:11  aliases[0]
      found "blog/2025/old"; expected a path of this site that starts and ends with a slash, such as /blog/2025/name/
      write: /blog/2025/old/

    content/posts/recap/en.md:6:26  aliases[1]
      found "https://pytorch.kr/blog/x/"; expected a path of this site that starts and ends with a slash, such as /blog/2025/name/
      write: /blog/x/

    2 problems in 1 file; nothing was built"
  `)
})
test('an event that is not there', async () => {
  expect(await post('event: meetups')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "meetups"; expected a folder of content/events; did you mean "meetup"?
      write: event: meetup

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('event: elsewhere')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  event
      found "elsewhere"; expected a folder of content/events
      remove it, or put content/events/elsewhere there

    1 problem in 1 file; nothing was built"
  `)
})
test('a group in a list that is not there', async () => {
  expect(await event('groups: [seminar]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  groups[0]
      found "seminar"; expected a folder of content/groups; did you mean "seminars"?
      write: seminars

    1 problem in 1 file; nothing was built"
  `)
})
test('a program that no group has', async () => {
  expect(await event('groups: [seminars]\nprogram: sprint')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:10  program
      found "sprint"; expected the id of a program of seminars; did you mean "spring"?
      write: program: spring

    1 problem in 1 file; nothing was built"
  `)
  expect(await event('program: spring')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:10  program
      found "spring"; expected no program without "groups"

    1 problem in 1 file; nothing was built"
  `)
})
test('a type that a definition of Contentlayer would choose', async () => {
  expect(await post('type: Event')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  type
      found the key "type", which nothing reads; expected no such line
      remove this line

    1 problem in 1 file; nothing was built"
  `)
})
