import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (bytes: string | Buffer) => judge({ 'posts/recap/en.md': bytes })

test('a byte order mark and the line ends of Windows', async () => {
  expect(await post(`\uFEFF${text('posts').replaceAll('\n', '\r\n')}`)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a byte order mark; expected UTF-8 without one
      run: npm run check -- --fix

    content/posts/recap/en.md:1:5
      found a carriage return (the line ends of Windows); expected line feeds only
      run: npm run check -- --fix"
  `)
})
test('letters taken apart', async () => {
  expect(await post(text('posts', 'title: 한글'.normalize('NFD')))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found decomposed letters (not Unicode form NFC, as in file names from a Mac); expected Unicode form NFC
      run: npm run check -- --fix"
  `)
})
test('a control character', async () => {
  expect(await post(text('posts', '', 'a\n\0b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:1
      found a control character; expected characters that can be seen
      remove it"
  `)
  expect(await post(text('posts', 'title: "a\\0b"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a control character in "a\\u0000b"; expected characters that can be seen
      write: title: ab"
  `)
})
test('another encoding', async () => {
  const korean = Buffer.concat([Buffer.from('---\ntitle: \uFFFD '), Buffer.from([0xc7, 0xd1, 0xb1, 0xdb])])
  expect(await post(korean)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:10
      found bytes that are not UTF-8, perhaps EUC-KR; expected UTF-8
      save it as UTF-8 in your editor"
  `)
  expect(await post(Buffer.from(`\uFEFF${text('posts')}`, 'utf16le'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found UTF-16; expected UTF-8
      save it as UTF-8 in your editor"
  `)
})
test('front matter that would be executed', async () => {
  expect(await post('---js\n{ title: (() => { throw new Error("executed") })() }\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "---js"; expected exactly ---: front matter is YAML and never a program
      write: ---"
  `)
  expect(await post('---json\n{}\n---\n')).toContain('found the first line "---json"; expected exactly ---')
})
test('other openings', async () => {
  expect(await post('--- \ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "--- "; expected exactly ---, with nothing after it
      write: ---"
  `)
  expect(await post('+++\ntitle = "x"\n+++\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "+++"; expected YAML between two lines ---, not TOML"
  `)
  expect(await post('\n---\ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty first line; expected front matter between two lines ---, the first of them the first line of the file
      remove what stands above ---"
  `)
  expect(await post('# Recap\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "# Recap"; expected front matter between two lines ---, the first of them the first line of the file"
  `)
  expect(await post('')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty file; expected front matter between two lines ---, the first of them the first line of the file"
  `)
})
test('a front matter that never ends, and one that ends badly', async () => {
  expect(await post('---\ntitle: x\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found no second line ---; expected one where the front matter ends
      write: ---"
  `)
  expect(await post(text('posts').replace(/---\n$/, '----\n'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found the line "----"; expected exactly --- where the front matter ends
      write: ---"
  `)
})
test('more text than anybody writes', async () => {
  expect(await post(text('posts', '', 'a'.repeat(1_000_001)))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a text of 1000083 bytes; expected at most 1000000 bytes"
  `)
})
