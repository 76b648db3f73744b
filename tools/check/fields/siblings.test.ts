import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const translation = '---\ntitle: 후기\nsummary: 들은 것\n---\n'

test('a translation states only what differs', async () => {
  expect(await judge({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': translation })).toBe('')
})
test('what neither of two files states', async () => {
  expect(await judge({ 'posts/recap/en.md': translation, 'posts/recap/ko.md': translation })).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:1:1  authors
      found no "authors" in ko.md or en.md; expected one: Who wrote it: names in any spelling
      write: authors: [ … ]

    content/posts/recap/ko.md:1:1  date
      found no "date" in ko.md or en.md; expected one: The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out
      write: date: YYYY-MM-DD"
  `)
})
test('a day that can be seen', async () => {
  expect(
    await judge({ 'posts/2025-04-07-recap/en.md': `${translation.slice(0, -4)}authors: [A]\n---\n` }),
  ).toMatchInlineSnapshot(`
    "content/posts/2025-04-07-recap/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out
      write: date: 2025-04-07"
  `)
})
test('a file that does not parse may state it', async () => {
  expect(
    await judge({ 'posts/recap/en.md': '---\ntitle: "\n---\n', 'posts/recap/ko.md': translation }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:8
      found a quotation mark " that nothing closes; expected a second one at the end of the text
      write: title: """
  `)
})
test('two different facts', async () => {
  const ko = text('posts', 'date: 2025-04-08\nauthors: [김지호]')
  expect(await judge({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': ko })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:7  date
      found "2025-04-07"; expected "2025-04-08" as in content/posts/recap/ko.md:4:7, or nothing: facts hold for all languages
      remove "date" from one of the two

    content/posts/recap/en.md:4:10  authors
      found another value; expected the same value as in content/posts/recap/ko.md:5:10, or nothing: facts hold for all languages
      remove "authors" from one of the two"
  `)
})
test('the same fact twice', async () => {
  expect(await judge({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': text('posts') })).toBe('')
})
test('two people with one spelling', async () => {
  const other = '---\nname: { ko: 이재웅 }\naliases: ["jerry  LEE", 이재웅, Jay]\n---\n'
  expect(
    await judge({ 'people/jerry-lee/ko.md': text('people'), 'people/jaewoong-lee/ko.md': other }),
  ).toMatchInlineSnapshot(`
    "content/people/jaewoong-lee/ko.md:3:25  aliases[1]
      found "이재웅", which content/people/jaewoong-lee/ko.md:2:13 states too; expected a spelling of its own: once is enough
      remove it from one of the two

    content/people/jerry-lee/ko.md:2:22  name.en
      found "Jerry Lee", which content/people/jaewoong-lee/ko.md:3:11 states too; expected a spelling of its own: two people cannot share one
      remove it from one of the two"
  `)
})
test('a name that is the same in both languages, and repeated by the translation', async () => {
  const person = '---\nname: { ko: Alban Desmaison, en: Alban Desmaison }\naliases: [Alban D]\n---\n'
  expect(await judge({ 'people/alban/ko.md': person, 'people/alban/en.md': person })).toBe('')
})
