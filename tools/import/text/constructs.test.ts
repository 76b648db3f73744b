import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { bodyOf, importFiles, post } from '../import-fixture'

const origin = { origin: 'https://old.example' }

test('attributes of images are taken out, those of a heading stay', async () => {
  const files = { 'assets/hall.jpg': await picture() }
  const body =
    '\n## The hall {: #hall}\n\n![The empty hall](/assets/hall.jpg){: width="300" .wide style="float:left"}\n'
  expect(await bodyOf(body, files)).toMatchInlineSnapshot(`
    "## The hall {: #hall}

    ![The empty hall](photos/hall.jpg)
    ===
    9 attributes {: width="300" .wide style="float:left"}: taken out: the site lays pages out itself"
  `)
})

test('an image by reference and one in a link', async () => {
  const files = { 'assets/hall.jpg': await picture() }
  const body =
    '\n![The empty hall][1]\n\n[![The map](/assets/map.png)](https://map.example/)\n\n[1]: /assets/hall.jpg "At noon"\n'
  expect(await bodyOf(body, files, origin)).toMatchInlineSnapshot(`
    "![The empty hall](photos/hall.jpg "At noon")

    [The map](https://map.example/)
    ===
    9 image /assets/map.png: its file is not in the folder; only its words are kept, as those of its link"
  `)
})

test('footnotes', async () => {
  expect(await bodyOf('\nA claim.[^1]\n\n[^1]:\n    Where it is from.\n')).toMatchInlineSnapshot(`
    "A claim.[^1]

    [^1]:
        Where it is from."
  `)
})

test('comments and scripts, whose dollars are no formula', async () => {
  const body =
    "\nText.\n\n<!-- $$ not seen $$ -->\n\n<script>\n<!--\nmath = ['$$', '$$']\n-->\n</script>\n\nIn <script>x</script> line.\n"
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "Text.

    In  line.
    ===
    9 comment: taken out: $$ not seen $$
    11 HTML <script>: taken out: the site runs and styles only what is its own
    17 HTML <script>: taken out: the site runs and styles only what is its own"
  `)
})

test('blocks of HTML', async () => {
  const body =
    '\n<div class="box" id="top">\n\n<h3>Inside</h3>\n\n<p>Words with a <a href="/about/">link</a>.</p>\n\n</div>\n\n<details><summary>More</summary>Hidden words.</details>\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "### Inside

    Words with a link.

    More

    Hidden words.
    ===
    7 HTML <div class="box" id="top">: taken out: nothing here can be linked to by it
    11 link to /about/: its words are kept: it is not on this site, and no origin is stated
    15 HTML <details>: its text is always shown"
  `)
})

test('players become links, forms go', async () => {
  const body =
    '\n<iframe width="560" src="https://www.youtube.com/embed/n61j8IHkdg8" title="The talk"></iframe>\n\n<video controls><source src="/talk.mp4">No video.</video>\n\n<div><button>Press me</button></div>\n'
  expect(await bodyOf(body, {}, origin)).toMatchInlineSnapshot(`
    "[The talk](https://www.youtube.com/embed/n61j8IHkdg8)

    [/talk.mp4](https://old.example/talk.mp4)
    ===
    7 HTML <iframe width="560">: taken out: the site lays pages out itself
    7 HTML <iframe> https://www.youtube.com/embed/n61j8IHkdg8: kept as a link
    9 HTML <video controls="true">: taken out: the site lays pages out itself
    9 HTML <video> /talk.mp4: kept as a link
    11 HTML <button>: taken out"
  `)
})

test('tags within a line', async () => {
  const body =
    '\nWith <kbd>Enter</kbd>, a <br> break, <a name="here"></a>an <a href="/gone/">old link</a> and List<int>.\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "With <kbd>Enter</kbd>, a \\
     break, an old link and List\\<int>.
    ===
    7 HTML <a name="here">: its text is kept without it; nothing here can be linked to by it
    7 link to /gone/: its words are kept: it is not on this site, and no origin is stated
    7 HTML <int>: no element of HTML: shown as it was written"
  `)
})

test('Liquid is never run', async () => {
  const body = `
{% include figure.html src="a.jpg" %}

See [it]({{ site.baseurl }}/about/), [a file]({% link assets/a.pdf %}) and {{ page.title }}.

{% comment %}Not seen.{% endcomment %}

{% raw %}{{ shown }}{% endraw %}

{% highlight ruby linenos %}
puts "{{ x }}"
{% endhighlight %}
`
  expect(await bodyOf(body, { '_config.yml': 'baseurl: /team\nurl: https://old.example\n' })).toMatchInlineSnapshot(`
    "See [it](https://old.example/team/about/), [a file](https://old.example/team/assets/a.pdf) and Notes.

    \`{{ shown }}\`

    \`\`\`ruby
    puts "{{ x }}"
    \`\`\`
    ===
    7 Liquid {% include figure.html src="a.jpg" %}: kept as an image
    7 image a.jpg: its file is not in the folder; it has no words, so nothing stands in its place
    11 Liquid comment: taken out: Not seen.
    13 Liquid {{ shown }}: kept as code, to be shown as it is
    16 Liquid {{ x }}: left in the code as it was written"
  `)
})

