import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const said = async (lines: string, kind: 'posts' | 'events' = 'posts') =>
  (await judge({ [`${kind}/spring/en.md`]: text(kind, lines) })).replaceAll(`content/${kind}/spring/`, '')
const whole = async (file: string) =>
  (await judge({ 'posts/spring/en.md': file })).replaceAll('content/posts/spring/', '')

test('a conflict that git left', async () => {
  expect(await said('<<<<<<< HEAD\ntags: [a]\n=======\ntags: [b]\n>>>>>>> main')).toMatchInlineSnapshot(`
    "en.md:6:1
      found a conflict that git could not merge; expected one of the two texts
      keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>"
  `)
  expect(
    await whole(text('posts', '', '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> main\n\n```\n<<<<<<< HEAD\n```\n')),
  ).toMatchInlineSnapshot(`
    "en.md:7:1
      found a conflict that git could not merge; expected one of the two texts
      keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>"
  `)
})
test('lines that only begin like a conflict', async () => {
  for (const body of ['<<<<<<< up to here\n', '<<<<<<< a\n\n>>>>>>> b\n', '<<<<<<< a\n\n=======\n']) {
    expect(await whole(text('posts', '', body))).not.toContain('conflict')
  }
})
