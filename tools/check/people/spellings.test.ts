import { expect, test } from 'vitest'
import { judge, notice, picture, text } from '../content-fixture'

test('a name or a title of signs alone names no page', async () => {
  const report = await judge({
    'posts/recap/en.md': text('posts', 'title: "?!"\nauthors: ["🦊"]\ntags: [compilers, "***"]'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:4:8  title
      found "?!"; expected at least one letter or digit: a page is named by it
      write it in words, or remove it

    content/posts/recap/en.md:5:11  authors[0]
      found "🦊"; expected at least one letter or digit: a page is named by it
      write it in words, or remove it

    content/posts/recap/en.md:6:19  tags[1]
      found "***"; expected at least one letter or digit: a page is named by it
      write it in words, or remove it"
  `)
  const others = await judge({
    'events/meetup/en.md': text(
      'events',
      'title: { ko: 모임, en: "~" }\nsessions: [{ title: { en: A }, speakers: ["-"] }]',
    ),
    'people/hana-kim/en.md': text('people', 'name: { en: "." }\naliases: ["+"]'),
    'groups/seminars/en.md': text('groups', 'title: { en: "#" }'),
    'projects/tools/en.md': text('projects', 'title: { en: "=" }'),
    'pages/about/en.md': text('pages', 'title: "…!"'),
  })
  expect(others.match(/^content\/\S+ {2}\S+$/gm)).toEqual([
    'content/events/meetup/en.md:4:22  title.en',
    'content/events/meetup/en.md:5:43  sessions[0].speakers[0]',
    'content/groups/seminars/en.md:4:14  title.en',
    'content/pages/about/en.md:3:8  title',
    'content/people/hana-kim/en.md:2:13  name.en',
    'content/people/hana-kim/en.md:3:11  aliases[0]',
    'content/projects/tools/en.md:2:14  title.en',
  ])
})

test('a talk may be called as it is announced: its address is made without its title', async () => {
  const event = text('events', 'sessions: [{ title: { en: "???" } }, { title: { ko: "🎁" } }]')
  expect(await judge({ 'events/meetup/en.md': event })).toBe('')
})

test('a speaker in a heading of a recap is told on its line', async () => {
  const report = await judge({
    'posts/recap/en.md': text(
      'posts',
      '',
      '\nWe met again in spring, and heard two talks.\n\n## 🦊 | Kernels\n\nWords.\n',
    ),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:4
      found "🦊"; expected at least one letter or digit: a page is named by it
      write it in words, or remove it"
  `)
})

test('nothing that can be seen is no value, and what turns the reading direction is none either', async () => {
  const report = await judge({
    'posts/recap/en.md': text('posts', 'title: "\\u200b"\nsummary: "one \\u202etwo"\ntags: ["a\\u2066b"]'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:4:8  title
      found nothing; expected a value
      remove the line, or give a value

    content/posts/recap/en.md:5:10  summary
      found a control character in "one \\u{202e}two"; expected characters that can be seen
      write: summary: one two"
  `)
  expect(await judge({ 'posts/recap/en.md': text('posts', '', 'A line\u202e turned.') })).toContain(
    'en.md:7:7\n  found a control character',
  )
})

test('names that Windows or a list keeps, and names without an end, are no folders and no photographs', async () => {
  const report = await judge({
    'events/lpt3/en.md': text('events', 'sessions: [{ id: nul, title: { en: Opening } }]'),
    'posts/page/en.md': text('posts', '', '![A hall full of people at round tables](photos/Aux.tar.jpg)'),
    'posts/page/photos/Aux.tar.jpg': await picture(),
    [`projects/${'long-'.repeat(30)}name/en.md`]: text('projects'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/events/lpt3:1:1
      found the folder name "lpt3"; expected a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)
      run: mv -n content/events/lpt3 content/events/lpt3-1

    content/events/lpt3/en.md:5:18  sessions[0].id
      found "nul"; expected a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)
      write: id: nul-1

    content/posts/page:1:1
      found the folder name "page"; expected a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)
      run: mv -n content/posts/page content/posts/page-1

    content/posts/page/en.md:7:1
      found an image at "photos/Aux.tar.jpg"; expected the name that the photograph gets when it is cleaned: "photos/photo-Aux.tar.jpg"
      write: ![A hall full of people at round tables](photos/photo-Aux.tar.jpg)

    content/posts/page/photos/Aux.tar.jpg:1:1
      found the file name "Aux.tar.jpg"; expected a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)
      run: npm run photos -- clean content/posts/page/photos/Aux.tar.jpg

    content/projects/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name:1:1
      found the folder name "long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long…"; expected at most 128 characters: it is part of the address
      run: mv -n content/projects/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name content/projects/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-1f6c0a2f30"
  `)
})

test('tags and names that are spelled otherwise and have one page are told with both places', async () => {
  const report = await notice({
    'posts/one/en.md': text('posts', 'tags: [A/B, C, machine learning]\nauthors: ["Ana-Maria Lopez"]'),
    'posts/two/en.md': text('posts', 'tags: [A-B, C++, Machine  Learning]\nauthors: ["Ana Maria Lopez"]'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/posts/two/en.md:5:8  tags[0]
      notice: "A-B", whose page /ko/tags/a-b/ is that of "A/B" too (content/posts/one/en.md:5:8)
      write: A/B
      or a name that differs in a letter, for a page of its own

    content/posts/two/en.md:6:11  authors[0]
      notice: "Ana Maria Lopez", whose page /ko/speakers/ana-maria-lopez/ is that of "Ana-Maria Lopez" too (content/posts/one/en.md:6:11)
      write: Ana-Maria Lopez
      or a name that differs in a letter, for a page of its own"
  `)
})

test('a name whose page would be that of a file for somebody else is told; the folder itself means its person', async () => {
  const report = await notice({
    'people/min-park/en.md': '---\nname: { en: Ada Lovelace }\n---\n',
    'posts/one/en.md': text('posts', 'authors: [Min Park, min-park]'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/posts/one/en.md:5:11  authors[0]
      notice: "Min Park", whose page /ko/speakers/min-park/ is that of "Ada Lovelace" too (content/people/min-park/en.md:2:13)
      write: Ada Lovelace
      or a name that differs in a letter, for a page of its own"
  `)
})

test('names of any script and with any marks are fine', async () => {
  const names = ['سارة', 'דנה לוי', 'प्रिया शर्मा', 'ณัฐ', '陳大文', 'Nguyễn Thị Hạnh', "O'Brien", 'M', 'X Æ', 'ᄒᆞᆫ글']
  const event = text('events', `sessions: [{ title: { en: A }, speakers: ${JSON.stringify(names)} }]`)
  expect(await judge({ 'events/meetup/en.md': event })).toBe('')
})

test('what the picture for shared links leaves out is worth a look', async () => {
  const report = await notice({
    'events/meetup/en.md': text('events', 'sessions: [{ title: { en: "𐎀 writing" }, speakers: ["山口"] }]'),
  })
  expect(report).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:27  sessions[0].title.en
      notice: "𐎀 writing", of which the picture for shared links leaves out 𐎀: no font has it
      run: npm install --save-exact @fontsource-variable/noto-sans-<script>
      for a font that has it, or leave it as it is"
  `)
})

test('distinctFrom that tells nobody apart', async () => {
  expect(
    await judge({
      'events/meetup/ko.md': text('events', 'sessions: [{ title: { en: A }, speakers: [Jiho Kim] }]'),
      'people/jiho/ko.md':
        '---\nname: { ko: 김지호 }\ndistinctFrom: [Jiho Kin, 김지호, Somebody Else, jiho  kim]\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/people/jiho/ko.md:3:16  distinctFrom[0]
      found "Jiho Kin"; expected a name that somebody has; did you mean "Jiho Kim"?
      write: Jiho Kim

    content/people/jiho/ko.md:3:26  distinctFrom[1]
      found "김지호"; expected the name of somebody else
      remove it

    content/people/jiho/ko.md:3:31  distinctFrom[2]
      found "Somebody Else"; expected a name that somebody has
      remove it"
  `)
})
