import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const said = async (lines: string, kind: 'posts' | 'events' = 'posts') =>
  (await judge({ [`${kind}/spring/en.md`]: text(kind, lines) })).replaceAll(`content/${kind}/spring/`, '')
const whole = async (file: string) =>
  (await judge({ 'posts/spring/en.md': file })).replaceAll('content/posts/spring/', '')

test('signs of the Korean keyboard, and those of other formats, in the place of a colon', async () => {
  expect(await said('tags：[a]')).toMatchInlineSnapshot(`
    "en.md:6:5
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: tags: [a]"
  `)
  expect(await whole('---\ntitle： Recap\ndate： 2025-04-07\n---\n')).toMatchInlineSnapshot(`
    "en.md:2:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: Recap

    en.md:3:5
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: date: 2025-04-07"
  `)
  expect(await said('draft = true')).toMatchInlineSnapshot(`
    "en.md:6:7
      found the sign "=" behind a key; expected a colon of the Latin keyboard and a space
      write: draft: true"
  `)
})
test('another sign with nothing behind it, behind a Korean word and before a text that has a colon', async () => {
  expect(await said('photos：')).toMatchInlineSnapshot(`
    "en.md:6:7
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: photos:"
  `)
  expect(await said('태그： 모임, 후기\nevent： spring\ntitle： Meetup: a recap')).toMatchInlineSnapshot(`
    "en.md:6:3
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: tags: [모임, 후기]

    en.md:7:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: event: spring

    en.md:8:6
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: "Meetup: a recap""
  `)
  expect(
    await said('sessions:\n  - speakers: [A]\n    title： { en: Chips }\ndraft: [', 'events'),
  ).toMatchInlineSnapshot(`
    "en.md:7:10
      found the sign "：" behind a key; expected a colon of the Latin keyboard and a space
      write: title: { en: Chips }

    en.md:8:9
      found no ] that closes the bracket; expected one at its end
      write: ]"
  `)
})
test('a sign in the items of a list, in a text of several lines and behind what is no field', async () => {
  const lines = 'tags:\n- a = b\nsummary: |\n  title： x\n  event = y\ntitle: "one\n  date： two"\nwords = c\nevent: [a'
  expect(await said(lines)).not.toMatch(/the sign/)
  expect(await said('summary: one\n  title = two\ntags: [a')).not.toContain('the sign')
})
