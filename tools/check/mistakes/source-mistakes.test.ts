import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (lines: string) => judge({ 'posts/notes/en.md': text('posts', lines) })

test('an original that is stated whole', async () => {
  expect(await post('source:\n  url: https://a.example/b/\n  title: B')).toMatchInlineSnapshot(`""`)
})

test('an address where a map is read', async () => {
  expect(await post('source: https://a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:6:9  source
      found "https://a.example/b/"; expected a map with url or title
      write: source: { url: https://a.example/b/, title: … }"
  `)
})

test('an address without https://, and no title', async () => {
  expect(await post('source:\n  url: a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:7:3  source.title
      found no "title"; expected one: The headline of the original, in its own language
      write: title: …

    content/posts/notes/en.md:7:8  source.url
      found "a.example/b/"; expected a whole address starting with https:// (or http://)
      write: url: https://a.example/b/"
  `)
})

test('a key that the original does not have', async () => {
  expect(await post('source:\n  url: https://a.example/b/\n  title: B\n  author: Sol Kim')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:9:3  source.author
      found the key "author", which nothing reads; expected url or title
      remove this line"
  `)
})
