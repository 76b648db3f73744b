import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const said = async (lines: string, kind: 'posts' | 'events' = 'posts') =>
  (await judgeInBoth({ [`${kind}/spring/en.md`]: text(kind, lines) })).replaceAll(`content/${kind}/spring/`, '')
const whole = async (file: string) =>
  (await judgeInBoth({ 'posts/spring/en.md': file })).replaceAll('content/posts/spring/', '')

test('a conflict that git left', async () => {
  expect(await said('<<<<<<< HEAD\ntags: [a]\n=======\ntags: [b]\n>>>>>>> main')).toMatchInlineSnapshot(`
    "en.md:6:1
      found a conflict that git could not merge; expected one of the two texts
      keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>
      지금: git이 합치지 못하고 남긴 충돌 → 필요: 두 글 가운데 하나
      둘 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>> 줄을 지우세요"
  `)
  expect(
    await whole(text('posts', '', '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> main\n\n```\n<<<<<<< HEAD\n```\n')),
  ).toMatchInlineSnapshot(`
    "en.md:7:1
      found a conflict that git could not merge; expected one of the two texts
      keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>
      지금: git이 합치지 못하고 남긴 충돌 → 필요: 두 글 가운데 하나
      둘 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>> 줄을 지우세요"
  `)
})
test('lines that only begin like a conflict', async () => {
  for (const body of ['<<<<<<< up to here\n', '<<<<<<< a\n\n>>>>>>> b\n', '<<<<<<< a\n\n=======\n']) {
    expect(await whole(text('posts', '', body))).not.toContain('conflict')
  }
})
