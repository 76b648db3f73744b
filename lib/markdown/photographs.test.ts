import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { treeOf } from './html-tree'
import { isBlank, photoPath, trimmed } from './photographs'

describe('photo path', () => {
  test.each([
    ['photos/01.jpg', 'photos/01.jpg'],
    ['./photos/01.jpg', 'photos/01.jpg'],
    ['01.jpg', 'photos/01.jpg'],
    ['/assets/images/meetup-recap/fg1.jpg', 'photos/fg1.jpg'],
    ['photos/01.jpg?raw=true#top', 'photos/01.jpg'],
    ['photos/%EB%AC%B4%EB%8C%80.jpg', 'photos/무대.jpg'],
    ['photos/무대.jpg'.normalize('NFD'), 'photos/무대.jpg'],
    [encodeURI('photos/무대.jpg'.normalize('NFD')), 'photos/무대.jpg'],
    ['photos/two%20words.jpg', 'photos/two words.jpg'],
  ])('%j is %j', (address, photo) => {
    expect(photoPath(address)).toBe(photo)
  })

  test.each([
    'https://example.org/photos/01.jpg',
    'HTTP://example.org/01.jpg',
    '//example.org/photos/01.jpg',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '../other-post/photos/01.jpg',
    'photos/../../secret.jpg',
    'photos/%2e%2e/secret.jpg',
    'photos/..%2Fsecret.jpg',
    '..\\secret.jpg',
    'photos/%E0%A4%A.jpg',
    'photos/',
    '',
  ])('%j is no photograph of the document', (address) => {
    expect(photoPath(address)).toBeUndefined()
  })
})

