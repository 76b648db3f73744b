import { expect, test } from 'vitest'
import { type Files, judge, picture, text } from '../content-fixture'
import { shortenBody } from './body'

const long = '가나다 라마바사 아자차카타파하, '.repeat(4).trim()

test('words alone become a letter, and every offset is known', () => {
  const body = `${long}\n${long}\n\n[글](/)\n \n${long}\n\n- 항목\n\n  ${long}\n\n𝒜${long}\n\n${long} \`b\`\n`
  const { text, offsetOf } = shortenBody(body)
  expect(text).toBe(`가\n\n[글](/)\n \n가\n\n- 항목\n\n  ${long}\n\n𝒜\n\n${long} \`b\`\n`)
  for (const part of ['[글]', '- 항목', '  가', '𝒜', '`b`']) {
    expect(offsetOf(text.indexOf(part))).toBe(body.indexOf(part))
  }
  expect(offsetOf(0)).toBe(0)
  expect(offsetOf(text.length)).toBe(body.length)
})
test('what begins otherwise is left as it is', () => {
  for (const body of [`# ${long}\n`, `1. ${long}`, `> ${long}`, `${long}\n---\n`, `    ${long}`, '']) {
    expect(shortenBody(body).text).toBe(body)
  }
})

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The empty chairs](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judge({ 'posts/recap/en.md': text('posts', lines, body), ...more })
const only = (body: string) => post(`${both}\n${body}`)

test('images in code are code', async () => {
  expect(
    await only('`![The empty hall](photos/9.jpg)` and\n\n```html\n<img src="x"> ![The empty hall](photos/9.jpg)\n```'),
  ).toBe('')
})
test('raw HTML', async () => {
  expect(
    await only(
      '<!-- a note -->\n\n<img src="/x/01.jpg" alt="Hall">\n\n<p align="center">\n<b>x</b>\n</p>\n\nA <b>bold</b> word, `<code>`, a List<int> and 1 < 2.',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:12:1
      found raw HTML "<img src=\\"/x/01.jpg\\" alt=\\"Hall\\">", which the site drops; expected Markdown, or code between backticks
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:12:1
      found the alt text "Hall", which fits any photograph; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:14:1
      found raw HTML "<p align=\\"center\\">", which the site drops; expected Markdown, or code between backticks
      in Markdown: the text, with an empty line before and after it

    content/posts/recap/en.md:18:3
      found raw HTML "<b>", which the site drops; expected Markdown, or code between backticks
      in Markdown: **text**

    content/posts/recap/en.md:18:37
      found raw HTML "<int>", which the site drops; expected Markdown, or code between backticks"
  `)
})
test('links that run or leave the web', async () => {
  expect(
    await only(
      '[a](javascript:alert(1)) [b](JaVa&#x53;cript:alert(1)) [c](data:text/html,x) [d](vbscript:x)\n\n[e][r]\n\n[r]: javascript:alert(2)\n\n<javascript:alert(3)>',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found a link to "javascript:alert(1)"; expected an address with https:, http:, mailto: or tel:, or a path of this site

    content/posts/recap/en.md:10:26
      found a link to "JaVaScript:alert(1)"; expected an address with https:, http:, mailto: or tel:, or a path of this site

    content/posts/recap/en.md:10:56
      found a link to "data:text/html,x"; expected an address with https:, http:, mailto: or tel:, or a path of this site

    content/posts/recap/en.md:10:78
      found a link to "vbscript:x"; expected an address with https:, http:, mailto: or tel:, or a path of this site

    content/posts/recap/en.md:14:1
      found a link to "javascript:alert(2)"; expected an address with https:, http:, mailto: or tel:, or a path of this site

    content/posts/recap/en.md:16:1
      found a link to "javascript:alert(3)"; expected an address with https:, http:, mailto: or tel:, or a path of this site"
  `)
  expect(
    await only('[a](https://x.org) [b](mailto:a@b.org) [c](/en/events/) www.example.org <https://x.org> a@b.org'),
  ).toBe('')
  expect(await only('[a](//example.org/x)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found a link to "//example.org/x"; expected a whole address
      write: [a](https://example.org/x)"
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
test('HTML that has a way in Markdown', async () => {
  const body =
    '<table><tr><td>a</td></tr></table>\n\n<pre>x</pre>\n\na<br>b <a href="/x/">c</a> <i>d</i>\n\n<img src="/x/01.jpg">'
  expect(await only(body)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found raw HTML "<table><tr><td>a</td></tr></table>", which the site drops; expected Markdown, or code between backticks
      in Markdown: a table of | columns |

    content/posts/recap/en.md:12:1
      found raw HTML "<pre>x</pre>", which the site drops; expected Markdown, or code between backticks
      in Markdown: a block between lines \`\`\`

    content/posts/recap/en.md:14:8
      found raw HTML "<a href=\\"/x/\\">", which the site drops; expected Markdown, or code between backticks
      in Markdown: [text](address)

    content/posts/recap/en.md:14:28
      found raw HTML "<i>", which the site drops; expected Markdown, or code between backticks
      in Markdown: *text*

    content/posts/recap/en.md:16:1
      found raw HTML "<img src=\\"/x/01.jpg\\">", which the site drops; expected Markdown, or code between backticks
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:16:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)"
  `)
})
test('quotes in quotes in quotes', async () => {
  expect(await judge({ 'posts/recap/en.md': text('posts', '', `${'> '.repeat(60)}[a](b)`) })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found quotes or lists nested too deeply; expected Markdown of a few levels"
  `)
})
