import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

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
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address
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
