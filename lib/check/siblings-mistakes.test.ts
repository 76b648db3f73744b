import { expect, test } from 'vitest'
import { judge, text } from './content-fixture'

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
      found no "date" in ko.md or en.md; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: YYYY-MM-DD

    2 problems in 1 file; nothing was built"
  `)
})
test('a day that can be seen', async () => {
  expect(
    await judge({ 'posts/2025-04-07-recap/en.md': `${translation.slice(0, -4)}authors: [A]\n---\n` }),
  ).toMatchInlineSnapshot(`
    "content/posts/2025-04-07-recap/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: 2025-04-07

    1 problem in 1 file; nothing was built"
  `)
})
test('a file that does not parse may state it', async () => {
  expect(
    await judge({ 'posts/recap/en.md': '---\ntitle: "\n---\n', 'posts/recap/ko.md': translation }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:8
      found a quotation mark " that nothing closes; expected a second one at the end of the text
      write: title: ""

    1 problem in 1 file; nothing was built"
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
      remove "authors" from one of the two

    2 problems in 1 file; nothing was built"
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
      remove it from one of the two

    2 problems in 2 files; nothing was built"
  `)
})
test('a name that is the same in both languages, and repeated by the translation', async () => {
  const person = '---\nname: { ko: Alban Desmaison, en: Alban Desmaison }\naliases: [Alban D]\n---\n'
  expect(await judge({ 'people/alban/ko.md': person, 'people/alban/en.md': person })).toBe('')
})
test('an old address that two documents claim', async () => {
  const files = {
    'posts/a/en.md': text('posts', 'aliases: [/blog/old/]'),
    'posts/b/en.md': text('posts', 'aliases: [/blog/old/]'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/b/en.md:6:11  aliases[0]
      found "/blog/old/", which content/posts/a/en.md:6:11 states too; expected an old address that nothing else has
      remove it

    1 problem in 1 file; nothing was built"
  `)
})
test('an old address that is a page today', async () => {
  const files = {
    'posts/a/en.md': text('posts', 'aliases: [/en/blog/2025/b/, /en/events/]'),
    'posts/b/en.md': text('posts'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/a/en.md:6:11  aliases[0]
      found "/en/blog/2025/b/", where content/posts/b/en.md is shown today; expected an old address that nothing else has
      remove it

    content/posts/a/en.md:6:29  aliases[1]
      found "/en/events/", where a page of the site is shown today; expected an old address that nothing else has
      remove it

    2 problems in 1 file; nothing was built"
  `)
})
test('a page called like a part of the site', async () => {
  expect(await judge({ 'pages/events/en.md': '---\ntitle: E\nsummary: S\n---\n' })).toMatchInlineSnapshot(`
    "content/pages/events/en.md:1:1
      found the folder name "events", whose page would be /en/events/; expected an address that no other page of the site has

    1 problem in 1 file; nothing was built"
  `)
})
test('pages called like the lists of talks, groups and projects, and an old address that a group has today', async () => {
  expect(
    await judge({
      'pages/talks/ko.md': text('pages'),
      'pages/groups/ko.md': text('pages'),
      'pages/projects/ko.md': text('pages', 'aliases: [/ko/groups/seminars/]'),
      'groups/seminars/ko.md': text('groups'),
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/groups/ko.md:1:1
      found the folder name "groups", whose page would be /ko/groups/; expected an address that no other page of the site has

    content/pages/projects/ko.md:1:1
      found the folder name "projects", whose page would be /ko/projects/; expected an address that no other page of the site has

    content/pages/projects/ko.md:4:11  aliases[0]
      found "/ko/groups/seminars/", where content/groups/seminars/ko.md is shown today; expected an old address that nothing else has
      remove it

    content/pages/talks/ko.md:1:1
      found the folder name "talks", whose page would be /ko/talks/; expected an address that no other page of the site has

    4 problems in 3 files; nothing was built"
  `)
})
