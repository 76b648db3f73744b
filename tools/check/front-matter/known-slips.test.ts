import { describe, expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const said = async (lines: string, kind: 'posts' | 'events' = 'posts') =>
  (await judge({ [`${kind}/spring/en.md`]: text(kind, lines) })).replaceAll(`content/${kind}/spring/`, '')
const whole = async (file: string) =>
  (await judge({ 'posts/spring/en.md': file })).replaceAll('content/posts/spring/', '')

test('quotation marks that an editor made curly', async () => {
  expect(await said('title: “Recap”\nauthors: [‘Jiho Kim’]\ndate: “2025-04-07”')).toMatchInlineSnapshot(`
    "en.md:3:8  title
      found "“Recap”", whose curly quotation marks are part of the text; expected no quotation marks, or straight ones; curly ones inside straight ones are shown
      write: title: Recap

    en.md:4:11  authors[0]
      found "‘Jiho Kim’", whose curly quotation marks are part of the text; expected no quotation marks, or straight ones; curly ones inside straight ones are shown
      write: Jiho Kim

    en.md:5:7  date
      found "“2025-04-07”", whose curly quotation marks are part of the text; expected no quotation marks, or straight ones; curly ones inside straight ones are shown
      write: date: 2025-04-07"
  `)
  expect(await said('title: "“Attention” again"\nsummary: “One” and “two”.')).toBe('')
  expect(await said('title: "“Attention”"')).toBe('')
})
test('marks of hashtags', async () => {
  expect(await said("tags: [#pytorch, '#세미나']")).toMatchInlineSnapshot(`
    "en.md:6:8
      found #, from which on YAML reads a comment; expected the words without #
      write: tags: [pytorch, 세미나]"
  `)
})
test('hashtags beside quotation marks, and without commas', async () => {
  expect(await said('tags: [#PyTorch, "#AI, ML"]')).toContain('write: tags: [PyTorch, "AI, ML"]')
  expect(await said('tags: [#딥러닝 #파이토치] # 나중에 [모임]')).toContain('write: tags: [딥러닝, 파이토치]')
})
test('a hashtag of which nobody knows what was meant', async () => {
  const told = await said('tags: [C #, #a]')
  expect(told).toContain('found #')
  expect(told).not.toContain('write:')
  expect(await said('title: [#1 Meetup]')).not.toContain('words without #')
})
test('comments behind lists, and lists in texts, where something else fails', async () => {
  const lines =
    'authors: [김지호] # [옛 이름]\ntags: [가, 나] # 나중에 [다, 라]\nsummary: |\n  tags: [#a]\ndraft = true'
  expect(await said(lines)).not.toContain('found #')
})
test('a sharp that is a part of a word, where something else fails', async () => {
  expect(await said("tags: [C#, '#a']\ndraft = true")).not.toContain('tags')
})
test('a title that begins with a bracket', async () => {
  expect(await said('title: [Recap] The Third Seminar')).toMatchInlineSnapshot(`
    "en.md:5:8
      found text that begins with a bracket, which YAML takes for a list; expected the text in quotation marks
      write: title: "[Recap] The Third Seminar""
  `)
})
test('what stands behind such a title, and behind a list', async () => {
  expect(await said('title: [Recap] Seminar # to do')).toContain('write: title: "[Recap] Seminar"')
  expect(await said('title: [Recap] Seminar #3')).toContain('write: title: "[Recap] Seminar #3"')
  expect(await said('aliases: [/blog/a/] and [/b/]')).not.toContain('write:')
})
test('names below their key', async () => {
  expect(await said('authors:\n김지호\n송채영')).toMatchInlineSnapshot(`
    "en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: authors: [김지호, 송채영]
      in place of these 3 lines"
  `)
  expect(await said('authors:\n1. 김지호\n2. 송채영')).not.toContain('write:')
  expect(await said('source:\n어느 블로그\n다른 블로그')).not.toContain('write:')
})
test('a comment below a value, where something else fails', async () => {
  expect(await said('title: Recap\n# to do\ndraft = true')).not.toContain('goes on')
})
test('a value that goes on below', async () => {
  expect(await said('summary: What we heard\nin spring, and: after it.\nor later')).toMatchInlineSnapshot(`
    "en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: summary: "What we heard in spring, and: after it. or later"
      in place of these 3 lines"
  `)
  expect(await said('summary: |\nWhat we heard\nin spring.\nevent: spring')).toMatchInlineSnapshot(`
    "en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: summary: What we heard in spring.
      in place of these 3 lines"
  `)
})
test('a cover pasted as an image', async () => {
  expect(await said('cover: ![](photos/hall.jpg)')).toMatchInlineSnapshot(`
    "en.md:6:8
      found a photograph written as a Markdown image; expected only its path
      write: cover: photos/hall.jpg"
  `)
  for (const address of ['https://a.example/hall.jpg', 'photos/hall(1).jpg', 'photos/hall']) {
    expect(await said(`cover: ![Hall](${address})`)).not.toContain('write:')
  }
  expect(await said('title: ![Hall](photos/hall.jpg)')).toContain('write: title: "![Hall](photos/hall.jpg)"')
})
test('spaces that only look like some', async () => {
  expect(await said('source:\n\u00a0\u00a0url: https://a.example/')).toMatchInlineSnapshot(`
    "en.md:6:8  source
      found nothing; expected a value
      remove the line, or give a value

    en.md:7:1    url
      found a special space before a key; expected ordinary spaces
      replace the spaces before it with ordinary ones"
  `)
})
test('keys and values in Korean', async () => {
  expect(
    await whole('---\n제목: 후기\n날짜: 2025년 4월 7일\n글쓴이: 김지호, 이제응\n요약: 들은 것\ndraft: 예\n---\n'),
  ).toMatchInlineSnapshot(`
    "en.md:2:1  제목
      found the key "제목", which nothing reads; expected "title"
      write: title: 후기

    en.md:3:1  날짜
      found the key "날짜", which nothing reads; expected "date"
      write: date: 2025-04-07

    en.md:4:1  글쓴이
      found the key "글쓴이", which nothing reads; expected "authors"
      write: authors: [김지호, 이제응]

    en.md:5:1  요약
      found the key "요약", which nothing reads; expected "summary"
      write: summary: 들은 것

    en.md:6:8  draft
      found "예"; expected true or false
      write: draft: true"
  `)
})
test('two keys that mean one field', async () => {
  expect(
    await whole('---\ntitle: Recap\ndate: 2025-04-07\nauthors: [Jiho Kim]\n요약: 들은 것\n설명: 본 것\n---\n'),
  ).toMatchInlineSnapshot(`
    "en.md:5:1  요약
      found the key "요약", which nothing reads; expected "summary"
      write: summary: 들은 것

    en.md:6:1  설명
      found the key "설명", which nothing reads; expected "summary", which stands here too
      remove this line"
  `)
})
test('lines that stand where --- belongs', async () => {
  for (const line of ['—', '----', ' ---', '－－－']) {
    expect(await whole(`${line}\ntitle: Recap\n`)).toContain(`  write: ---`)
  }
})

describe('signs in the place of a colon', () => {
  const said = async (lines: string, kind: 'posts' | 'events' = 'posts') =>
    (await judge({ [`${kind}/spring/en.md`]: text(kind, lines) })).replaceAll(`content/${kind}/spring/`, '')
  const whole = async (file: string) =>
    (await judge({ 'posts/spring/en.md': file })).replaceAll('content/posts/spring/', '')

  test('signs of the Korean keyboard, and those of other formats, in the place of a colon', async () => {
    expect(await said('tags：[a]')).toMatchInlineSnapshot(`
    "en.md:6:5
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: tags: [a]"
  `)
    expect(await whole('---\ntitle： Recap\ndate： 2025-04-07\n---\n')).toMatchInlineSnapshot(`
    "en.md:2:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: Recap

    en.md:3:5
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: date: 2025-04-07"
  `)
    expect(await said('draft = true')).toMatchInlineSnapshot(`
    "en.md:6:7
      found the sign "=" behind a key; expected a colon of the Latin keyboard and a space
      write: draft: true"
  `)
  })
  test('another sign with nothing behind it, behind a Korean word and before a text that has a colon', async () => {
    expect(await said('photos：')).toMatchInlineSnapshot(`
    "en.md:6:7
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: photos:"
  `)
    expect(await said('태그： 모임, 후기\nevent： spring\ntitle： Meetup: a recap')).toMatchInlineSnapshot(`
    "en.md:6:3
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: tags: [모임, 후기]

    en.md:7:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: event: spring

    en.md:8:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: "Meetup: a recap""
  `)
    expect(
      await said('sessions:\n  - speakers: [A]\n    title： { en: Chips }\ndraft: [', 'events'),
    ).toMatchInlineSnapshot(`
    "en.md:7:10
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: { en: Chips }

    en.md:8:9
      found no ] that closes the bracket; expected a closing bracket at its end
      write: ]"
  `)
  })
  test('a sign in the items of a list, in a text of several lines and behind what is no field', async () => {
    const lines =
      'tags:\n- a = b\nsummary: |\n  title： x\n  event = y\ntitle: "one\n  date： two"\nwords = c\nevent: [a'
    expect(await said(lines)).not.toMatch(/the sign/)
    expect(await said('summary: one\n  title = two\ntags: [a')).not.toContain('the sign')
  })
})
