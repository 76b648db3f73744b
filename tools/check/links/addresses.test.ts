import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

test('a page called like a part of the site', async () => {
  expect(await judge({ 'pages/events/en.md': '---\ntitle: E\nsummary: S\n---\n' })).toMatchInlineSnapshot(`
    "content/pages/events/en.md:1:1
      found the folder name "events", whose page would be /en/events/; expected an address that no other page of the site has"
  `)
})
test('pages called like the search and the reference of fields', async () => {
  expect(
    await judge({ 'pages/reference/ko.md': text('pages'), 'pages/search/ko.md': text('pages') }),
  ).toMatchInlineSnapshot(`
    "content/pages/reference/ko.md:1:1
      found the folder name "reference", whose page would be /ko/reference/; expected an address that no other page of the site has

    content/pages/search/ko.md:1:1
      found the folder name "search", whose page would be /ko/search/; expected an address that no other page of the site has"
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
      found the folder name "talks", whose page would be /ko/talks/; expected an address that no other page of the site has"
  `)
})
