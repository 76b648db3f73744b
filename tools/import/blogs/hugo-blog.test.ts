import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { importFiles } from '../import-fixture'

const config =
  'baseURL = "https://old.example/team/"\ndefaultContentLanguage = "en"\n[languages.en]\n[languages.ko]\n[permalinks]\npost = "/:year/:month/:slug/"\n'
const toml = (lines: string) =>
  `+++\ntitle = "Notes of a talk"\ndate = 2024-05-01T19:00:00+09:00\nauthor = "Jiho Kim"\ndescription = "What we noted."\n${lines}\n+++\n\n`

test('a page bundle with TOML, its pictures, shortcodes and addresses', async () => {
  const body = `See [the other]({{< ref "post/other.md" >}}) and [this one](/team/2024/05/other-text/).

{{< figure src="hall.jpg" alt="The empty hall with its lights on" caption="At noon" >}}

{{< youtube abcdefghijk >}}

{{% notice tip %}}
Bring *water*.
{{% /notice %}}

Write {{</* youtube id */>}} for a film.

{{< highlight go "linenos=table" >}}
fmt.Println("{{ x }}")
{{< /highlight >}}

<!--more-->

The rest.
`
  const { texts, losses, photos, problems } = await importFiles({
    'hugo.toml': config,
    'content/post/notes/index.md': toml('tags = ["gpu"]\naliases = ["/old-notes/", "older"]\ndraft = false') + body,
    'content/post/notes/hall.jpg': await picture(),
    'content/post/other.md': `${toml('slug = "other-text"')}Words.\n`,
    'content/about.md': '---\ntitle: About\n---\nWords.\n',
    'content/_index.md': '---\ntitle: Home\n---\nWords.\n',
    'layouts/x.md': 'Words.\n',
  })
  expect(texts['posts/notes/en.md']).toMatchInlineSnapshot(`
    "---
    title: "Notes of a talk"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "What we noted."
    tags: [gpu]
    aliases:
      - "/2024/05/notes-of-a-talk/"
      - "/old-notes/"
      - "/2024/05/older/"
    ---

    See [the other](/en/blog/2024/other-text/) and [this one](/en/blog/2024/other-text/).

    ![The empty hall with its lights on](photos/hall.jpg "At noon")

    [https://youtu.be/abcdefghijk](https://youtu.be/abcdefghijk)

    Bring *water*.

    Write \`{{< youtube id >}}\` for a film.

    \`\`\`go
    fmt.Println("{{ x }}")
    \`\`\`

    The rest.
    "
  `)
  expect(texts['posts/other-text/en.md']).toContain('"/2024/05/other-text/"')
  expect(losses).toMatchInlineSnapshot(`
    "content/_index.md:1 page: not imported: only posts, drafts and events are
    content/about.md:1 page: not imported: only posts, drafts and events are
    content/post/notes/index.md:3 front matter: date: 2024-05-01T19:00:00+09:00: only the day is kept
    content/post/notes/index.md:15 shortcode {{< youtube abcdefghijk >}}: kept as a link
    content/post/notes/index.md:17 shortcode {{% notice tip %}}: taken out; what is in it is read as Markdown
    content/post/other.md:3 front matter: date: 2024-05-01T19:00:00+09:00: only the day is kept"
  `)
  expect([photos, problems]).toEqual([['posts/notes/photos/hall.jpg'], ''])
})

test('a page in two languages is one post', async () => {
  const korean =
    '---\ntitle: 발표를 적다\ndate: 2024-05-01\nauthor: Jiho Kim\ndescription: 적은 것.\n---\n\n발표에서 들은 것을 적었습니다.\n'
  const { texts, problems } = await importFiles({
    'hugo.yaml': 'defaultContentLanguage: en\nlanguages: { en: {}, ko: {} }\n',
    'content/blog/notes.md':
      '---\ntitle: Notes\ndate: 2024-05-01\nauthor: Jiho Kim\ndescription: What we noted.\n---\n\nWhat we noted in the talk.\n',
    'content/blog/notes.ko.md': korean,
  })
  expect(Object.keys(texts)).toEqual(['posts/notes/en.md', 'posts/notes/ko.md'])
  expect(texts['posts/notes/ko.md']).toContain('"/ko/blog/notes/"')
  expect(problems).toBe('')
})

test.each([
  ['', 'content/posts/2024/Some Notes.md', '/posts/2024/some-notes/'],
  ['uglyURLs = true\n', 'content/posts/notes.md', '/posts/notes.html'],
  ['[permalinks.page]\nposts = "/:year/:monthname/:title"\n', 'content/posts/notes.md', '/2024/May/notes-of-a-talk/'],
  ['', 'content/2024-05-01-notes.md', '/2024-05-01-notes/'],
])('%j: %s was at %s', async (settings, file, alias) => {
  const { texts } = await importFiles({ 'hugo.toml': settings, [file]: `${toml('')}Words.\n` })
  expect(Object.values(texts)[0]).toContain(`"${alias}"`)
})

test('TOML that is none, and a section of events', async () => {
  const { texts, losses } = await importFiles({
    'config.toml': 'title = "x"\n',
    'content/post/a.md': '+++\ntitle = \n+++\nWords.\n',
    'content/events/spring.md':
      '+++\ntitle = "Spring"\ndate = 2024-05-01\nlocation = "The hall"\ncancelled = true\n+++\nWords.\n',
  })
  expect(losses).toContain('2 file: not imported: its front matter is not TOML')
  expect(texts['events/spring/en.md']).toContain('status: cancelled')
})
