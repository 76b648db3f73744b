import { expect, test } from 'vitest'
import { judge, notice, text } from '../content-fixture'

test('a draft is told of where it says so, once for both languages, and held against nobody', async () => {
  const files = {
    'posts/recap/ko.md': text('posts', 'draft: true'),
    'posts/recap/en.md': '---\ntitle: Recap\nsummary: What we heard.\n---\n',
    'posts/other/en.md': text('posts', 'draft: false'),
  }
  expect(await judge(files)).toBe('')
  expect(await notice(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  draft
      notice: a draft, which the published site does not show
      to publish it, remove the line: draft: true
      until then only npm run dev shows it"
  `)
})
