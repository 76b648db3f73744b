import { expect, test } from 'vitest'
import { readYaml } from './psych-yaml'

test.each([
  ['a: yes\nb: Off\nc: "no"', { a: true, b: false, c: 'no' }],
  ['a: 1\na: 2', { a: 2 }],
  ['x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2', { x: { a: 1 }, y: { a: 1, b: 2 } }],
  ['a: 2024-05-01 19:00:00 +0900', { a: '2024-05-01 19:00:00 +0900' }],
])('%j', (yaml, fields) => {
  expect(readYaml(yaml)).toEqual({ fields })
})

test.each([
  ['a: "one\ntwo"\nb: 3', { a: 'one two', b: 3 }],
  ["a: 'it''s\none'\nb: 3", { a: "it's one", b: 3 }],
  ['a: [one,\ntwo]\nb: 3', { a: ['one', 'two'], b: 3 }],
  ['a: {one: 1,\ntwo: 2}', { a: { one: 1, two: 2 } }],
  ['a:\n- "one\n\ntwo"\n- it\'s', { a: ['one\ntwo', "it's"] }],
  ['a: "say \\"so\\"\ntwice: \\"so\\""\nb: 3', { a: 'say "so" twice: "so"', b: 3 }],
])('goes on at the margin: %j', (yaml, fields) => {
  expect(readYaml(yaml)).toMatchObject({ fields })
})

test('what Psych refuses is not read', () => {
  expect(['a: b: c', 'a: "open\nb: 1', 'a: *b', '- a'].map((yaml) => 'reason' in readYaml(yaml))).toEqual([
    true,
    true,
    true,
    true,
  ])
})
