import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

test('a page called like a part of the site', async () => {
  expect(await judgeInBoth({ 'pages/events/en.md': '---\ntitle: E\nsummary: S\n---\n' })).toMatchInlineSnapshot(`
    "content/pages/events/en.md:1:1
      found the folder name "events", whose page would be /en/events/; expected an address that no other page of the site has
      지금: 페이지 주소가 /en/events/인 폴더 이름 "events" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소"
  `)
})
test('pages called like the search and the reference of fields', async () => {
  expect(
    await judgeInBoth({ 'pages/reference/ko.md': text('pages'), 'pages/search/ko.md': text('pages') }),
  ).toMatchInlineSnapshot(`
    "content/pages/reference/ko.md:1:1
      found the folder name "reference", whose page would be /ko/reference/; expected an address that no other page of the site has
      지금: 페이지 주소가 /ko/reference/인 폴더 이름 "reference" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소

    content/pages/search/ko.md:1:1
      found the folder name "search", whose page would be /ko/search/; expected an address that no other page of the site has
      지금: 페이지 주소가 /ko/search/인 폴더 이름 "search" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소"
  `)
})
test('pages called like the lists of talks, groups and projects, and an old address that a group has today', async () => {
  expect(
    await judgeInBoth({
      'pages/talks/ko.md': text('pages'),
      'pages/groups/ko.md': text('pages'),
      'pages/projects/ko.md': text('pages', 'aliases: [/ko/groups/seminars/]'),
      'groups/seminars/ko.md': text('groups'),
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/groups/ko.md:1:1
      found the folder name "groups", whose page would be /ko/groups/; expected an address that no other page of the site has
      지금: 페이지 주소가 /ko/groups/인 폴더 이름 "groups" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소

    content/pages/projects/ko.md:1:1
      found the folder name "projects", whose page would be /ko/projects/; expected an address that no other page of the site has
      지금: 페이지 주소가 /ko/projects/인 폴더 이름 "projects" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소

    content/pages/projects/ko.md:4:11  aliases[0]
      found "/ko/groups/seminars/", where content/groups/seminars/ko.md is shown today; expected an old address that nothing else has
      remove it
      지금: "/ko/groups/seminars/". 지금 이 주소에 있는 것: content/groups/seminars/ko.md → 필요: 다른 곳에서 쓰지 않는 예전 주소
      지우세요

    content/pages/talks/ko.md:1:1
      found the folder name "talks", whose page would be /ko/talks/; expected an address that no other page of the site has
      지금: 페이지 주소가 /ko/talks/인 폴더 이름 "talks" → 필요: 이 사이트의 다른 페이지와 겹치지 않는 주소"
  `)
})
