import { describe, expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('one text where there is one a language', async () => {
  expect(await event('title: "PyTorch: 모임"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found "PyTorch: 모임"; expected a map with ko or en
      write: title: { ko: "PyTorch: 모임" }"
  `)
})
test('texts by language where there is one text', async () => {
  expect(await post('title: { ko: 후기, en: Recap }')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a map (key: value); expected text"
  `)
})
test('one value where there is a list', async () => {
  expect(await post('tags: PyTorch, "AI"\nauthors: Jiho Kim, Chaeyoung Song')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  tags
      found "PyTorch, \\"AI\\""; expected a list
      write: tags: [PyTorch, AI]

    content/posts/recap/en.md:6:10  authors
      found "Jiho Kim, Chaeyoung Song"; expected a list
      write: authors: [Jiho Kim, Chaeyoung Song]"
  `)
})
test('a map where there is a list, and a list where there is a map', async () => {
  expect(await event('sessions: { title: { en: A } }\nvenue: [The Hall]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  sessions
      found a map (key: value); expected a list

    content/events/meetup/en.md:6:8  venue
      found a list; expected a map with name, address or map"
  `)
})
test('a list where there is one value, a number or a yes', async () => {
  expect(await post('summary: [What we heard]\ndraft: [true]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:10  summary
      found a list; expected text

    content/posts/recap/en.md:6:8  draft
      found a list; expected true or false"
  `)
  expect(await event('attendance: [40]\nstatus: [held]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:13  attendance
      found a list; expected a number

    content/events/meetup/en.md:5:9  status
      found a list; expected text"
  `)
})
test('a text in a list of maps, and half a number', async () => {
  expect(await event('links: ["https://example.org/"]\nattendance: 40.5')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  links[0]
      found "https://example.org/"; expected a map with kind or url
      write: { url: https://example.org/, kind: blog }
      or, instead of "kind: blog": github, linkedin, recap, registration, website or other

    content/events/meetup/en.md:6:13  attendance
      found the number 40.5; expected a whole number above 0"
  `)
})
test('one text where there is a map', async () => {
  const id = 'iR5hTsrgpAk'
  const session = `{ title: { en: A }, video: "https://youtu.be/${id}", slides: www.example.org/a.pdf }`
  expect(await event(`venue: 강남역\nsessions: [${session}]`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:8  venue
      found "강남역"; expected a map with name, address or map
      write: venue: { name: { ko: "강남역" } }

    content/events/meetup/en.md:6:39  sessions[0].video
      found "https://youtu.be/iR5hTsrgpAk"; expected a map with youtubeId, start, state or note
      write: video: { youtubeId: iR5hTsrgpAk }

    content/events/meetup/en.md:6:79  sessions[0].slides
      found "www.example.org/a.pdf"; expected a map with url, state or note
      write: slides: { url: https://www.example.org/a.pdf }"
  `)
  // No field of a video takes an address of another place.
  expect(await event('sessions: [{ title: { en: A }, video: https://example.org/a }]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:39  sessions[0].video
      found "https://example.org/a"; expected a map with youtubeId, start, state or note"
  `)
})
test('texts where there is a list of maps', async () => {
  expect(
    await event('sponsors: [goorm]\nlinks: https://example.org/\nsessions: 첫 발표, Second talk'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:12  sponsors[0]
      found "goorm"; expected a map with name, url or role
      write: { name: goorm, role: venue }
      or, instead of "role: venue": food, money, gifts or other

    content/events/meetup/en.md:6:8  links
      found "https://example.org/"; expected a list
      write: links: [{ url: https://example.org/, kind: blog }]
      or, instead of "kind: blog": github, linkedin, recap, registration, website or other

    content/events/meetup/en.md:7:11  sessions
      found "첫 발표, Second talk"; expected a list
      write: sessions: [{ title: { ko: "첫 발표" } }, { title: { en: "Second talk" } }]"
  `)
  expect(await event('sponsors: goorm')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  sponsors
      found "goorm"; expected a list
      write: sponsors: [{ name: goorm, role: venue }]
      or, instead of "role: venue": food, money, gifts or other"
  `)
})

describe('what has to be stated', () => {
  const post = (lines: string) =>
    judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
  const event = (lines: string) =>
    judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

  test('a nested field without what it needs', async () => {
    expect(await event('sessions:\n  - speakers: [B]\nvenue: { map: "https://example.org/" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:5  sessions[0].title
      found no "title"; expected one: The title as it was announced, in the language it was announced in
      write: title: { ko: "…", en: "…" }

    content/events/meetup/en.md:7:8  venue.name
      found no "name"; expected one: The place, as people would tell a taxi driver
      write: name: { ko: "…", en: "…" }"
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
      remove the line, or give a value"
  `)
  })
  test('a text in no language', async () => {
    expect(await event('theme: x\ntitle: {}\nscale: { ko: " " }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:8  title
      found nothing; expected a value
      remove the line, or give a value

    content/events/meetup/en.md:6:14  scale.ko
      found nothing; expected a value
      remove the line, or give a value"
  `)
  })
  test('what every post, event and person has to state', async () => {
    const none = '---\n---\n'
    const files = { 'posts/a/en.md': none, 'events/b/en.md': none, 'people/c/en.md': none, 'pages/d/en.md': none }
    expect(await judge({ ...files, 'groups/e/en.md': none, 'projects/f/en.md': none })).toMatchInlineSnapshot(`
    "content/events/b/en.md:1:1  date
      found no "date"; expected one: The day it starts on, at the venue: 2025-03-30
      write: date: YYYY-MM-DD

    content/events/b/en.md:1:1  status
      found no "status"; expected one (scheduled, held, cancelled, postponed): What is known: an event stays "scheduled" until somebody confirms that it was held
      write: status: …

    content/events/b/en.md:1:1  title
      found no "title"; expected one: The name of the event
      write: title: { ko: "…", en: "…" }

    content/groups/e/en.md:1:1  about
      found no "about"; expected one: What the group is about, in one sentence
      write: about: { ko: "…", en: "…" }

    content/groups/e/en.md:1:1  title
      found no "title"; expected one: The name of the group
      write: title: { ko: "…", en: "…" }

    content/pages/d/en.md:1:1  summary
      found no "summary"; expected one: One sentence for search engines and shared links
      write: summary: …

    content/pages/d/en.md:1:1  title
      found no "title"; expected one: The headline, in the language of this file
      write: title: …

    content/people/c/en.md:1:1  name
      found no "name"; expected one: The name in each script, as the person writes it
      write: name: { ko: "…", en: "…" }

    content/posts/a/en.md:1:1  authors
      found no "authors"; expected one: Who wrote it: names in any spelling
      write: authors: [ … ]

    content/posts/a/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out
      write: date: YYYY-MM-DD

    content/posts/a/en.md:1:1  summary
      found no "summary"; expected one: One or two sentences for lists, feeds and shared links, in the language of this file
      write: summary: …

    content/posts/a/en.md:1:1  title
      found no "title"; expected one: The headline, in the language of this file
      write: title: …

    content/projects/f/en.md:1:1  title
      found no "title"; expected one: The name of the project
      write: title: { ko: "…", en: "…" }"
  `)
  })
})

describe('long lists', () => {
  const post = (tags: number) =>
    judge({
      'posts/recap/en.md': text('posts', `tags: [${Array.from({ length: tags }, (_, index) => `tag ${index}`)}]`),
    })

  test('each tag is a page: more than anybody writes are refused', async () => {
    expect(await post(100)).toBe('')
    expect(await post(101)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:7  tags
      found a list of 101; expected at most 100"
  `)
  })
})
