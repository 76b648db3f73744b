import { expect, test } from 'vitest'
import { judge, judgeInBoth, text } from './content-fixture'

const post = (body: string) => ({ 'posts/spring/en.md': text('posts', '', body) })

test('a talk twice', async () => {
  const talks = ['1. Jiho Kim | Compilers', '2. Jiho Kim | Compilers', '3. Jiho Kim | Chips', '4. Jiho Kim | Compilers']
  const body = talks.map((talk) => `## ${talk}\n\nOne.\n`).join('\n')
  expect(await judgeInBoth(post(body))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:11:1
      found the talk "2. Jiho Kim | Compilers" a second time (first: content/posts/spring/en.md:7:1); expected each talk once
      remove this section, or correct its heading and its text
      지금: 두 번 나온 발표 "2. Jiho Kim | Compilers" (처음: content/posts/spring/en.md:7:1) → 필요: 발표마다 한 번
      이 부분을 지우거나, 제목과 글을 고치세요

    content/posts/spring/en.md:19:1
      found the talk "4. Jiho Kim | Compilers" once more (first: content/posts/spring/en.md:7:1); expected each talk once
      remove this section, or correct its heading and its text
      지금: 다시 나온 발표 "4. Jiho Kim | Compilers" (처음: content/posts/spring/en.md:7:1) → 필요: 발표마다 한 번
      이 부분을 지우거나, 제목과 글을 고치세요"
  `)
})
test('a speaker who opens both days of an event', async () => {
  const body = '## Jiho Kim | Welcome\n\nThe first day.\n\n## Jiho Kim | Welcome\n\nThe second day.\n'
  expect(await judge(post(body))).toBe('')
})
