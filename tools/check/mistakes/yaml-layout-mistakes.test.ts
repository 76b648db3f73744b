import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (bytes: string | Buffer) => judge({ 'posts/recap/en.md': bytes })

test('a missing space, bracket or key', async () => {
  expect(await post(text('posts', 'title:Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found text without "key:" before it; expected "key: value"
      write: title: Recap"
  `)
  expect(await post(text('posts', 'tags: [a, b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12
      found no ] that closes the bracket; expected one at its end
      write: ]"
  `)
  expect(await post(text('posts', 'just words'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: summary: What we heard. just words
      in place of these 2 lines"
  `)
})
test('a tab', async () => {
  expect(await post(text('posts', 'tags:\n\t- a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a tab at the start of the line; expected spaces
      replace the tab by two spaces"
  `)
})
test('a key twice', async () => {
  expect(
    await post(`---\ntitle: a\ntitle: b\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n`),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found a key that stands above already; expected each key once
      remove one of the two"
  `)
})
test('a list for a front matter', async () => {
  expect(await post('---\n- a\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:1
      found something else than keys; expected lines of the form "key: value""
  `)
})
test('lines indented unevenly', async () => {
  expect(await post(text('posts', 'tags:\n  - a\n - b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:2
      found a line indented by another number of spaces than those it belongs to; expected the same number"
  `)
  expect(await post(text('posts', ' draft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:2
      found a line indented by another number of spaces than those it belongs to; expected the same number"
  `)
})
test('a text that goes on below with a colon', async () => {
  expect(await post(text('posts', 'summary: 오늘은\n 그리고\n 요약은 이것: 여기까지'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on in lines that have a colon; expected text that has a colon in it in quotation marks
      write: summary: "오늘은 그리고 요약은 이것: 여기까지"
      in place of these 3 lines"
  `)
  expect(await post(text('posts', 'summary: 오늘은\n 제목: 여기까지'))).not.toContain('write:')
  expect(await post(text('posts', 'summary: 오늘은\n 그리고 요약은: 여기 # 까지'))).not.toContain('write:')
  expect(await post(text('posts', 'authors: 김지호\n 그리고 저자는: 송채영'))).not.toContain('write:')
})
test('a key without its colon, or without the space behind it', async () => {
  expect(await post(text('posts', 'tags\n  - a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " behind its key; expected "key: value", with a space behind the colon"
  `)
  expect(await post(text('posts', 'event:meetup\ndraft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " behind its key; expected "key: value", with a space behind the colon
      write: event: meetup"
  `)
})
