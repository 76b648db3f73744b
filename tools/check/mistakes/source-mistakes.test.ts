import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) => judgeInBoth({ 'posts/notes/en.md': text('posts', lines) })

test('an original that is stated whole', async () => {
  expect(await post('source:\n  url: https://a.example/b/\n  title: B')).toMatchInlineSnapshot(`""`)
})

test('an address where a map is read', async () => {
  expect(await post('source: https://a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:6:9  source
      found "https://a.example/b/"; expected a map with url or title
      write: source: { url: https://a.example/b/, title: … }
      지금: "https://a.example/b/" → 필요: 항목으로 나누어 적은 값(url 또는 title)
      쓸 내용: source: { url: https://a.example/b/, title: … }"
  `)
})

test('an address without https://, and no title', async () => {
  expect(await post('source:\n  url: a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:7:3  source.title
      found no "title"; expected one: The headline of the original, in its own language
      write: title: …
      지금: "title" 없음 → 필요: 원문의 제목. 원문의 언어로 적습니다
      쓸 내용: title: …

    content/posts/notes/en.md:7:8  source.url
      found "a.example/b/"; expected a whole address starting with https:// (or http://)
      write: url: https://a.example/b/
      지금: "a.example/b/" → 필요: https://(또는 http://)로 시작하는 전체 주소
      쓸 내용: url: https://a.example/b/"
  `)
})

test('a key that the original does not have', async () => {
  expect(await post('source:\n  url: https://a.example/b/\n  title: B\n  author: Sol Kim')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:9:3  source.author
      found the key "author", which nothing reads; expected url or title
      remove this line
      지금: 쓰이지 않는 항목 "author" → 필요: url 또는 title
      이 줄을 지우세요"
  `)
})
