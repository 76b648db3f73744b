import { expect, test } from 'vitest'
import { judge, notice, text } from '../content-fixture'

const site = (body: string, lines = '') => ({
  'pages/about/ko.md': text('pages', lines, body),
  'pages/about/en.md': text('pages', '', '## 5. Who we are\n'),
  'posts/recap/ko.md': text(
    'posts',
    'event: meetup\nauthors: [홍길동]\ntags: [오픈 소스]\naliases: [/blog/recap/]',
    '## 조규진 | 큰 모델 {: #big }\n\n## 1. 처음\n',
  ),
  'events/meetup/ko.md': text('events', 'sessions: [{ title: { en: A Talk } }]\naliases: [/events/old-meetup/]'),
  'groups/seminars/ko.md': text('groups'),
  'people/jerry-lee/ko.md': text('people'),
  'projects/handbook/ko.md': text('projects'),
})

test('links that lead somewhere', async () => {
  const links = [
    ...['/', '/ko/', '/en/blog/', '/ko/blog/2025/recap/', '/en/blog/2025/recap/#big', '/ko/blog/2025/recap/?a=b#처음'],
    ...['#여기', '../events/meetup/a-talk/', '/ko/events/meetup/#a-talk', '/ko/speakers/조규진/', '/ko/events.ics'],
    ...[
      '/ko/speakers/%EC%A1%B0%EA%B7%9C%EC%A7%84/feed.xml',
      '/ko/tags/오픈-소스/',
      '/ko/tags/오픈-소스/feed.xml',
      '/ko/feed.xml',
    ],
    ...[
      'https://pytorch.kr/hub/',
      'https://pytorch.kr/ko/about/#여기',
      'https://a.example/ko/none/',
      'mailto:a@b.example',
    ],
    ...[
      '/ko/events/meetup/event.ics',
      '/ko/blog/2025/recap/index.md',
      '/ko/talks/year/2025/',
      '/ko/about/#main',
      '/ko/projects/#handbook',
      '/ko/reference/#any',
      '#top',
    ],
  ]
  expect(await judge(site(`## 여기\n\n${links.map((link) => `[글](${link})\n`).join('\n')}`))).toBe('')
})

test('an author of many posts has later pages, and none behind the last', async () => {
  const posts = Array.from({ length: 13 }, (_, index) => [
    `posts/post-${index}/ko.md`,
    text('posts', 'authors: [홍길동]'),
  ])
  const links = [2, 3].map((page) => `[글](/ko/authors/홍길동/page/${page}/)\n`)
  const found = await judge({ ...Object.fromEntries(posts), 'pages/about/ko.md': text('pages', '', links.join('\n')) })
  expect(found.match(/found .* which/g)).toEqual(['found a link to "/ko/authors/홍길동/page/3/", which'])
})

