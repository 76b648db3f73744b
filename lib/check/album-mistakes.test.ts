import { expect, test } from 'vitest'
import { type Files, judge, picture, text } from './content-fixture'

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The panel](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judge({ 'posts/recap/en.md': text('posts', lines, body), ...more })
const only = (body: string) => post(`${both}\n${body}`)

test('all the ways to name a photograph', async () => {
  expect(
    await post(
      '![The hall](/assets/images/x/01.jpg){:style="width:100%"}\n\n![The chairs][p]\n\n[p]: photos/panel.jpg "Panel"',
    ),
  ).toBe('')
  expect(await post('![The hall](01.jpg "One")', photos, 'cover: photos/panel.jpg')).toBe('')
  expect(await post('| a |\n|---|\n| ![The hall](./photos/01.jpg) ![The chairs](photos/panel.jpg?w=1) |')).toBe('')
})
test('a photograph that is not there', async () => {
  expect(await only('![the *hall*](photos/panle.jpg "Hall")')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "photos/panle.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: ![the hall](photos/panel.jpg "Hall")

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('text ![The hall](photos/01.png)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:6
      found an image at "photos/01.png"; expected a file in content/posts/recap/photos/; did you mean "photos/01.jpg"?
      write: ![The hall](photos/01.jpg)

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('![The hall](photos/02.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "photos/02.jpg"; expected a file in content/posts/recap/photos/

    1 problem in 1 file; nothing was built"
  `)
})
test('a photograph elsewhere', async () => {
  expect(await only('![The hall](https://example.org/x/hall.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "https://example.org/x/hall.jpg"; expected a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/hall.jpg and write: ![The hall](photos/hall.jpg)

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('![The hall](//example.org/x/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "//example.org/x/01.jpg"; expected a photograph beside the text: photos/<file>
      write: ![The hall](photos/01.jpg)

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('![The hall](data:image/png;base64,AAAA)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "data:image/png;base64,AAAA"; expected a photograph beside the text: photos/<file>

    1 problem in 1 file; nothing was built"
  `)
})
test('a path that climbs out of the folder', async () => {
  expect(await only('![The hall](../other/photos/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "../other/photos/01.jpg"; expected a photograph beside the text: photos/<file>
      write: ![The hall](photos/01.jpg)

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('![The hall](..%2f..%2fsecret.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "..%2f..%2fsecret.jpg"; expected a photograph beside the text: photos/<file>

    1 problem in 1 file; nothing was built"
  `)
  expect(await only('![The hall](file:///etc/passwd)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "file:///etc/passwd"; expected a photograph beside the text: photos/<file>

    1 problem in 1 file; nothing was built"
  `)
})
test('a definition that an image uses', async () => {
  expect(await only('![The hall][x]\n\n[x]: photos/panl.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:12:1
      found an image at "photos/panl.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: [x]: photos/panel.jpg

    1 problem in 1 file; nothing was built"
  `)
})
test('an image that Markdown does not read', async () => {
  expect(await only('![the hall](photos/the hall.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found "![the hall](photos/the hall.jpg)", which Markdown does not read as an image; expected ![text](photos/<file>), with no space in the address

    1 problem in 1 file; nothing was built"
  `)
})
test('images in code are code', async () => {
  expect(await only('`![The hall](photos/9.jpg)` and\n\n```html\n<img src="x"> ![The hall](photos/9.jpg)\n```')).toBe(
    '',
  )
})
test('an image in a document without photographs', async () => {
  expect(await judge({ 'pages/about/en.md': text('pages', '', '![The hall](photos/01.jpg)') })).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found an image at "photos/01.jpg"; expected none: only posts and events have photographs

    1 problem in 1 file; nothing was built"
  `)
})
test('photographs that nothing names', async () => {
  expect(await post('![The hall](photos/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }

    1 problem in 1 file; nothing was built"
  `)
  const list = 'credit: A\nphotos:\n  - file: photos/01.jpg\n    alt: { en: The first row }\n'
  expect(await post('', { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }

    1 problem in 1 file; nothing was built"
  `)
})
test('a translation names them as well', async () => {
  const files = {
    'posts/recap/ko.md': '---\ntitle: 후기\nsummary: 들은 것\n---\n![나란히 놓인 의자](photos/panel.jpg)\n',
    ...photos,
  }
  expect(await post('![The hall](photos/01.jpg)', files)).toBe('')
})
test('a list with mistakes', async () => {
  const list =
    'photos:\n  - file: panel.jpg\n    alt: A panel\n  - file: photos/pannel.jpg\n    alt: { en: The second row }\n  - file: photos/01.jpg\n    alt: { en: The third row }\n  - file: photos/01.jpg\n    alt: { en: The fourth row }\n'
  expect(await post(both, { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yaml:2:11  photos[0].file
      found "panel.jpg"; expected a photograph beside the text: photos/<file>
      write: file: photos/panel.jpg

    content/posts/recap/photos.yaml:3:10  photos[0].alt
      found "A panel"; expected a map with ko or en
      write: alt: { en: "A panel" }

    content/posts/recap/photos.yaml:4:11  photos[1].file
      found "photos/pannel.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: file: photos/panel.jpg

    content/posts/recap/photos.yaml:8:11  photos[3].file
      found "photos/01.jpg" a second time; expected each photograph once

    4 problems in 1 file; nothing was built"
  `)
})
test('a cover that is not there', async () => {
  expect(await post(both, photos, 'cover: photos/cover.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "photos/cover.jpg"; expected a file in content/posts/recap/photos/

    1 problem in 1 file; nothing was built"
  `)
})
test('raw HTML', async () => {
  expect(
    await only(
      '<!-- a note -->\n\n<img src="/x/01.jpg" alt="Hall">\n\n<p align="center">\n<b>x</b>\n</p>\n\nA <b>bold</b> word, `<code>`, a List<int> and 1 < 2.',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:12:1
      found raw HTML "<img src=\\"/x/01.jpg\\" alt=\\"Hall\\">", which the site drops; expected Markdown, or code between backticks
      write: ![Hall](photos/01.jpg)

    content/posts/recap/en.md:14:1
      found raw HTML "<p align=\\"center\\">", which the site drops; expected Markdown, or code between backticks
      in Markdown: the text, with an empty line before and after it

    content/posts/recap/en.md:18:3
      found raw HTML "<b>", which the site drops; expected Markdown, or code between backticks
      in Markdown: **text**

    content/posts/recap/en.md:18:37
      found raw HTML "<int>", which the site drops; expected Markdown, or code between backticks

    4 problems in 1 file; nothing was built"
  `)
})
test('links that run or leave the web', async () => {
  expect(
    await only(
      '[a](javascript:alert(1)) [b](JaVa&#x53;cript:alert(1)) [c](data:text/html,x) [d](vbscript:x)\n\n[e][r]\n\n[r]: javascript:alert(2)\n\n<javascript:alert(3)>',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found a link to "javascript:alert(1)"; expected an address with https:, http: or mailto:, or a path of this site

    content/posts/recap/en.md:10:26
      found a link to "JaVaScript:alert(1)"; expected an address with https:, http: or mailto:, or a path of this site

    content/posts/recap/en.md:10:56
      found a link to "data:text/html,x"; expected an address with https:, http: or mailto:, or a path of this site

    content/posts/recap/en.md:10:78
      found a link to "vbscript:x"; expected an address with https:, http: or mailto:, or a path of this site

    content/posts/recap/en.md:14:1
      found a link to "javascript:alert(2)"; expected an address with https:, http: or mailto:, or a path of this site

    content/posts/recap/en.md:16:1
      found a link to "javascript:alert(3)"; expected an address with https:, http: or mailto:, or a path of this site

    6 problems in 1 file; nothing was built"
  `)
  expect(
    await only(
      '[a](https://x.org) [b](mailto:a@b.org) [c](/en/events/) [d](#top) [e](../x/) www.example.org <https://x.org> a@b.org',
    ),
  ).toBe('')
  expect(await only('[a](//example.org/x)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found a link to "//example.org/x"; expected a whole address
      write: https://example.org/x

    1 problem in 1 file; nothing was built"
  `)
})
test('lines are those of the whole file', async () => {
  expect(await judge({ 'posts/recap/en.md': text('posts', '', '\n\n한글 [a](javascript:x)') })).toContain(
    'content/posts/recap/en.md:9:4',
  )
})
test('Markdown that would keep a parser busy', async () => {
  for (const body of ['> '.repeat(20_000), '- '.repeat(5_000), `${' '.repeat(500)}- a`]) {
    const said = await judge({ 'posts/recap/en.md': text('posts', '', `${body}[a](b)`) })
    expect(said).toContain('en.md:7:1\n  found quotes or lists nested too deeply; expected Markdown of a few levels')
  }
})

const meetup = (list: string, body: string, files: Files) =>
  judge({ 'events/meetup/en.md': text('events', '', body), 'events/meetup/photos.yaml': list, ...files })

test('photographs beside an event, and what a list adds to those of the text', async () => {
  const list = `credit: A. Painter
license: CC-BY-4.0
download: true
photos:
  - { file: photos/01.jpg, credit: B. Painter, people: [Jiho Kim], takenAt: 2025-03-30 }
  - { file: photos/02.jpg, alt: { en: Two chairs }, license: "https://example.org/terms" }
`
  const files = { 'events/meetup/photos/01.jpg': jpeg, 'events/meetup/photos/02.jpg': jpeg }
  expect(await meetup(list, '![the hall](photos/01.jpg)', files)).toBe('')
})
test('a listed photograph that nobody describes', async () => {
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup('photos: [{ file: photos/01.jpg, credit: B. Painter }]\n', '', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  photos[0].alt
      found no "alt" for "photos/01.jpg", which no text shows; expected one: What can be seen, for those who do not see it; a text that shows the photograph says it itself
      write: alt: { ko: "…", en: "…" }

    1 problem in 1 file; nothing was built"
  `)
})
test('a hidden photograph needs no alt, and its file may be gone', async () => {
  const list = 'photos: [{ file: photos/01.jpg, hidden: { reason: asked for, since: 2026-01-02 } }]\n'
  expect(await meetup(list, '![the hall](photos/01.jpg)', {})).toBe('')
  expect(await meetup(list.replace('hidden', 'alt: { en: photo }, hidden'), '![](photos/01.jpg)', {})).toBe('')
  expect(
    await meetup('photos: [{ file: photos/01.jpg, hidden: { reason: asked for } }]\n', '', {}),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:41  photos[0].hidden.since
      found no "since"; expected one: The day it was taken off
      write: since: YYYY-MM-DD

    1 problem in 1 file; nothing was built"
  `)
})
test('terms and times that nobody could read', async () => {
  const list = 'license: cc by 4.0\nphotos: [{ file: photos/01.jpg, takenAt: 2025.3.30 }]\n'
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup(list, '![the hall](photos/01.jpg)', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  license
      found "cc by 4.0"; expected an SPDX identifier such as CC-BY-4.0, or the whole address of a licence
      write: license: CC-BY-4.0

    content/events/meetup/photos.yaml:2:42  photos[0].takenAt
      found "2025.3.30"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      write: takenAt: 2025-03-30

    2 problems in 1 file; nothing was built"
  `)
})
test('an event and a post of one name, both with photographs', async () => {
  const both = {
    'events/recap/en.md': text('events', '', '![Two doors](photos/1.jpg)'),
    'events/recap/photos/1.jpg': jpeg,
  }
  expect(
    await post('![Two chairs](photos/01.jpg)\n![Five chairs](photos/panel.jpg)', { ...photos, ...both }),
  ).toMatchInlineSnapshot(`
    "content/events/recap/photos:1:1
      found photographs of an event and of a post that are both called "recap"; expected photographs beside one of them, because an album is called like what it lies beside
      move them to content/posts/recap/photos

    1 problem in 1 file; nothing was built"
  `)
})
