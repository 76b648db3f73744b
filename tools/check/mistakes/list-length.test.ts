import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const post = (tags: number) =>
  judge({
    'posts/recap/en.md': text('posts', `tags: [${Array.from({ length: tags }, (_, index) => `tag ${index}`)}]`),
  })

test('each tag is a page: more than anybody writes are refused', async () => {
  expect(await post(100)).toBe('')
  expect(await post(101)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:7  tags
      found a list of 101; expected at most 100"
  `)
})
