import { expect, test } from 'vitest'
import { judge, picture, text } from '../content-fixture'

const jpeg = await picture()
const judgePost = (body: string) => judge({ 'posts/a/en.md': text('posts', '', body), 'posts/a/photos/01.jpg': jpeg })

test('headings without words, and talks without a title', async () => {
  expect(
    await judgePost(
      '## ![Two people at a red door](photos/01.jpg)\n\n##\n\nWords[^1]\n\n- # [^1]\n\n## 1. Jiho Kim |\n\n[^1]: note\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/a/en.md:7:1
      found "![Two people at a red door](photos/01.jpg)", a heading without text; expected text that a table of contents and links can show
      write: ## Two people at a red door
      and the picture on a line of its own below, behind an empty line

    content/posts/a/en.md:9:1
      found a heading without text; expected text that a table of contents and links can show
      write: ## …
      or, without a heading, remove this line

    content/posts/a/en.md:13:3
      found "[^1]", a heading without text; expected text that a table of contents and links can show
      write: ## …
      or, without a heading, remove this line

    content/posts/a/en.md:15:1
      found "1. Jiho Kim |", a talk without a title; expected a title after the bar
      write: ## 1. Jiho Kim | …"
  `)
})

test('headings with words are none of them', async () => {
  expect(
    await judgePost(
      '# One[^1]\n\n## 🎉\n\n## *Two* ![Two people at a red door](photos/01.jpg)\n\n## | Three\n\n```sh\n#\n```\n\n### Four |\n\n[^1]: note\n',
    ),
  ).toBe('')
})
