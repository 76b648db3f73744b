import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { importFiles } from '../import-fixture'

test('a blog of Astro: its day, picture, route and components', async () => {
  const body = `import Note from '../../components/Note.astro'
import { Image } from 'astro:assets'

Words about it.

<Note kind="tip">
Bring *water*.
</Note>

{/* to do */}

<YouTube id="abcdefghijk" />

![The empty hall with its lights on](../../assets/hall.jpg)
`
  const { texts, losses, photos, problems } = await importFiles({
    'astro.config.mjs': '',
    'src/pages/blog/[...slug].astro': '',
    'src/content/blog/first-notes.mdx': `---\ntitle: Notes\ndescription: What we noted.\npubDate: May 1, 2024\nupdatedDate: May 2 2024\nauthor: Jiho Kim\nheroImage: ../../assets/hall.jpg\ntags: [gpu]\n---\n${body}`,
    'src/assets/hall.jpg': await picture(),
    'README.md': '# Words\n',
  })
  expect(texts['posts/first-notes/en.md']).toMatchInlineSnapshot(`
    "---
    title: "Notes"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "What we noted."
    tags: [gpu]
    cover: photos/hall.jpg
    aliases:
      - "/blog/first-notes/"
    ---

    Words about it.

    Bring *water*.

    <https://youtu.be/abcdefghijk>

    ![The empty hall with its lights on](photos/hall.jpg)
    "
  `)
  expect(losses).toMatchInlineSnapshot(`
    "5 front matter: updatedDate: no such field here: "May 2 2024"
    10 MDX module import Note from '../../components/Note.astro': taken out: the site runs and styles only what is its own
    11 MDX module import { Image } from 'astro:assets': taken out: the site runs and styles only what is its own
    15 MDX component <Note kind="tip">: taken out; what is in it is read as Markdown
    19 MDX comment to do: taken out"
  `)
  expect([photos, problems]).toEqual([['posts/first-notes/photos/hall.jpg'], ''])
})

test('a blog of Zola: its day in its address, tags among its taxonomies', async () => {
  const { texts, losses, problems } = await importFiles({
    'posts/_index.md': '+++\ntitle = "All posts"\n+++\n',
    'posts/first-notes.md':
      '+++\npath = "2024/05/01/First-Notes"\ntitle = "Notes"\ndescription = "What we noted."\nauthors = ["Jiho Kim"]\naliases = ["notes.html"]\n[taxonomies]\ntags = ["gpu"]\n+++\nWords about it.\n',
  })
  expect(texts['posts/first-notes/en.md']).toMatchInlineSnapshot(`
    "---
    title: "Notes"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "What we noted."
    tags: [gpu]
    aliases:
      - "/2024/05/01/First-Notes/"
      - "/notes.html"
    ---

    Words about it.
    "
  `)
  expect([losses, problems]).toMatchInlineSnapshot(`
    [
      "1 page: not imported: only posts, drafts and events are",
      "",
    ]
  `)
})

test('a blog of Next: names without a day, authors as maps, pictures of public/', async () => {
  const { texts, photos, problems } = await importFiles({
    'next.config.js': '',
    'app/(site)/posts/[slug]/page.tsx': '',
    '_posts/dynamic-things.md':
      '---\ntitle: Things\nexcerpt: What they are.\ndate: "2020-03-16T05:35:07.322Z"\nauthor:\n  name: Jiho Kim\n  picture: /a.jpg\nogImage:\n  url: /hall.jpg\ncoverImage: /hall.jpg\n---\n\nWords about them.\n',
    'public/hall.jpg': await picture(),
  })
  expect(texts['posts/dynamic-things/en.md']).toMatchInlineSnapshot(`
    "---
    title: "Things"
    date: 2020-03-16
    authors: [Jiho Kim]
    summary: "What they are."
    cover: photos/hall.jpg
    aliases:
      - "/posts/dynamic-things/"
    ---

    Words about them.
    "
  `)
  expect([photos, problems]).toEqual([['posts/dynamic-things/photos/hall.jpg'], ''])
})

