import { expect, test } from 'vitest'
import { judgeInBoth, picture, text } from '../content-fixture'

const jpeg = await picture()
const judgePost = (body: string) =>
  judgeInBoth({ 'posts/a/en.md': text('posts', '', body), 'posts/a/photos/01.jpg': jpeg })

test('headings without words, and talks without a title', async () => {
  expect(
    await judgePost(
      '## ![Two people at a red door](photos/01.jpg)\n\n##\n\nWords[^1]\n\n- # [^1]\n\n## 1. Jiho Kim |\n\n[^1]: note\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/posts/a/en.md:7:1
      found "![Two people at a red door](photos/01.jpg)", a heading without a word; expected words, which the contents of the page and its links can say
      write: ## Two people at a red door
      and the picture on a line of its own below, behind an empty line
      지금: 글이 한 자도 없는 제목 "![Two people at a red door](photos/01.jpg)" → 필요: 목차와 링크에 쓸 수 있는 글
      쓸 내용: ## Two people at a red door
      그림은 빈 줄 하나 아래에 따로 한 줄로 쓰세요

    content/posts/a/en.md:9:1
      found a heading without a word; expected words, which the contents of the page and its links can say
      write: ## …
      or, without a heading, remove this line
      지금: 글이 한 자도 없는 제목 → 필요: 목차와 링크에 쓸 수 있는 글
      쓸 내용: ## …
      제목이 아니라면 이 줄을 지우세요

    content/posts/a/en.md:13:3
      found "[^1]", a heading without a word; expected words, which the contents of the page and its links can say
      write: ## …
      or, without a heading, remove this line
      지금: 글이 한 자도 없는 제목 "[^1]" → 필요: 목차와 링크에 쓸 수 있는 글
      쓸 내용: ## …
      제목이 아니라면 이 줄을 지우세요

    content/posts/a/en.md:15:1
      found "1. Jiho Kim |", a talk without a title; expected a title behind the bar
      write: ## 1. Jiho Kim | …
      지금: 발표 제목이 없는 "1. Jiho Kim |" → 필요: 세로줄 뒤에 발표 제목
      쓸 내용: ## 1. Jiho Kim | …"
  `)
})

test('headings with words are none of them', async () => {
  expect(
    await judgePost(
      '# One[^1]\n\n## 🎉\n\n## *Two* ![Two people at a red door](photos/01.jpg)\n\n## | Three\n\n```sh\n#\n```\n\n### Four |\n\n[^1]: note\n',
    ),
  ).toBe('')
})
