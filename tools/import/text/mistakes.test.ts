import { symlink } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { picture, withFolder } from '../../check/content-fixture'
import { say } from '../../report/message'
import { importBlog } from '../import-blog'
import { bodyOf, importFiles, post } from '../import-fixture'

/** What is reported a blog with one post of this name and text, and the files written. */
async function lossesOf(name: string, bytes: string | Buffer): Promise<string> {
  const { losses, texts } = await importFiles({ [name]: bytes }, { permalink: '/:title/' })
  return [losses, `written: ${Object.keys(texts).join(', ') || 'nothing'}`].join('\n')
}

test('broken YAML', async () => {
  expect(await lossesOf('_posts/2024-05-01-a.md', '---\ntitle: A\ntags: [a, b\n---\nText.\n')).toMatchInlineSnapshot(`
    "3 file: not imported: its front matter is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
    written: nothing"
  `)
})

test('a key twice', async () => {
  expect(await lossesOf('_posts/2024-05-01-a.md', '---\ntitle: A\ntitle: B\n---\nText.\n')).toMatchInlineSnapshot(`
    "1 front matter: summary: the source has none; it is the beginning of the text
    1 front matter: authors: the source names nobody; npm run check asks for them, and --authors "Name" says it for all
    written: posts/a/en.md"
  `)
})

test('front matter that is not closed, and one that is a list', async () => {
  expect(await lossesOf('_posts/2024-05-01-a.md', '---\ntitle: A\n\nText.\n')).toMatchInlineSnapshot(`
    "1 file: not imported: no line --- closes its front matter
    written: nothing"
  `)
  expect(await lossesOf('_posts/2024-05-01-a.md', '---\n- title\n---\nText.\n')).toMatchInlineSnapshot(`
    "2 file: not imported: its front matter is not YAML: it does not say "key: value"
    written: nothing"
  `)
})

test('names without a day, with no day of the calendar, and not of Markdown', async () => {
  expect(await lossesOf('_posts/spring.md', post('Text.\n'))).toMatchInlineSnapshot(`
    "1 file: not imported: a post is called YYYY-MM-DD-name.md
    written: nothing"
  `)
  expect(await lossesOf('_posts/2024-02-30-spring.md', post('Text.\n'))).toMatchInlineSnapshot(`
    "1 file: not imported: a post is called YYYY-MM-DD-name.md
    written: nothing"
  `)
  expect(await lossesOf('_posts/2024-02-29-spring.textile', post('Text.\n'))).toMatchInlineSnapshot(`
    "1 file: not imported: it is not Markdown by its name
    written: nothing"
  `)
})

test('bytes that are not UTF-8', async () => {
  const bytes = Buffer.from(post('\nFirst.\n\nCaf\u00e9.\n'), 'latin1')
  expect(await lossesOf('_posts/2024-05-01-a.md', bytes)).toMatchInlineSnapshot(`
    "9 file: not imported: its bytes are not UTF-8; save it as UTF-8 and import it again
    written: nothing"
  `)
})

test('line ends of Windows and a byte order mark', async () => {
  const bytes = `\uFEFF${post('\nOne.\n\n<u>Two</u>.\n').replaceAll('\n', '\r\n')}`
  const { losses, texts, problems } = await importFiles({ '_posts/2024-05-01-a.md': bytes }, { permalink: '/:title/' })
  expect([losses, texts['posts/a/en.md'], problems]).toMatchInlineSnapshot(`
    [
      "9 HTML <u>: its text is kept without it",
      "---
    title: "Notes"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "What we noted."
    aliases:
      - "/a/"
    ---

    One.

    Two.
    ",
      "",
    ]
  `)
})

test('a configuration that is not YAML', async () => {
  const { losses } = await importFiles({ '_config.yml': 'url: [', '_posts/2024-05-01-a.md': post('Text.\n') })
  expect(losses).toMatchInlineSnapshot(`
    "_config.yml:1 file: not imported: it is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
    _posts/2024-05-01-a.md:1 front matter: permalink: nobody stated the old address: no alias"
  `)
})

test('images that cannot be rewritten', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer()
  const frames = [await frame('red'), await frame('blue')]
  const animation = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  const files = {
    'moving.gif': animation,
    'words.jpg': 'not a picture',
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  }
  const names = ['missing.jpg', '../../secret.jpg', 'moving.gif', 'words.jpg', 'drawing.svg', '100%.jpg', '']
  const body = `\n${names.map((name) => `![${name || 'nothing'}](/${name})`).join('\n\n')}\n\n![far](https://far.example/x.jpg)\n`
  expect(await bodyOf(body, files)).toMatchInlineSnapshot(`
    "*missing.jpg*

    *../../secret.jpg*

    ![A picture in “Notes”](photos/moving.png)

    *words.jpg*

    *drawing.svg*

    *100%.jpg*

    *nothing*

    [far](https://far.example/x.jpg)
    ===
    1 image photos/moving.png: no words say what it shows; its alt text says where it stands, and npm run check gives notice of that
    7 image /missing.jpg: its file is not in the folder; only its words are kept
    9 image /../../secret.jpg: it lies outside the folder; only its words are kept
    11 image /moving.gif: moves; its first moment is kept as a PNG
    13 image /words.jpg: its file cannot be read as a picture; only its words are kept
    15 image /drawing.svg: its file cannot be read as a picture; only its words are kept
    17 image /100%.jpg: its address has a % without two digits behind it; only its words are kept
    19 image /: its file is not in the folder; only its words are kept
    21 image https://far.example/x.jpg: it lies on another site; kept as a link to https://far.example/x.jpg"
  `)
})