test('fields that MDX exports, and a page of Astro', async () => {
  const { texts } = await importFiles({
    'content/a.mdx':
      "export const metadata = {\n  title: 'Notes',\n  date: '2024-05-01',\n  author: 'Jiho Kim',\n}\n\nWords.\n",
    'src/pages/log/b.md': '---\ntitle: Log\nauthor: Jiho Kim\npublishedAt: 2024-05-02\n---\n\nWords.\n',
  })
  expect(texts['posts/a/en.md']).toContain('title: "Notes"\ndate: 2024-05-01\nauthors: [Jiho Kim]')
  expect(texts['posts/b/en.md']).toContain('"/log/b/"')
})

test('a pattern that is stated, drafts, and languages in folders', async () => {
  const text = (title: string, more = '') =>
    `---\ntitle: ${title}\ndate: 2024-05-01\nauthor: Jiho Kim\nsummary: It is this.\n${more}---\n\nWords of the text.\n`
  const { texts } = await importFiles(
    {
      'data/en/a.md': text('One'),
      'data/ko/a.md': text('하나').replace('Words of the text', '글을 적습니다'),
      'data/en/b.md': text('Two', 'status: draft\n'),
    },
    { permalink: '/writing/:slug' },
  )
  expect(Object.keys(texts)).toEqual(['posts/a/en.md', 'posts/a/ko.md', 'posts/b/en.md'])
  expect(texts['posts/a/en.md']).toContain('"/writing/a/"')
  expect(texts['posts/b/en.md']).toContain('draft: true')
})

test('a blog of Zola, whose addresses have the day', async () => {
  const { texts, problems } = await importFiles({
    'config.toml': 'base_url = "https://old.example"\n',
    'content/notes.md':
      '+++\npath = "2026/03/26/notes"\ntitle = "Notes"\nauthors = ["Jiho Kim"]\n+++\n\nWords about it.\n',
  })
  expect(texts['posts/notes/en.md']).toContain('date: 2026-03-26')
  expect(texts['posts/notes/en.md']).toContain('- "/2026/03/26/notes/"')
  expect(problems).toBe('')
})

test('the author of all posts, and fields that other themes have for authors', async () => {
  const { texts } = await importFiles({
    'next.config.js': '',
    'data/authors/default.mdx': '---\nname: Jiho Kim\n---\n',
    'data/blog/one.mdx': "---\ntitle: One\ndate: '2024-05-01'\n---\nWords.\n",
    'data/blog/two.mdx': "---\ntitle: Two\ndate: '2024-05-02'\nby: Hana Lee\n---\nWords.\n",
  })
  expect(texts['posts/one/en.md']).toContain('authors: [Jiho Kim]')
  expect(texts['posts/two/en.md']).toContain('authors: [Hana Lee]')
})

test('expressions of MDX, links to files, and a draft', async () => {
  const { texts, losses } = await importFiles({
    'astro.config.mjs': '',
    'src/content/blog/one.mdx': `---\ntitle: One\ndate: 2024-05-01\nauthor: Jiho Kim\n---\n{frontmatter.title}{' '}of {all.length}, and [two](./two.md), \`{code}\`.\n`,
    'src/content/blog/two.md': '---\ntitle: Two\ndate: 2024-05-02\nauthor: Jiho Kim\n---\nSee [one](./one.mdx).\n',
    'src/content/blog/three.md': '---\ntitle: Three\ndate: 2024-05-03\nauthor: Jiho Kim\nisDraft: true\n---\nWords.\n',
  })
  expect(texts['posts/one/en.md']).toContain('\nOne of `{all.length}`, and [two](/en/blog/2024/two/), `{code}`.\n')
  expect(losses).toContain('MDX expression {all.length}: kept as code, to be shown as it is')
  expect(texts['posts/two/en.md']).toContain('See [one](/en/blog/2024/one/).')
  expect(texts['posts/three/en.md']).toContain('draft: true')
})