describe('rehype photographs', () => {
  /** A photograph as the site marks it up. */
  function figure(file: string, alt: string, caption?: string): string {
    const figcaption = caption ? `<figcaption>${caption}</figcaption>` : ''
    return `<figure data-photo="photos/${file}"><img src="photos/${file}" alt="${alt}">${figcaption}</figure>`
  }

  const stage = '![Stage](photos/01.jpg "Opening")'
  const panel = '![Panel](photos/02.jpg)'
  const stageFigure = figure('01.jpg', 'Stage', 'Opening')
  const panelFigure = figure('02.jpg', 'Panel')

  test.each([
    ['alone in a paragraph', stage, stageFigure],
    ['at the end of a sentence', `Text ${stage}`, `<p>Text</p>${stageFigure}`],
    ['amid a sentence', `One ${stage} two.`, `<p>One</p>${stageFigure}<p>two.</p>`],
    ['below a line of text', `One\n${stage}\ntwo.`, `<p>One</p>${stageFigure}<p>two.</p>`],
    ['behind a hard break', `One  \n${stage}`, `<p>One</p>${stageFigure}`],
    ['with another one', `${stage}\n${panel}`, stageFigure + panelFigure],
    [
      'between two others',
      `a ${panel} ${stage} ${panel} b`,
      `<p>a</p>${panelFigure}${stageFigure}${panelFigure}<p>b</p>`,
    ],
    [
      'in emphasis',
      `*One **two** ${stage} three*`,
      `<p><em>One <strong>two</strong></em></p>${stageFigure}<p><em>three</em></p>`,
    ],
    ['struck out', `~~${stage}~~`, stageFigure],
    ['in a quotation', `> ${stage}`, `<blockquote>\n${stageFigure}\n</blockquote>`],
    ['in a list', `- One ${stage}\n- two`, `<ul>\n<li>One ${stageFigure}</li>\n<li>two</li>\n</ul>`],
    ['in a loose list', `- One\n\n  ${stage}`, `<ul>\n<li>\n<p>One</p>\n${stageFigure}\n</li>\n</ul>`],
    ['in emphasis in a list', `- *${stage} x*`, `<ul>\n<li>${stageFigure}<em> x</em></li>\n</ul>`],
    [
      'in a table',
      `| a |\n|---|\n| ${stage} b |`,
      `<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>${stageFigure} b</td>\n</tr>\n</tbody>\n</table>`,
    ],
    ['in a heading', `## One ${stage} two`, `<h2 id="one-two">One  two</h2>${stageFigure}`],
    [
      'in emphasis in a heading',
      `## **${stage} One** {: speaker="A"}`,
      `<h2 data-speaker="A" id="one"><strong>One</strong></h2>${stageFigure}`,
    ],
    ['alone in a heading', `## ${stage}\n\nText`, `${stageFigure}\n<p>Text</p>`],
  ])('lifts out a photograph %s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html)
  })

  test('lifts out a photograph in a footnote and keeps the way back', () => {
    const html = htmlOf(`Text[^1]\n\n[^1]: Note ${stage}`)
    expect(html).toContain(`<p>Note</p>${stageFigure}<p><a href="#fnref-1" data-footnote-backref`)
  })

  test.each([
    [
      'its address stands behind',
      `[${panel}](https://a.example/)`,
      `${panelFigure}<p><a href="https://a.example/">https://a.example/</a></p>`,
    ],
    [
      'its words stay a link',
      `a [${panel} words](https://a.example/ "t") b`,
      `<p>a</p>${panelFigure}<p><a href="https://a.example/" title="t">words</a> b</p>`,
    ],
    [
      'words on both sides stay links',
      `[one ${panel} two](/ko/)`,
      `<p><a href="/ko/">one</a></p>${panelFigure}<p><a href="/ko/">two</a></p>`,
    ],
    ['a link to the photograph itself goes', `[${panel}](photos/02.jpg)`, panelFigure],
    ['a link to its old address goes', `[${panel}](/assets/images/02.jpg)`, panelFigure],
    ['of two photographs', `[${stage} ${panel}](/ko/)`, `${stageFigure}${panelFigure}<p><a href="/ko/">/ko/</a></p>`],
    ['in a heading', `## [${panel} Words](/ko/)`, `<h2 id="words"><a href="/ko/">Words</a></h2>${panelFigure}`],
    ['in a list', `- [${panel}](/ko/)`, `<ul>\n<li>${panelFigure}<p><a href="/ko/">/ko/</a></p></li>\n</ul>`],
    [
      'a link that leads nowhere safe',
      `[${panel}](javascript:alert(1))`,
      `${panelFigure}<p><a>javascript:alert(1)</a></p>`,
    ],
  ])('a link around a photograph: %s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html)
  })

  test.each([
    ['by reference', '![Stage][one]\n\n[one]: photos/01.jpg "Opening"', stageFigure],
    ['by the reference of its text', '![Stage]\n\n[stage]: photos/01.jpg "Opening"', stageFigure],
    ['by a path of another site', '![a](/assets/images/recap/fg1.jpg)', figure('fg1.jpg', 'a')],
    ['percent-encoded', '![a](photos/%EB%AC%B4%EB%8C%80.jpg)', figure('무대.jpg', 'a')],
    ['in Unicode form NFD', `![a](photos/${'무대'.normalize('NFD')}.jpg)`, figure('무대.jpg', 'a')],
    ['with a space in its name', '![a](<photos/my stage.jpg>)', figure('my stage.jpg', 'a')],
  ])('finds a photograph %s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html)
  })

  test.each([
    [
      '![Remote](https://a.example/x.png "Title") here',
      '<p><a href="https://a.example/x.png" title="Title">Remote</a> here</p>',
    ],
    ['![](http://a.example/x.png)', '<p><a href="http://a.example/x.png">http://a.example/x.png</a></p>'],
    ['![Remote][r]\n\n[r]: https://a.example/x.png', '<p><a href="https://a.example/x.png">Remote</a></p>'],
    ['[![Badge](https://a.example/x.png)](https://b.example/)', '<p><a href="https://b.example/">Badge</a></p>'],
    [
      '[![](https://a.example/x.png)](https://b.example/)',
      '<p><a href="https://b.example/">https://b.example/</a></p>',
    ],
    [
      '## Title ![Badge](https://a.example/x.png)',
      '<h2 id="title-badge">Title <a href="https://a.example/x.png">Badge</a></h2>',
    ],
    ['![Other](../other/photos/01.jpg)', '<p>Other</p>'],
    ['![Script](javascript:alert(1))', '<p>Script</p>'],
    ['![Data](data:image/svg+xml,x)', '<p>Data</p>'],
    ['![Elsewhere](//a.example/x.png)', '<p>Elsewhere</p>'],
    ['a ![](../x.jpg) b', '<p>a  b</p>'],
    ['![](../x.jpg)', ''],
  ])('%j loads nothing', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html)
  })

  test('captions and alternative texts stay text', () => {
    expect(
      htmlOf('![A **bold** <b>x</b> "quote" &amp;](photos/01.jpg "*Caption* <script>alert(1)</script> &lt;")'),
    ).toBe(
      figure(
        '01.jpg',
        'A bold <b>x</b> &#x22;quote&#x22; &#x26;',
        '*Caption* &#x3C;script>alert(1)&#x3C;/script> &#x3C;',
      ),
    )
  })

  test('a caption of white space is none', () => {
    expect(htmlOf('![a](photos/01.jpg " ")')).toBe(figure('01.jpg', 'a'))
  })

  test.each(['![a](photos/01.jpg)', '*![a](photos/01.jpg)* ', '[![a](photos/01.jpg)](/) ', '![a](http://a.b/c) '])(
    'is done with 20,000 characters of %j',
    (unit) => {
      expect(htmlOf(unit.repeat(20_000 / unit.length))).toBeTypeOf('string')
    },
  )
})

describe('trim phrasing', () => {
  function run(html: string): ElementContent[] {
    const [paragraph] = treeOf(`<p>${html}</p>`).children
    return paragraph?.type === 'element' ? paragraph.children : []
  }

  test.each([
    [' a ', 'a'],
    ['<br> a<br>', 'a'],
    [' <em> a</em> b <strong>c </strong> ', '<em>a</em> b <strong>c</strong>'],
    ['<em> <strong> a </strong> </em>', '<em><strong>a</strong></em>'],
    ['<em> </em>a', 'a'],
    ['<code> a </code> ', '<code> a </code>'],
    ['<a href="/x/"> </a><br> ', ''],
    ['', ''],
  ])('trims %j to %j', (from, to) => {
    expect(toHtml(trimmed(run(from)))).toBe(to)
  })

  test.each(['<br>', ' ', '<em><br> </em>', '<!-- a note -->'])('a reader sees nothing of %j', (html) => {
    expect(run(html).every(isBlank)).toBe(true)
  })

  test.each(['a', '<code></code>', '<input type="checkbox">', '<em> a</em>'])('a reader sees %j', (html) => {
    expect(run(html).some(isBlank)).toBe(false)
  })
})