test('links to other documents of the blog lead to their new places', async () => {
  const body =
    '\n[By tag]({% post_url 2024-05-02-other %}), [by path](/blog/other), [by address](https://old.example/blog/other/#end), [a part](/blog/other/#gone), [by file](2024-05-02-other.md), [not there](/blog/missing/).\n'
  const other = '---\ntitle: Other\nauthor: Jiho Kim\nsummary: More.\n---\n\n## End\n'
  expect(await bodyOf(body, { '_posts/2024-05-02-other.md': other }, origin)).toMatchInlineSnapshot(
    `
    "[By tag](/en/blog/2024/other/), [by path](/en/blog/2024/other/), [by address](/en/blog/2024/other/#end), [a part](/en/blog/2024/other/), [by file](/en/blog/2024/other/), [not there](https://old.example/blog/missing/).
    ===
    7 link to /blog/other/#gone: leads to the top of /en/blog/2024/other/: the old site named its headings otherwise"
  `,
  )
})

test('a link that leads nowhere keeps its words', async () => {
  const body = '\nSee [the plan](/plan/), [the *shop*](javascript:void(0)) and [ours][1].\n\n[1]: /ours/\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "See the plan, the *shop* and ours.
    ===
    7 link to /plan/: its words are kept: it is not on this site, and no origin is stated
    7 link to javascript:void(0): its words are kept: no page of the web
    9 link to /ours/: its words are kept: it is not on this site, and no origin is stated"
  `)
})

test('addresses where this site will be lead nowhere but to what it has', async () => {
  const body =
    '\n[A](/blog/other/), [b](/docs/), [c](https://pytorch.kr/docs/) and https://pytorch.kr/docs/ or <https://pytorch.kr/blog/other/>.\n\n![The hall](/hall.jpg)\n'
  const other = '---\ntitle: Other\nauthor: Jiho Kim\nsummary: More.\n---\n\nText.\n'
  const site = { origin: 'https://pytorch.kr', home: 'https://pytorch.kr' }
  expect(await bodyOf(body, { '_posts/2024-05-02-other.md': other }, site)).toMatchInlineSnapshot(`
    "[A](/en/blog/2024/other/), b, c and \`https://pytorch.kr/docs/\` or [https://pytorch.kr/blog/other/](/en/blog/2024/other/).

    *The hall*
    ===
    7 link to /docs/: its words are kept: this site takes the place of the old one and has no such page
    7 link to https://pytorch.kr/docs/: its words are kept: this site will be there and has no such page
    9 image /hall.jpg: its file is not in the folder; only its words are kept"
  `)
})

test('links within a text lead to the headings of today', async () => {
  const body = '\n## 1. The Plan!\n\nBack to [it](#1-the-plan), on to [that](#other), as noted.[^1]\n\n[^1]: Here.\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "## 1. The Plan!

    Back to [it](#the-plan), on to that, as noted.[^1]

    [^1]: Here.
    ===
    9 link to #other: its words are kept: the text has no such heading"
  `)
})

test('definitions that lead to headings, and a heading with the name of an emoji in its old id', async () => {
  const body =
    '\nSee [the bugs] and [the rest][].\n\n## Open bugs :bug:\n\nText.\n\n[the bugs]: #open-bugs-bug\n[the rest]: #rest\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "See [the bugs] and the rest.

    ## Open bugs :bug:

    Text.

    [the bugs]: #open-bugs
    ===
    14 link to #rest: its words are kept: the text has no such heading"
  `)
})

test('a drawing that is only linked to is not copied', async () => {
  const { photos } = await importFiles({
    '_posts/2024-05-01-a.md': post('See [the drawing].\n\n[the drawing]: /drawing.svg\n'),
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  })
  expect(photos).toEqual([])
})

test('a relative address and one below the path of the blog', async () => {
  const body = '\n[Near](near.html), [ours](/team/about/), [mail](mailto:us@old.example), [plain](//other.example/x).\n'
  const config = { '_config.yml': 'baseurl: /team\nurl: https://old.example\n' }
  expect(await bodyOf(body, config)).toMatchInlineSnapshot(`
    "Near, [ours](https://old.example/team/about/), [mail](mailto:us@old.example), [plain](https://other.example/x).
    ===
    7 link to near.html: its words are kept: it is relative to the old address of the text"
  `)
})

test('the picture of a post: with its words where the theme has them, else the check gives notice', async () => {
  const site = { permalink: '/blog/:title/' }
  const imported = async (lines: string, body = '\nWords.\n') => {
    const files = { '_posts/2024-05-01-notes.md': post(body, lines), 'assets/hall.jpg': await picture() }
    const { photos, losses, problems } = await importFiles(files, site)
    return [photos.join(', '), losses, problems].filter(Boolean).join('\n')
  }
  expect(await imported('image: /assets/hall.jpg\n')).toMatchInlineSnapshot(`
    "posts/notes/photos/hall.jpg
    5 front matter: image: kept as photos/hall.jpg; nothing says what can be seen in it, and npm run check gives notice of that"
  `)
  expect(await imported('image:\n  path: /assets/hall.jpg\n  alt: Rows of empty chairs\n')).toMatchInlineSnapshot(
    `"posts/notes/photos.yaml, posts/notes/photos/hall.jpg"`,
  )
  expect(await imported('image: /assets/hall.jpg\n', '\n![Rows of chairs](/assets/hall.jpg)\n')).toMatchInlineSnapshot(
    `"posts/notes/photos/hall.jpg"`,
  )
})
