import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('a typo in a key', async () => {
  expect(await post('sumary: What we heard.\nsummary: x')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1  sumary
      found the key "sumary", which nothing reads; expected "summary", which stands here too
      remove this line
      지금: 쓰이지 않는 항목 "sumary" → 필요: 이미 여기에 적힌 "summary" 하나만
      이 줄을 지우세요"
  `)
})
test('a typo in a key that is required', async () => {
  expect(
    await judgeInBoth({ 'posts/x/en.md': '---\ntitel: X\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n' }),
  ).toMatchInlineSnapshot(`
    "content/posts/x/en.md:2:1  titel
      found the key "titel", which nothing reads; expected "title"
      write: title: X
      지금: 쓰이지 않는 항목 "titel" → 필요: "title"
      쓸 내용: title: X"
  `)
})
test('a key of another tool', async () => {
  expect(await post('layout: post\ncategories: [News, AI]\nredirect_from: /blog/old')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  layout
      found the key "layout", which nothing reads; expected no such line
      remove this line
      지금: 쓰이지 않는 항목 "layout" → 필요: 이런 줄 없이 쓰기
      이 줄을 지우세요

    content/posts/recap/en.md:7:1  categories
      found the key "categories", which nothing reads; expected "tags"
      write: tags: [News, AI]
      지금: 쓰이지 않는 항목 "categories" → 필요: "tags"
      쓸 내용: tags: [News, AI]

    content/posts/recap/en.md:8:1  redirect_from
      found the key "redirect_from", which nothing reads; expected "aliases"
      write: aliases: [/blog/old]
      지금: 쓰이지 않는 항목 "redirect_from" → 필요: "aliases"
      쓸 내용: aliases: [/blog/old]"
  `)
})
test('a picture of another tool', async () => {
  expect(await post('image: /assets/images/fg1.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  image
      found the key "image", which nothing reads; expected "cover"
      write: cover: photos/fg1.jpg
      지금: 쓰이지 않는 항목 "image" → 필요: "cover"
      쓸 내용: cover: photos/fg1.jpg"
  `)
})
test('a key nobody knows', async () => {
  expect(await post('weather: fine')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  weather
      found the key "weather", which nothing reads; expected title, date, authors, summary, tags, event, source, cover, draft or aliases
      remove this line
      지금: 쓰이지 않는 항목 "weather" → 필요: title, date, authors, summary, tags, event, source, cover, draft 또는 aliases
      이 줄을 지우세요"
  `)
})
test('a typo in a key of a list item', async () => {
  expect(await event('sessions:\n  - title: { en: A }\n    speekers: [B]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:5  sessions[0].speekers
      found the key "speekers", which nothing reads; expected "speakers"
      write: speakers: [B]
      지금: 쓰이지 않는 항목 "speekers" → 필요: "speakers"
      쓸 내용: speakers: [B]"
  `)
})
test('a type that a definition of Contentlayer would choose', async () => {
  expect(await post('type: Event')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1  type
      found the key "type", which nothing reads; expected no such line
      remove this line
      지금: 쓰이지 않는 항목 "type" → 필요: 이런 줄 없이 쓰기
      이 줄을 지우세요"
  `)
})
test('nothing wrong', async () => {
  expect(await post('tags: [a, b]\nevent: meetup')).toBe('')
  expect(await event('groups: [seminars]\nprogram: spring\nattendance: 40')).toBe('')
})
