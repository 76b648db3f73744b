import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlOf } from './write-yaml'

test('a value stands on one line, each field of a list of maps on its own', () => {
  const sessions = [
    { title: { ko: '첫 발표', en: 'First' }, speakers: ['김하나'], video: undefined },
    { title: 'B: C' },
  ]
  expect(
    [
      yamlOf('tags', ['a', 'b, c']),
      yamlOf('title', { ko: '가' }),
      yamlOf('starts', '2025-03-30T13:00:00+09:00'),
      yamlOf('sessions', sessions),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
      "tags: [a, "b, c"]
      title: { ko: 가 }
      starts: "2025-03-30T13:00:00+09:00"
      sessions:
        - title: { ko: 첫 발표, en: First }
          speakers: [김하나]
        - title: "B: C""
    `)
})

test('YAML reads every text back as it was written', () => {
  const texts = [
    '',
    ' a ',
    'a # b',
    '# a',
    'a:',
    '- a',
    '[a',
    'a]',
    '{a}',
    '"a" b',
    "'a'",
    '1',
    '1.0',
    'true',
    'null',
    '~',
  ]
  const others = [
    '2025-04-07',
    '10:00',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '|',
    '>',
    '?',
    'a\nb',
    'a\tb',
    'a\\b',
    '\u2028',
    '1️⃣',
  ]
  for (const text of [...texts, ...others])
    for (const value of [text, [text, text], { ko: text }, [{ a: text, b: [text], c: { d: text } }]])
      expect(parse(yamlOf('name', value))).toEqual({ name: value })
})
