import { expect, test } from 'vitest'
import { judge, text } from './content-fixture'

const post = (bytes: string | Buffer) => judge({ 'posts/recap/en.md': bytes })

test('a byte order mark and the line ends of Windows', async () => {
  expect(await post(`\uFEFF${text('posts').replaceAll('\n', '\r\n')}`)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a byte order mark; expected UTF-8 without one
      run: perl -pi -e 's/^\\xEF\\xBB\\xBF// if $. == 1' content/posts/recap/en.md

    content/posts/recap/en.md:1:5
      found a carriage return (the line ends of Windows); expected line feeds only
      run: perl -pi -e 's/\\r\\n?/\\n/g' content/posts/recap/en.md

    2 problems in 1 file; nothing was built"
  `)
})
test('letters taken apart', async () => {
  expect(await post(text('posts', 'title: 한글'.normalize('NFD')))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found letters taken apart into their pieces (not Unicode form NFC, as when a Mac names a file); expected Unicode form NFC
      run: perl -CSD -MUnicode::Normalize -pi -e '$_ = NFC($_)' content/posts/recap/en.md

    1 problem in 1 file; nothing was built"
  `)
})
test('a control character', async () => {
  expect(await post(text('posts', '', 'a\n\0b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:1
      found a control character; expected characters that can be seen
      remove it

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts', 'title: "a\\0b"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a control character in "a\\u0000b"; expected characters that can be seen

    1 problem in 1 file; nothing was built"
  `)
})
test('another encoding', async () => {
  const korean = Buffer.concat([Buffer.from('---\ntitle: \uFFFD '), Buffer.from([0xc7, 0xd1, 0xb1, 0xdb])])
  expect(await post(korean)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:10
      found bytes that are not UTF-8, perhaps EUC-KR; expected UTF-8
      save it as UTF-8 in your editor

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(Buffer.from(`\uFEFF${text('posts')}`, 'utf16le'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found UTF-16; expected UTF-8
      save it as UTF-8 in your editor

    1 problem in 1 file; nothing was built"
  `)
})
test('front matter that would be executed', async () => {
  expect(await post('---js\n{ title: (() => { throw new Error("executed") })() }\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "---js"; expected exactly ---: front matter is YAML and never a program
      write: ---

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('---json\n{}\n---\n')).toContain('found the first line "---json"; expected exactly ---')
})
test('other openings', async () => {
  expect(await post('--- \ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "--- "; expected exactly ---, with nothing behind it
      write: ---

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('+++\ntitle = "x"\n+++\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "+++"; expected YAML between two lines ---, not TOML

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('\n---\ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty first line; expected front matter between two lines ---, the first of them the first line of the file
      remove what stands above ---

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('# Recap\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "# Recap"; expected front matter between two lines ---, the first of them the first line of the file

    1 problem in 1 file; nothing was built"
  `)
  expect(await post('')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty file; expected front matter between two lines ---, the first of them the first line of the file

    1 problem in 1 file; nothing was built"
  `)
})
test('a front matter that never ends, and one that ends badly', async () => {
  expect(await post('---\ntitle: x\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found no second line ---; expected one where the front matter ends
      write: ---

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts').replace(/---\n$/, '----\n'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found the line "----"; expected exactly --- where the front matter ends
      write: ---

    1 problem in 1 file; nothing was built"
  `)
})
test('a colon in a text', async () => {
  expect(await post(text('posts', 'title: Meetup: a recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a second colon in the line; expected text that has a colon in it in quotation marks
      write: title: "Meetup: a recap"

    1 problem in 1 file; nothing was built"
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
      found something behind the end of the value; expected one value; text with quotation marks in it in quotation marks as a whole
      write: title: "It's here"

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts', 'title: "Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a quotation mark " that nothing closes; expected a second one at the end of the text
      write: title: "Recap"

    1 problem in 1 file; nothing was built"
  `)
})
test('a text that begins with a sign of YAML', async () => {
  expect(await post(text('posts', 'title: @PyTorchKR'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found text that means something else in YAML; expected it in quotation marks
      write: title: "@PyTorchKR"

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts', 'title: *Recap*'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a reference to another value (*Recap*); expected the value itself; text that begins with * in quotation marks
      write: title: "*Recap*"

    1 problem in 1 file; nothing was built"
  `)
})
test('a missing space, bracket or key', async () => {
  expect(await post(text('posts', 'title:Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found text without "key:" before it; expected "key: value"
      write: title: Recap

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts', 'tags: [a, b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12
      found no ] that closes the bracket; expected one at its end
      write: ]

    1 problem in 1 file; nothing was built"
  `)
  expect(await post(text('posts', 'just words'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found text without "key:" before it; expected "key: value"

    1 problem in 1 file; nothing was built"
  `)
})
test('a tab', async () => {
  expect(await post(text('posts', 'tags:\n\t- a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a tab at the start of the line; expected spaces
      replace the tab by two spaces

    1 problem in 1 file; nothing was built"
  `)
})
test('a key twice', async () => {
  expect(
    await post(`---\ntitle: a\ntitle: b\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n`),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found a key that stands above already; expected each key once
      remove one of the two

    1 problem in 1 file; nothing was built"
  `)
})
test('a list for a front matter', async () => {
  expect(await post('---\n- a\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:1
      found something else than keys; expected lines of the form "key: value"

    1 problem in 1 file; nothing was built"
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
      found a reference to another value (*b); expected the value itself; text that begins with * in quotation marks

    4 problems in 1 file; nothing was built"
  `)
  for (const depth of [1000, 3000, 100_000]) {
    expect(await post(text('posts', `tags: ${'['.repeat(depth)}${']'.repeat(depth)}`))).toMatch(
      /^content.* tags|brackets within/s,
    )
  }
})
test('a tag', async () => {
  expect(await post(text('posts', 'title: !!js/function "function () {}"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found a YAML tag (!); expected a plain value
      put text that begins with ! in quotation marks

    1 problem in 1 file; nothing was built"
  `)
})
test('more text than anybody writes', async () => {
  expect(await post(text('posts', '', 'a'.repeat(1_000_001)))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a text of 1000083 bytes; expected at most 1000000 bytes

    1 problem in 1 file; nothing was built"
  `)
})