test('a picture without words and without its file leaves its link something to be seen by', async () => {
  const body = `
[![](/thumb.jpg)](https://old.example/large.jpg), [![](/thumb.jpg)][large], <a href="https://old.example/large.jpg"><img src="/thumb.jpg"></a>

<p><a href="https://old.example/large.jpg"><img src="/thumb.jpg"></a> <a href="https://old.example/"><img src="/thumb.jpg">Home</a></p>

[![](/thumb.jpg) of the hall](https://old.example/large.jpg)

[large]: https://old.example/large.jpg
`
  expect(await bodyOf(body, {})).toMatchInlineSnapshot(`
    "[https\\://old.example/large.jpg](https://old.example/large.jpg), [https\\://old.example/large.jpg][large], [https\\://old.example/large.jpg](https://old.example/large.jpg)

    <https://old.example/large.jpg> [Home](https://old.example/)

    [ of the hall](https://old.example/large.jpg)

    [large]: https://old.example/large.jpg
    ===
    7 image /thumb.jpg: its file is not in the folder; it has no words: its link shows where it leads
    9 image /thumb.jpg: its file is not in the folder; it has no words: its link shows where it leads
    9 image /thumb.jpg: its file is not in the folder; it has no words, so nothing stands in its place
    11 image /thumb.jpg: its file is not in the folder; it has no words, so nothing stands in its place"
  `)
})

test('a photograph called otherwise than it is, two of one name, one with strange letters', async () => {
  const files = {
    'a/hall.jpg': await picture('png'),
    'b/hall.png': await picture('png'),
    'c/우리 방.webp': await picture('webp'),
  }
  const body = '\n![One](/a/hall.jpg)\n\n![Two](/b/hall.png)\n\n![Three](/c/%EC%9A%B0%EB%A6%AC%20%EB%B0%A9.webp)\n'
  expect(await bodyOf(body, files)).toMatchInlineSnapshot(`
    "![One](photos/hall.png)

    ![Two](photos/hall-2.png)

    ![Three](photos/uri-bang.webp)"
  `)
})

test('a photograph that is a way out of the folder', async () => {
  await withFolder(
    { 'secret.jpg': await picture(), 'blog/_posts/2024-05-01-a.md': post('\n![It](/way.jpg)\n') },
    async (folder) => {
      await symlink(path.join(folder, 'secret.jpg'), path.join(folder, 'blog/way.jpg'))
      const { losses, written } = await importBlog(path.join(folder, 'blog'), path.join(folder, 'content'), {
        authors: [],
      })
      expect(losses.map(({ construct, reason }) => `${say(construct.text, 'en')}: ${say(reason, 'en')}`)).toContain(
        'image /way.jpg: it lies outside the folder; only its words are kept',
      )
      expect(written.map((file) => path.basename(file))).toEqual(['en.md'])
    },
  )
})

test('two posts of one name, and two with one address', async () => {
  const { losses, texts, problems } = await importFiles({
    '_posts/2023-05-01-meetup.md': post('One.\n', 'permalink: /meetup/\n'),
    '_posts/2024-05-01-meetup.md': post('Two.\n', 'permalink: /meetup/\nredirect_from: [/second/]\n'),
  })
  expect([losses, Object.keys(texts), problems]).toMatchInlineSnapshot(`
    [
      "1 name: another document is called meetup; this one is 2024-05-01-meetup
    5 front matter: permalink: /meetup/ leads to posts/meetup already",
      [
        "posts/2024-05-01-meetup/en.md",
        "posts/meetup/en.md",
      ],
      "",
    ]
  `)
})

test('an empty post, one without front matter, and an empty folder', async () => {
  const { losses, texts } = await importFiles({
    '_posts/2024-05-01-a.md': '',
    '_posts/2024-05-02-b-c.md': 'Just text.\n',
  })
  expect([losses, texts]).toMatchInlineSnapshot(`
    [
      "_posts/2024-05-01-a.md:1 front matter: summary: the source has none; npm run check asks for it
    _posts/2024-05-01-a.md:1 front matter: title: the source has none; it is made of the file’s name, as Jekyll does
    _posts/2024-05-01-a.md:1 front matter: authors: the source names nobody; npm run check asks for them, and --authors "Name" says it for all
    _posts/2024-05-02-b-c.md:1 front matter: summary: the source has none; it is the beginning of the text
    _posts/2024-05-02-b-c.md:1 front matter: title: the source has none; it is made of the file’s name, as Jekyll does
    _posts/2024-05-02-b-c.md:1 front matter: authors: the source names nobody; npm run check asks for them, and --authors "Name" says it for all",
      {
        "posts/a/ko.md": "---
    title: "A"
    date: 2024-05-01
    aliases:
      - "/2024/05/01/a.html"
    ---


    ",
        "posts/b-c/en.md": "---
    title: "B C"
    date: 2024-05-02
    summary: "Just text."
    aliases:
      - "/2024/05/02/b-c.html"
    ---

    Just text.
    ",
      },
    ]
  `)
  expect((await importFiles({ 'notes.txt': 'x' })).losses).toBe('')
})

test('what is neither post nor event is reported', async () => {
  const { losses, texts } = await importFiles({
    'about.md': '---\ntitle: About\n---\nUs.\n',
    'README.md': 'No page.\n',
    '_data/people.yml': '- name: Jiho Kim\n',
    '_recipes/soup.md': '---\ntitle: Soup\n---\n',
    '_layouts/post.html': '---\n---\n{{ content }}',
  })
  expect([losses, texts]).toMatchInlineSnapshot(`
    [
      "_recipes/soup.md:1 page: not imported: only posts, drafts and events are
    about.md:1 page: not imported: only posts, drafts and events are",
      {},
    ]
  `)
})
