import { expect, test } from 'vitest'
import { judge, picture, text } from '../content-fixture'

const withAliases = (...aliases: string[]) => ({
  'posts/a/en.md': text('posts', `aliases: ${JSON.stringify(aliases)}`),
})

test('old addresses that lead on', async () => {
  const aliases = [
    '/2019/05/02/name.html',
    '/2019/05/02/other',
    '/category/c++/',
    '/blog/f%23/',
    '/%EB%AA%A8%EC%9E%84/',
  ]
  const inside = ['/en/blog/2024/a/', '/en/events/gone/', '/ko/blog/2025/a/part-two/', '/en/gallery/gone/01/', '/2019/']
  expect(await judge(withAliases(...aliases, ...inside))).toBe('')
})
test('old addresses that are no paths', async () => {
  expect(
    await judge(withAliases('/90%/', '/a//b', '/?p=12', '/old/#top', '/en/%2E%2e/', '/a%2Fb/', '/nul.html')),
  ).toMatchInlineSnapshot(`
    "content/posts/a/en.md:6:11  aliases[0]
      found "/90%/", where "90%" cannot be decoded; expected UTF-8 percent-encoded, and %25 for the sign % itself
      write: "/90%25/"

    content/posts/a/en.md:6:19  aliases[1]
      found "/a//b", with nothing between two slashes; expected one slash between two names
      write: /a/b/

    content/posts/a/en.md:6:27  aliases[2]
      found "/?p=12", with ? or # in it; expected only a path: a redirect does not see what follows ? and #
      remove it

    content/posts/a/en.md:6:36  aliases[3]
      found "/old/#top", with ? or # in it; expected only a path: a redirect does not see what follows ? and #
      write: /old/

    content/posts/a/en.md:6:48  aliases[4]
      found "/en/%2E%2e/", with the name "..", which begins with a dot; expected names that begin otherwise: "." and ".." lead to other folders, and hosts hide the rest
      remove it

    content/posts/a/en.md:6:62  aliases[5]
      found "/a%2Fb/", with a slash or backslash inside a name; expected names without / and \\ in them, percent-encoded or not
      remove it

    content/posts/a/en.md:6:72  aliases[6]
      found "/nul.html", with the name "nul.html", which no file on Windows can have; expected names without < > : " | ? and *, without a space at an end or a dot at the last, and no device such as con or nul
      remove it"
  `)
  expect(
    await judge(withAliases('/caf%25C3%25A9/', '/old page', `/${'긴'.repeat(90)}/`, '/%B8%F0/', '/a%07/')),
  ).toMatchInlineSnapshot(`
    "content/posts/a/en.md:6:11  aliases[0]
      found "/caf%25C3%25A9/", which is percent-encoded twice; expected an address that is percent-encoded once
      write: "/caf%C3%A9/"

    content/posts/a/en.md:6:29  aliases[1]
      found "/old page", with white space in it; expected white space percent-encoded: %20
      write: "/old%20page/"

    content/posts/a/en.md:6:41  aliases[2]
      found "/긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴긴…", which is too long for a file; expected at most 250 bytes a name and 800 in all; a Korean letter has 3
      remove it

    content/posts/a/en.md:6:136  aliases[3]
      found "/%B8%F0/", where "%B8%F0" cannot be decoded; expected UTF-8 percent-encoded, and %25 for the sign % itself
      remove it

    content/posts/a/en.md:6:147  aliases[4]
      found a control character in "/a%07/"; expected characters that can be seen
      remove it"
  `)
})
test('an old address that two documents claim, in whatever spelling', async () => {
  const files = {
    'posts/a/en.md': text('posts', 'aliases: [/blog/old/]'),
    'posts/b/en.md': text('posts', 'aliases: [/blog/old/]'),
    'pages/b/en.md': text('pages', 'aliases: [/Blog/%6Fld/index.html]'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/a/en.md:6:11  aliases[0]
      found "/blog/old/", which content/pages/b/en.md:4:11 states too as "/Blog/%6Fld/index.html"; expected an old address that nothing else has
      remove it

    content/posts/b/en.md:6:11  aliases[0]
      found "/blog/old/", which content/pages/b/en.md:4:11 states too as "/Blog/%6Fld/index.html"; expected an old address that nothing else has
      remove it"
  `)
})
test('both languages of a document claim one old address', async () => {
  const files = {
    'posts/a/ko.md': text('posts', 'aliases: [/blog/old.html]'),
    'posts/a/en.md': '---\ntitle: T\nsummary: S\naliases: [/blog/old.html]\n---\n',
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/a/en.md:4:11  aliases[0]
      found "/blog/old.html", which content/posts/a/ko.md:6:11 states too; expected an old address that nothing else has
      remove it"
  `)
})
test('an old address that would be a file where another needs a folder', async () => {
  const files = {
    'posts/a/en.md': text('posts', 'aliases: [/old/a.html, /old/b.html/c/]'),
    'posts/b/en.md': text('posts', 'aliases: [/old/a.html/b, /old/b.html, /old/a.html.br/]'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/b/en.md:6:11  aliases[0]
      found "/old/a.html/b" beside "/old/a.html" of content/posts/a/en.md:6:11: one name is a file and a folder; expected an old address that nothing else has
      remove it

    content/posts/b/en.md:6:26  aliases[1]
      found "/old/b.html" beside "/old/b.html/c/" of content/posts/a/en.md:6:24: one name is a file and a folder; expected an old address that nothing else has
      remove it

    content/posts/b/en.md:6:39  aliases[2]
      found "/old/a.html.br/" beside "/old/a.html" of content/posts/a/en.md:6:11: one name is a file and a folder; expected an old address that nothing else has
      remove it"
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
      remove it"
  `)
})
test.each([
  ...['/', '/index.html', '/ko', '/KO/', '/en/index.html', '/en/blog', '/en/search/', '/ko/reference/', '/en/tags/'],
  ...['/en/groups/seminars/', '/ko/tags/ai/', '/en/speakers/jiho-kim/', '/en/events/meetup/a-talk/', '/en/about/'],
  ...[
    '/en/gallery/recap/',
    '/en/gallery/recap/01/',
    '/en/gallery/recap/page/2/',
    '/en/blog/page/2/',
    '/ko/talks/year/2025/',
  ],
  ...[
    '/en/feed.xml',
    '/ko/feed.json/',
    '/en/events.ics',
    '/en/events/meetup/event.ics',
    '/en/groups/seminars/events.ics',
  ],
  ...['/en/tags/ai/atom.xml', '/en/search/index.json', '/en/search/x/', '/en/blog/2025/recap/index.md', '/404.html'],
  ...['/CNAME', '/_headers/', '/_redirects'],
  ...['/robots.txt', '/Sitemap.xml/', '/llms.txt/x/', '/moim.js', '/robots.txt.br/', '/manifest.webmanifest.gz/x.html'],
  ...['/og/x/', '/photos/', '/Photos/x.html', '/assets/x', '/_next/static/', '/en/blog/2025/', '/en/gallery/'],
])('%s belongs to the site', async (alias) => {
  const files = {
    'posts/recap/en.md': text(
      'posts',
      `event: meetup\ntags: [AI]\naliases: ["${alias}"]`,
      '![Rows of empty chairs](photos/01.jpg)',
    ),
    'posts/recap/photos/01.jpg': await picture(),
    'events/meetup/ko.md': text('events', 'sessions: [{ title: { en: A Talk }, speakers: [Jiho Kim] }]'),
    'groups/seminars/ko.md': text('groups'),
    'pages/about/en.md': text('pages'),
  }
  expect(await judge(files)).toContain('aliases[0]\n  found')
})