test('links that lead nowhere', async () => {
  const links = [
    ...['/blog/2025/recap/', '/ko/blog/2024/recap/', '/ko/event/meetup/', '/ko/events/metup/', '../none/', 'meetup'],
    ...['../../events/meetup/ko.md', 'https://www.pytorch.kr/ko/abuot/', '/ko/about.html', '/ko/events/meetup/talk/'],
  ]
  const body = `${links.map((link) => `[글](${link} "제목")`).join('\n')}\n\n[이름]\n\n[이름]: /ko/groups/seminar/\n`
  expect(await judge(site(body))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      found a link to "/blog/2025/recap/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/blog/2025/recap/"?
      write: [글](/ko/blog/2025/recap/ "제목")

    content/pages/about/ko.md:6:1
      found a link to "/ko/blog/2024/recap/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/blog/2025/recap/"?
      write: [글](/ko/blog/2025/recap/ "제목")

    content/pages/about/ko.md:7:1
      found a link to "/ko/event/meetup/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/events/meetup/"?
      write: [글](/ko/events/meetup/ "제목")

    content/pages/about/ko.md:8:1
      found a link to "/ko/events/metup/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/events/meetup/"?
      write: [글](/ko/events/meetup/ "제목")

    content/pages/about/ko.md:9:1
      found a link to "../none/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:10:1
      found a link to "meetup", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/about/"?
      write: [글](/ko/about/ "제목")

    content/pages/about/ko.md:11:1
      found a link to "../../events/meetup/ko.md", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/events/meetup/"?
      write: [글](/ko/events/meetup/ "제목")

    content/pages/about/ko.md:12:1
      found a link to "https://www.pytorch.kr/ko/abuot/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/about/"?
      write: [글](/ko/about/ "제목")

    content/pages/about/ko.md:13:1
      found a link to "/ko/about.html", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/about/"?
      write: [글](/ko/about/ "제목")

    content/pages/about/ko.md:14:1
      found a link to "/ko/events/meetup/talk/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/events/meetup/a-talk/"?
      write: [글](/ko/events/meetup/a-talk/ "제목")

    content/pages/about/ko.md:18:1
      found a link to "/ko/groups/seminar/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/groups/seminars/"?
      write: [이름]: /ko/groups/seminars/"
  `)
  expect(await judge(site('[글](/ko/event/meetup/#a-talk) [글](/none/x/y/)\n'))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      found a link to "/ko/event/meetup/#a-talk", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/events/meetup/"?
      write: [글](/ko/events/meetup/#a-talk)

    content/pages/about/ko.md:5:31
      found a link to "/none/x/y/", which is no page of the site; expected the address of a page, such as /ko/events/"
  `)
})
test('anchors of no heading', async () => {
  const body =
    '## 1. 모임 소개\n\n[가](#1-모임-소개) [나](/en/about/#who-we-r) [다](/ko/blog/2025/recap/#nothing) [라](#없음)\n'
  expect(await judge(site(body))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:7:1
      found a link to "#1-모임-소개", where no heading has the id "1-모임-소개"; expected the id of a heading of that page; did you mean "#모임-소개"?
      write: [가](#모임-소개)

    content/pages/about/ko.md:7:15
      found a link to "/en/about/#who-we-r", where no heading has the id "who-we-r"; expected the id of a heading of that page; did you mean "#who-we-are"?
      write: [나](/en/about/#who-we-are)

    content/pages/about/ko.md:7:40
      found a link to "/ko/blog/2025/recap/#nothing", where no heading has the id "nothing"; expected the id of a heading of that page
      write: [다](/ko/blog/2025/recap/)

    content/pages/about/ko.md:7:74
      found a link to "#없음", where no heading has the id "없음"; expected the id of a heading of that page
      remove the link"
  `)
  expect(await judge(site(body))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:7:1
      found a link to "#1-모임-소개", where no heading has the id "1-모임-소개"; expected the id of a heading of that page; did you mean "#모임-소개"?
      write: [가](#모임-소개)

    content/pages/about/ko.md:7:15
      found a link to "/en/about/#who-we-r", where no heading has the id "who-we-r"; expected the id of a heading of that page; did you mean "#who-we-are"?
      write: [나](/en/about/#who-we-are)

    content/pages/about/ko.md:7:40
      found a link to "/ko/blog/2025/recap/#nothing", where no heading has the id "nothing"; expected the id of a heading of that page
      write: [다](/ko/blog/2025/recap/)

    content/pages/about/ko.md:7:74
      found a link to "#없음", where no heading has the id "없음"; expected the id of a heading of that page
      remove the link"
  `)
})
test('a link to the file of a photograph', async () => {
  expect(await judge(site('[사진](photos/01.jpg)\n'))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      found a link to "photos/01.jpg", which is no page of the site; expected the address of a page, such as /ko/events/"
  `)
})
test('a link to a photograph that no page has, and one without a host', async () => {
  const files = {
    ...site(''),
    'posts/recap/en.md': '---\ntitle: A\nsummary: B\n---\n[picture](photos/none.jpg) [host](///)\n',
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a link to "photos/none.jpg", which is no page of the site; expected the address of a page, such as /ko/events/

    content/posts/recap/en.md:5:28
      found a link to "///"; expected a whole address"
  `)
})
test('an old address', async () => {
  const body =
    '[글](/blog/recap/#big)과 [모임](https://pytorch.kr/ko/../events/old-meetup)\n\n[또](/events/old-meetup/)\n'
  expect(await judge(site(body))).toBe('')
  expect(await notice(site(body))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      notice: a link to "/blog/recap/#big", the old address of /ko/blog/2025/recap/#big
      write: [글](/ko/blog/2025/recap/#big)

    content/pages/about/ko.md:7:1
      notice: a link to "/events/old-meetup/", the old address of /ko/events/meetup/
      write: [또](/ko/events/meetup/)"
  `)
  expect(await notice(site(body))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      notice: a link to "/blog/recap/#big", the old address of /ko/blog/2025/recap/#big
      write: [글](/ko/blog/2025/recap/#big)

    content/pages/about/ko.md:7:1
      notice: a link to "/events/old-meetup/", the old address of /ko/events/meetup/
      write: [또](/ko/events/meetup/)"
  `)
})
test('while a post cannot be read, its address may be any', async () => {
  const files = { ...site('[글](/ko/blog/2024/x/)\n'), 'posts/x/ko.md': text('posts', 'tags: [a, b') }
  expect(await judge(files)).not.toContain('link')
})

test('addresses that no browser can read, wherever Markdown makes links of them', async () => {
  const body = [
    'Bare http://300.1.1.1/a and www.9.8.7.6.5 in words that are long enough to be left out of a first reading.',
    '',
    '[a](http://site.example%0Amore) [b](<https://si te.example/p>) [c](https:\\\\site.example\\p) [d](http://site.example:123456/)',
    '',
    '<https://[site]/> and [e][ref] and foo\\_bar@site.example and http://xn--a.example/',
    '',
    '[ref]: http://..%20/',
    '',
    '| a | http://site.example:99999 |',
    '|---|---|',
    '',
    '[f](//site.example/p) [g](hTtp://site.example/) [h](https:site.example)',
  ].join('\n')
  expect(await judge({ 'posts/links/en.md': text('posts', '', body) })).toMatchInlineSnapshot(`
    "content/posts/links/en.md:7:6
      found a link to "http://300.1.1.1/a", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      copy the address from the browser once more; what is no address stands between backticks: \`…\`

    content/posts/links/en.md:7:29
      found a link to "http://www.9.8.7.6.5", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      copy the address from the browser once more; what is no address stands between backticks: \`…\`

    content/posts/links/en.md:9:1
      found a link to "http://site.example%0Amore", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      write: [a](http://site.example)

    content/posts/links/en.md:9:33
      found a link to "https://si te.example/p", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      write: [b](https://site.example/p)

    content/posts/links/en.md:9:64
      found a link to "https:\\\\site.example\\\\p", which a browser looks for on this site; expected a whole address
      write: [c](https://site.example/p)

    content/posts/links/en.md:9:92
      found a link to "http://site.example:123456/", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      write: [d](http://site.example/)

    content/posts/links/en.md:11:1
      found a link to "https://[site]/", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      copy the address from the browser once more; what is no address stands between backticks: \`…\`

    content/posts/links/en.md:11:62
      found a link to "http://xn--a.example/", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      copy the address from the browser once more; what is no address stands between backticks: \`…\`

    content/posts/links/en.md:13:1
      found a link to "http://..%20/", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      copy the address from the browser once more; what is no address stands between backticks: \`…\`

    content/posts/links/en.md:15:7
      found a link to "http://site.example:99999", an address that no browser can read; expected an address that browsers open, such as https://example.com/page
      write: http://site.example

    content/posts/links/en.md:18:1
      found a link to "//site.example/p"; expected a whole address
      write: [f](https://site.example/p)

    content/posts/links/en.md:18:23
      found a link to "hTtp://site.example/"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      write: [g](http://site.example/)

    content/posts/links/en.md:18:49
      found a link to "https:site.example", which a browser looks for on this site; expected a whole address
      write: [h](https://site.example)"
  `)
})

test('addresses that every browser can read are left alone', async () => {
  const body =
    '<tel:+82-2-555-0100> [a](tel:119) me@site.example me\\_too@site.example https\\://site.example https://한글.example에서 ' +
    'http://user:word@site.example:8080/ [b](https://site.example/%zz) [c](HTTPS://SITE.EXAMPLE) [d](mailto:a@b.example?subject=x%20y)'
  expect(await judge({ 'posts/links/en.md': text('posts', '', body) })).toBe('')
})

test('pages that are made of many documents are known as well, and a page’s slash', async () => {
  const links = [
    ...['/ko/blog/page/2/', '/ko/talks/year/1999/', '/ko/talks/with/video/', '/ko/tags/none/feed.xml', '/og/a.png'],
    ...['/ko/speakers/jerry-lee/', '/ko/speakers/홍길동/', '/ko/gallery/recap/', '/ko/gallery/recap/01/'],
    ...['/en/blog/2025/recap/index.md', '/ko/events/meetup/schedule.json', '/ko/projects/#none', '/ko/talks/#none'],
    ...['/ko/events', '/ko/feed.xml/', '/blog/recap', '/ko/blog/2025/recap/#a-talk', '/ko/about/#album'],
  ]
  expect(await judge(site(links.map((link) => `[글](${link})`).join('\n')))).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:1
      found a link to "/ko/blog/page/2/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:6:1
      found a link to "/ko/talks/year/1999/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:7:1
      found a link to "/ko/talks/with/video/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:8:1
      found a link to "/ko/tags/none/feed.xml", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:9:1
      found a link to "/og/a.png", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:10:1
      found a link to "/ko/speakers/jerry-lee/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:11:1
      found a link to "/ko/speakers/홍길동/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/speakers/조규진/"?
      write: [글](/ko/speakers/조규진/)

    content/pages/about/ko.md:12:1
      found a link to "/ko/gallery/recap/", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/ko/blog/2025/recap/"?
      write: [글](/ko/blog/2025/recap/)

    content/pages/about/ko.md:13:1
      found a link to "/ko/gallery/recap/01/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:14:1
      found a link to "/en/blog/2025/recap/index.md", which is no page of the site; expected the address of a page, such as /ko/events/; did you mean "/en/blog/2025/recap/"?
      write: [글](/en/blog/2025/recap/)

    content/pages/about/ko.md:15:1
      found a link to "/ko/events/meetup/schedule.json", which is no page of the site; expected the address of a page, such as /ko/events/

    content/pages/about/ko.md:16:1
      found a link to "/ko/projects/#none", where no heading has the id "none"; expected the id of a heading of that page
      write: [글](/ko/projects/)

    content/pages/about/ko.md:17:1
      found a link to "/ko/talks/#none", where no heading has the id "none"; expected the id of a heading of that page
      write: [글](/ko/talks/)

    content/pages/about/ko.md:18:1
      found a link to "/ko/events", whose address is /ko/events/; expected the address of a page, such as /ko/events/
      write: [글](/ko/events/)

    content/pages/about/ko.md:19:1
      found a link to "/ko/feed.xml/", whose address is /ko/feed.xml; expected the address of a page, such as /ko/events/
      write: [글](/ko/feed.xml)

    content/pages/about/ko.md:20:1
      found a link to "/blog/recap", the old address of /ko/blog/2025/recap/; expected the address of a page, such as /ko/events/
      write: [글](/ko/blog/2025/recap/)

    content/pages/about/ko.md:21:1
      found a link to "/ko/blog/2025/recap/#a-talk", where no heading has the id "a-talk"; expected the id of a heading of that page
      write: [글](/ko/blog/2025/recap/)

    content/pages/about/ko.md:22:1
      found a link to "/ko/about/#album", where no heading has the id "album"; expected the id of a heading of that page
      write: [글](/ko/about/)"
  `)
})

test('an address of this site in the front matter, and in words', async () => {
  const files = {
    ...site('See https://pytorch.kr/ko/none/ and https://pytorch.kr/hub/ and https://pytorch.kr/ko/events/ too.'),
    'posts/source/ko.md': text('posts', 'source: { title: A, url: "https://pytorch.kr/ko/blog/none/" }'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/pages/about/ko.md:5:5
      found a link to "https://pytorch.kr/ko/none/", which is no page of the site; expected the address of a page, such as /ko/events/

    content/posts/source/ko.md:6:26
      found a link to "https://pytorch.kr/ko/blog/none/", which is no page of the site; expected the address of a page, such as /ko/events/"
  `)
})
