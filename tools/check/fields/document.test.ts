import { expect, test } from 'vitest'
import { judgeInBoth, noticeInBoth, text } from '../content-fixture'

test('a draft is told of where it says so, once for both languages, and held against nobody', async () => {
  const files = {
    'posts/recap/ko.md': text('posts', 'draft: true'),
    'posts/recap/en.md': '---\ntitle: Recap\nsummary: What we heard.\n---\n',
    'posts/other/en.md': text('posts', 'draft: false'),
  }
  expect(await judgeInBoth(files)).toBe('')
  expect(await noticeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  draft
      notice: a draft, which the published site does not show
      to publish it, remove the line: draft: true
      until then only npm run dev shows it
      살펴보기: 초안이므로 공개된 사이트에는 나오지 않습니다
      공개하려면 지울 줄: draft: true
      그 전에는 npm run dev에서만 보입니다"
  `)
})
