import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (lines: string) =>
  judge({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judge({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('a typo in a key', async () => {
  expect(await post('sumary: What we heard.\nsummary: x')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1  sumary
      found the key "sumary", which nothing reads; expected "summary", which stands here too
      remove this line"
  `)
})
test('a typo in a key that is required', async () => {
  expect(
    await judge({ 'posts/x/en.md': '---\ntitel: X\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n' }),
  ).toMatchInlineSnapshot(`
    "content/posts/x/en.md:2:1  titel
      found the key "titel", which nothing reads; expected "title"
      write: title: X"
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
      write: aliases: [/blog/old]"
  `)
})
test('what was not published stays a draft', async () => {
  expect(await post('published: false')).toContain('write: draft: true')
  expect(await post('published: true')).toContain('remove this line')
})
test('a picture of another tool', async () => {
  expect(await post('image: /assets/images/fg1.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  image
      found the key "image", which nothing reads; expected "cover"
      write: cover: photos/fg1.jpg"
  `)
})
test('a key nobody knows', async () => {
  expect(await post('weather: fine')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  weather
      found the key "weather", which nothing reads; expected title, date, authors, summary, tags, event, source, discussion, cover, draft or aliases
      remove this line"
  `)
})
test('a typo in a key of a list item', async () => {
  expect(await event('sessions:\n  - title: { en: A }\n    speekers: [B]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:5  sessions[0].speekers
      found the key "speekers", which nothing reads; expected "speakers"
      write: speakers: [B]"
  `)
})
test('a type that a definition of Contentlayer would choose', async () => {
  expect(await post('type: Event')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  type
      found the key "type", which nothing reads; expected no such line
      remove this line"
  `)
})
test('nothing wrong', async () => {
  expect(await post('tags: [a, b]\nevent: meetup')).toBe('')
  expect(await event('groups: [seminars]\nprogram: spring\nattendance: 40')).toBe('')
})
