import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../check/check-content'
import { picture, withFolder } from '../check/content-fixture'
import { say } from '../report/message'
import { importBlog } from './import-blog'

const post = `---
layout: post
title: A spring evening
author: Jiho Kim
redirect_from: /old/evening/
---

We met *again*. It rained.

![The empty hall](/assets/hall.jpg){:width="50%"}

![The map](/assets/map.jpg)

{% include video.html id="1" %}

See [the second]({% post_url 2024-05-02-second %}) and <small>the small</small> print.

<table>
<tr><th>Talk</th><th>Minutes</th></tr>

<tr><td>Compilers</td><td>20</td></tr>
</table>

After the <u>table</u>.

{% highlight python %}
print("{{ name }}")
{% endhighlight %}

Term
: what it means
`

const second = '---\ntitle: The second\nauthor: Jiho Kim\n---\n\nA short one.\n'

async function blog(use: (folder: string, into: string) => Promise<void>): Promise<void> {
  const files = {
    '_config.yml': 'url: https://old.example\npermalink: /blog/:year/:title/\n',
    '_posts/2024-05-01-spring-evening.md': post,
    '_posts/2024-05-02-second.md': second,
    'assets/hall.jpg': await picture(),
  }
  await withFolder(files, async (folder) => use(folder, path.join(folder, 'content')))
}

test('a post becomes a post of this site, and the check has nothing to say', async () => {
  await blog(async (folder, into) => {
    await importBlog(folder, into, { authors: [] })
    expect(await readFile(path.join(into, 'posts/spring-evening/en.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: "A spring evening"
      date: 2024-05-01
      authors: [Jiho Kim]
      summary: "We met again. It rained."
      aliases:
        - "/blog/2024/spring-evening/"
        - "/old/evening/"
      ---

      We met *again*. It rained.

      ![The empty hall](photos/hall.jpg)

      [The map](https://old.example/assets/map.jpg)

      See [the second](/en/blog/2024/second/) and the small print.

      | Talk      | Minutes |
      | --------- | ------- |
      | Compilers | 20      |

      After the table.

      \`\`\`python
      print("{{ name }}")
      \`\`\`

      - **Term**
        - what it means
      "
    `)
    expect((await checkContent(into)).problems).toEqual([])
  })
})

test('what is not carried is reported with its line', async () => {
  await blog(async (folder, into) => {
    const report = await importBlog(folder, into, { authors: [] })
    const losses = report.losses
      .map(({ line, construct, reason }) => `${line} ${say(construct.text, 'en')}: ${say(reason, 'en')}`)
      .join('\n')
    expect(losses).toMatchInlineSnapshot(`
      "1 front matter: summary: the source has none; it is the beginning of the text
      2 front matter: layout: no such field here: "post"
      10 attributes {:width="50%"}: taken out: the site lays pages out itself
      12 image /assets/map.jpg: its file is not in the folder; kept as a link to https://old.example/assets/map.jpg
      14 Liquid {% include video.html id="1" %}: never run; taken out
      16 HTML <small>: its text is kept without it
      24 HTML <u>: its text is kept without it
      27 Liquid {{ name }}: left in the code as it was written
      30 definition list Term: kept as a list: the term, and below it what it means
      1 front matter: summary: the source has none; it is the beginning of the text"
    `)
  })
})

test('a second run changes nothing, and a file changed by hand is left alone', async () => {
  await blog(async (folder, into) => {
    const first = await importBlog(folder, into, { authors: [] })
    const again = await importBlog(folder, into, { authors: [] })
    expect([first.written.length, again.written, again.unchanged.length, again.kept]).toEqual([3, [], 3, []])
    const file = path.join(into, 'posts/second/en.md')
    await writeFile(file, 'changed')
    const { kept } = await importBlog(folder, into, { authors: [] })
    expect([kept, await readFile(file, 'utf8')]).toEqual([[file], 'changed'])
  })
})

test('another run with other options brings up to date what nobody touched, and takes away what is made no more', async () => {
  const announcement = '---\ntitle: A meeting\nauthor: Jiho Kim\nkind: gathering\n---\n\nWords.\n'
  const files = {
    '_posts/2024-05-01-a.md': announcement,
    '_posts/2024-05-02-b.md': announcement,
    '_posts/2024-05-03-c.md': second,
  }
  await withFolder(files, async (folder) => {
    const into = path.join(folder, 'content')
    const names = (paths: string[]) => paths.map((file) => path.relative(into, file)).sort()
    await importBlog(folder, into, { authors: [], permalink: '/:title/' })
    await writeFile(path.join(into, 'posts/b/en.md'), 'changed')
    const report = await importBlog(folder, into, { authors: [], permalink: '/old/:title/', events: 'kind: gathering' })
    expect(names(report.written)).toEqual(['events/a/en.md', 'events/b/en.md'])
    expect(names(report.updated)).toEqual(['posts/c/en.md'])
    expect(names(report.removed)).toEqual(['posts/a/en.md'])
    expect(names(report.kept)).toEqual(['posts/b/en.md'])
    expect(await readdir(path.join(into, 'posts'))).toEqual(['b', 'c'])
    const again = await importBlog(folder, into, { authors: [], permalink: '/old/:title/', events: 'kind: gathering' })
    expect([again.written, again.updated, again.removed]).toEqual([[], [], []])
  })
})

test('what another blog made is not taken away', async () => {
  const files = { 'one/_posts/2024-05-01-a.md': second, 'two/_posts/2024-05-01-b.md': second }
  await withFolder(files, async (folder) => {
    const into = path.join(folder, 'content')
    await importBlog(path.join(folder, 'one'), into, { authors: [] })
    const { removed, kept } = await importBlog(path.join(folder, 'two'), into, { authors: [] })
    expect([removed, kept]).toEqual([[], []])
  })
})
