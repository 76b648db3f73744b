import { describe, expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (bytes: string | Buffer) => judge({ 'posts/recap/en.md': bytes })

test('a missing space, bracket or key', async () => {
  expect(await post(text('posts', 'title:Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found text without "key:" before it; expected "key: value"
      write: title: Recap"
  `)
  expect(await post(text('posts', 'tags: [a, b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12
      found no ] that closes the bracket; expected a closing bracket at its end
      write: ]"
  `)
  expect(await post(text('posts', 'just words'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: summary: What we heard. just words
      in place of these 2 lines"
  `)
})
test('a tab', async () => {
  expect(await post(text('posts', 'tags:\n\t- a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a tab at the start of the line; expected spaces
      replace the tab with two spaces"
  `)
})
test('a key twice', async () => {
  expect(
    await post(`---\ntitle: a\ntitle: b\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n`),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found a key that is already used above; expected each key once
      remove one of the two"
  `)
})
test('a list for a front matter', async () => {
  expect(await post('---\n- a\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:1
      found text that is not a key; expected lines of the form "key: value""
  `)
})
test('lines indented unevenly', async () => {
  expect(await post(text('posts', 'tags:\n  - a\n - b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:2
      found a line that is indented differently from the lines it belongs to; expected the same number of spaces"
  `)
  expect(await post(text('posts', ' draft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:2
      found a line that is indented differently from the lines it belongs to; expected the same number of spaces"
  `)
})
test('a text that goes on below with a colon', async () => {
  expect(await post(text('posts', 'summary: 오늘은\n 그리고\n 요약은 이것: 여기까지'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on in lines that have a colon; expected text that has a colon in it in quotation marks
      write: summary: "오늘은 그리고 요약은 이것: 여기까지"
      in place of these 3 lines"
  `)
  expect(await post(text('posts', 'summary: 오늘은\n 제목: 여기까지'))).not.toContain('write:')
  expect(await post(text('posts', 'summary: 오늘은\n 그리고 요약은: 여기 # 까지'))).not.toContain('write:')
  expect(await post(text('posts', 'authors: 김지호\n 그리고 저자는: 송채영'))).not.toContain('write:')
})
test('a key without its colon, or without the space behind it', async () => {
  expect(await post(text('posts', 'tags\n  - a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " after its key; expected "key: value", with a space after the colon"
  `)
  expect(await post(text('posts', 'event:meetup\ndraft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " after its key; expected "key: value", with a space after the colon
      write: event: meetup"
  `)
})

describe('what no parser reads', () => {
  const post = (bytes: string | Buffer) => judge({ 'posts/recap/en.md': bytes })

  test('a colon in a text', async () => {
    expect(await post(text('posts', 'title: Meetup: a recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a second colon in the line; expected text that has a colon in it in quotation marks
      write: title: "Meetup: a recap""
  `)
  })
  test('a colon in a text within brackets', async () => {
    expect(await post(text('posts', 'title: { en: Meetup: a recap }'))).toContain(
      'found a second colon, or a list, within brackets; expected text that has a colon in it in quotation marks',
    )
  })
  test('quotation marks within quotation marks, and half of a pair', async () => {
    expect(await post(text('posts', "title: 'It's here'"))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:12
      found something after the end of the value; expected one value; text with quotation marks or brackets in it in quotation marks as a whole
      write: title: "It's here""
  `)
    expect(await post(text('posts', 'title: "Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a quotation mark " that nothing closes; expected a second one at the end of the text
      write: title: "Recap""
  `)
  })
  test('a text that begins with a sign of YAML', async () => {
    expect(await post(text('posts', 'title: @PyTorchKR'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found text that means something else in YAML; expected the text in quotation marks
      write: title: "@PyTorchKR""
  `)
    expect(await post(text('posts', 'title: *Recap*'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a reference to another value (*Recap*); expected the value itself; text that begins with * in quotation marks
      write: title: "*Recap*""
  `)
  })
  test('references that unfold without end, brackets without end', async () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'tags: [*b, *b]'].join('\n')
    expect(await post(text('posts', bomb))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:8
      found a reference to another value (*a); expected the value itself; text that begins with * in quotation marks

    content/posts/recap/en.md:7:12
      found a reference to another value (*a); expected the value itself; text that begins with * in quotation marks

    content/posts/recap/en.md:8:8
      found a reference to another value (*b); expected the value itself; text that begins with * in quotation marks

    content/posts/recap/en.md:8:12
      found a reference to another value (*b); expected the value itself; text that begins with * in quotation marks"
  `)
    for (const depth of [1000, 3000, 100_000]) {
      expect(await post(text('posts', `tags: ${'['.repeat(depth)}${']'.repeat(depth)}`))).toMatch(
        /^content.* tags|brackets nested/s,
      )
    }
  })
  test('a tag', async () => {
    expect(await post(text('posts', 'title: !!js/function "function () {}"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a YAML tag (!); expected a plain value
      put text that begins with ! in quotation marks"
  `)
  })
  test('a backslash between double quotation marks', async () => {
    expect(await post(text('posts', 'title: "C:\\data"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:11
      found a backslash between double quotation marks; expected two of them, or single quotation marks
      write: title: "C:\\\\data""
  `)
  })
  test('a colon and a list within brackets', async () => {
    expect(await post(text('posts', 'title: { en: Meetup: a recap }'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:14
      found a second colon, or a list, within brackets; expected text that has a colon in it in quotation marks, and a list on lines of its own"
  `)
  })
  test('a percent sign, a backtick and an ampersand at the start of a text', async () => {
    expect(await post(text('posts', 'title: %s'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found text that means something else in YAML; expected the text in quotation marks
      write: title: "%s""
  `)
    expect(await post(text('posts', 'title: `code`'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found text that means something else in YAML; expected the text in quotation marks
      write: title: "\`code\`""
  `)
    expect(await post(text('posts', 'title: & more'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found text that means something else in YAML; expected the text in quotation marks"
  `)
  })
})
