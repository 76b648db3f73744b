import { expect, test } from 'vitest'
import { type Files, judgeInBoth, picture, text } from '../content-fixture'

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The empty chairs](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines, body), ...more })
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
      지금: 사이트에서 빠지는 HTML "<img src=\\"/x/01.jpg\\" alt=\\"Hall\\">" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      쓸 내용: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:12:1
      found the alt text "Hall", which fits any photograph; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)
      지금: 대체 텍스트 "Hall", 어느 사진에나 맞는 말 → 필요: 사진에 보이는 것
      쓸 내용: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:14:1
      found raw HTML "<p align=\\"center\\">", which the site drops; expected Markdown, or code between backticks
      in Markdown: the text, with an empty line before and after it
      지금: 사이트에서 빠지는 HTML "<p align=\\"center\\">" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: 앞뒤로 한 줄씩 비운 글

    content/posts/recap/en.md:18:3
      found raw HTML "<b>", which the site drops; expected Markdown, or code between backticks
      in Markdown: **text**
      지금: 사이트에서 빠지는 HTML "<b>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: **text**

    content/posts/recap/en.md:18:37
      found raw HTML "<int>", which the site drops; expected Markdown, or code between backticks
      지금: 사이트에서 빠지는 HTML "<int>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드"
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
      지금: 링크 "javascript:alert(1)" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로

    content/posts/recap/en.md:10:26
      found a link to "JaVaScript:alert(1)"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      지금: 링크 "JaVaScript:alert(1)" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로

    content/posts/recap/en.md:10:56
      found a link to "data:text/html,x"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      지금: 링크 "data:text/html,x" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로

    content/posts/recap/en.md:10:78
      found a link to "vbscript:x"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      지금: 링크 "vbscript:x" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로

    content/posts/recap/en.md:14:1
      found a link to "javascript:alert(2)"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      지금: 링크 "javascript:alert(2)" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로

    content/posts/recap/en.md:16:1
      found a link to "javascript:alert(3)"; expected an address with https:, http:, mailto: or tel:, or a path of this site
      지금: 링크 "javascript:alert(3)" → 필요: https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로"
  `)
  expect(
    await only('[a](https://x.org) [b](mailto:a@b.org) [c](/en/events/) www.example.org <https://x.org> a@b.org'),
  ).toBe('')
  expect(await only('[a](//example.org/x)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found a link to "//example.org/x"; expected a whole address
      write: [a](https://example.org/x)
      지금: 링크 "//example.org/x" → 필요: 전체 주소
      쓸 내용: [a](https://example.org/x)"
  `)
})
test('lines are those of the whole file', async () => {
  expect(await judgeInBoth({ 'posts/recap/en.md': text('posts', '', '\n\n한글 [a](javascript:x)') })).toContain(
    'content/posts/recap/en.md:9:4',
  )
})
test('Markdown that would keep a parser busy', async () => {
  for (const body of ['> '.repeat(20_000), '- '.repeat(5_000), `${' '.repeat(500)}- a`]) {
    const said = await judgeInBoth({ 'posts/recap/en.md': text('posts', '', `${body}[a](b)`) })
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
      지금: 사이트에서 빠지는 HTML "<table><tr><td>a</td></tr></table>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: | 열 |로 된 표

    content/posts/recap/en.md:12:1
      found raw HTML "<pre>x</pre>", which the site drops; expected Markdown, or code between backticks
      in Markdown: a block between lines \`\`\`
      지금: 사이트에서 빠지는 HTML "<pre>x</pre>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: \`\`\` 두 줄 사이의 코드

    content/posts/recap/en.md:14:2
      found raw HTML "<br>", which the site drops; expected Markdown, or code between backticks
      in Markdown: a backslash at the end of the line
      지금: 사이트에서 빠지는 HTML "<br>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: 줄 끝에 백슬래시(\\)

    content/posts/recap/en.md:14:8
      found raw HTML "<a href=\\"/x/\\">", which the site drops; expected Markdown, or code between backticks
      in Markdown: [text](address)
      지금: 사이트에서 빠지는 HTML "<a href=\\"/x/\\">" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: [글](주소)

    content/posts/recap/en.md:14:28
      found raw HTML "<i>", which the site drops; expected Markdown, or code between backticks
      in Markdown: *text*
      지금: 사이트에서 빠지는 HTML "<i>" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      마크다운으로는: *text*

    content/posts/recap/en.md:16:1
      found raw HTML "<img src=\\"/x/01.jpg\\">", which the site drops; expected Markdown, or code between backticks
      write: ![Recap: …what can be seen…](photos/01.jpg)
      지금: 사이트에서 빠지는 HTML "<img src=\\"/x/01.jpg\\">" → 필요: 마크다운, 또는 백틱(\`)으로 감싼 코드
      쓸 내용: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:16:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)
      지금: 대체 텍스트가 없는 이미지 → 필요: 사진에 보이는 것
      쓸 내용: ![Recap: …what can be seen…](photos/01.jpg)"
  `)
})
test('quotes in quotes in quotes', async () => {
  expect(
    await judgeInBoth({ 'posts/recap/en.md': text('posts', '', `${'> '.repeat(60)}[a](b)`) }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found quotes or lists nested too deeply; expected Markdown of a few levels
      지금: 너무 깊이 겹친 인용이나 목록 → 필요: 몇 단계까지만 겹친 마크다운"
  `)
})
