import { expect, test } from 'vitest'
import { importFiles } from './import-fixture'

/** The front matter that comes of one, what is reported it, and what the check says. */
async function from(lines: string, name = '_posts/2024-05-01-notes.md', config = ''): Promise<string> {
  const files = { [name]: `---\n${lines}\n---\nOne. Two.\n`, ...(config && { '_config.yml': config }) }
  const { texts, losses, problems } = await importFiles(files)
  return [Object.values(texts)[0]?.split('\n---\n')[0]?.slice(4), losses, problems].filter(Boolean).join('\n===\n')
}

test('a post that states everything in Jekyll’s words', async () => {
  const lines =
    'layout: post\ntitle: "A: b"\ndate: 2024-05-02 19:00:00 +0900\nauthors: [Jiho Kim, Sol Kim]\ncategory: Meetups\ntags: gpu compilers\nexcerpt: Short.\nredirect_from:\n  - /old/\n  - /older.html'
  expect(await from(lines, undefined, 'permalink: /:categories/:year/:i_month/:title/\n')).toMatchInlineSnapshot(`
    "title: "A: b"
    date: 2024-05-02
    authors: [Jiho Kim, Sol Kim]
    summary: "Short."
    tags: [gpu, compilers, Meetups]
    aliases:
      - "/meetups/2024/5/notes/"
      - "/old/"
      - "/older.html"
    ===
    2 front matter: layout: no such field here: "post"
    4 front matter: date: 2024-05-02 19:00:00 +0900: only the day is kept
    6 front matter: category: kept as tags"
  `)
})

test('tags between commas, categories between spaces, an author as text', async () => {
  const lines = 'title: A\nauthor: Jiho Kim, Sol Kim\ntags: gpu, deep learning\ncategories: one two\nsummary: S.'
  expect(await from(lines, undefined, 'permalink: pretty\n')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim, Sol Kim]
    summary: "S."
    tags: [gpu, deep learning, one, two]
    aliases:
      - "/one/two/2024/05/01/notes/"
    ===
    3 front matter: author: read as 2 names: Jiho Kim · Sol Kim
    5 front matter: categories: kept as tags"
  `)
})

test('two people between commas, and a firm of two names', async () => {
  const lines = 'title: A\nauthor: Jiho Kim and Sol Kim, Hana and Partners\nsummary: S.\npermalink: /a/'
  expect(await from(lines)).toContain('read as 3 names: Jiho Kim · Sol Kim · Hana and Partners')
})

test('a summary is the beginning of the text: a short first sentence and the second', async () => {
  const { texts } = await importFiles({
    '_posts/2024-05-02-a.md':
      '---\ntitle: A\nauthor: Jiho Kim\n---\n\n![The hall](/hall.jpg)\n\nGood news! We met in the hall by the river. It was late.\n',
  })
  expect(texts['posts/a/en.md']).toContain('summary: "Good news! We met in the hall by the river."')
})

test('the original of a translation', async () => {
  const lines =
    'title: A\nauthor: Jiho Kim\nsummary: S.\npermalink: /a/\norg_title: "B: c"\norg_link: https://a.example/b/'
  expect(await from(lines)).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    source:
      url: https://a.example/b/
      title: "B: c"
    aliases:
      - "/a/""
  `)
  expect(
    await from('title: A\nauthor: Jiho Kim\nsummary: S.\npermalink: /a/\noriginal_url: /b/'),
  ).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/a/"
    ===
    6 front matter: original_url: not kept as source, which needs an address with https:// and a title: /b/"
  `)
})

test('an author as a map', async () => {
  const lines = 'title: A\nauthor:\n  name: Jiho Kim\n  twitter: jiho\nsummary: S.\npermalink: /a/'
  expect(await from(lines)).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/a/"
    ===
    3 front matter: author: only the name is kept: {"twitter":"jiho"}"
  `)
})

test('a post that is not published, and one without a title', async () => {
  expect(await from('author: Jiho Kim\npublished: false\nsummary: S.\npermalink: /a/')).toMatchInlineSnapshot(`
    "title: "Notes"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    draft: true
    aliases:
      - "/a/"
    ===
    1 front matter: title: the source has none; it is made of the file’s name, as Jekyll does"
  `)
})

test('a date that is no day', async () => {
  expect(await from('title: A\nauthor: Jiho Kim\ndate: soon\nsummary: S.\npermalink: /a/')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/a/"
    ===
    4 front matter: date: soon is no day; the day in the file’s name stands instead"
  `)
})

test('who wrote it is never guessed', async () => {
  expect(await from('title: A\nsummary: S.\npermalink: /a/')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    summary: "S."
    aliases:
      - "/a/"
    ===
    1 front matter: authors: the source names nobody; npm run check asks for them, and --authors "Name" says it for all
    ===
    content/posts/notes/en.md:1:1  authors
      found no "authors"; expected one: Who wrote it: names in any spelling
      write: authors: [ … ]

    1 problem in 1 file; nothing was built"
  `)
})

test('a draft with a day, and one without', async () => {
  const lines = 'title: A\nauthor: Jiho Kim\nsummary: S.'
  expect(await from(`${lines}\ndate: 2024-05-03`, '_drafts/notes.md')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-03
    authors: [Jiho Kim]
    summary: "S."
    draft: true"
  `)
  expect(await from(lines, '_drafts/notes.md')).toMatchInlineSnapshot(`
    "title: "A"
    authors: [Jiho Kim]
    summary: "S."
    draft: true
    ===
    1 front matter: date: the source has none; npm run check asks for it
    ===
    content/posts/notes/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out
      write: date: YYYY-MM-DD

    1 problem in 1 file; nothing was built"
  `)
})

test('an address that Jekyll makes by default, and one of an index', async () => {
  const lines = 'title: A\nauthor: Jiho Kim\nsummary: S.'
  expect(await from(lines, undefined, 'permalink: date\n')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/2024/05/01/notes.html""
  `)
  expect(await from(`${lines}\npermalink: /a/index.html`)).toMatchInlineSnapshot(`
    "title: "A"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/a/""
  `)
})

test('authors by the keys of a data file', async () => {
  const { texts } = await importFiles({
    '_data/authors.yml': 'jk: { name: Jiho Kim, email: jk@example.org }\nsl: Sol Lee\n',
    '_posts/2024-05-01-a.md': '---\ntitle: A\nauthor: [jk, sl, Ben Oh]\nsummary: S.\n---\nOne.\n',
  })
  expect(texts['posts/a/en.md']).toContain('authors: [Jiho Kim, Sol Lee, Ben Oh]')
})

test('a day still to come is told', async () => {
  expect(await from('title: A\nauthor: Jiho Kim\nsummary: S.\ndate: 2099-05-03')).toMatchInlineSnapshot(`
    "title: "A"
    date: 2099-05-03
    authors: [Jiho Kim]
    summary: "S."
    aliases:
      - "/2099/05/03/notes.html"
    ===
    5 front matter: date: 2099-05-03 is a day still to come: the site leaves the post out until a build on that day"
  `)
})
