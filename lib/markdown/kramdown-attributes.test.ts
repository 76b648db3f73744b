import type { PhrasingContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { findAttributeLists, joinAttributeLists, longestList } from './kramdown-attributes'

describe('join attribute lists', () => {
  function phrasing(markdown: string): PhrasingContent[] {
    const [paragraph] = unified().use(remarkParse).parse(markdown).children
    return paragraph?.type === 'paragraph' ? paragraph.children : []
  }

  function joined(markdown: string): string[] {
    return joinAttributeLists(phrasing(markdown)).map((node) => (node.type === 'text' ? node.value : node.type))
  }

  test.each([
    ['a {: b="*c* d"} e *f*', ['a {: b="c d"} e ', 'emphasis']],
    ['{: a="*b*" c="*d*"}', ['{: a="b" c="d"}']],
    ['{: a="*b*"}{: c="*d*"}', ['{: a="b"}{: c="', 'emphasis', '"}']],
    ['{: .a} *b*', ['{: .a} ', 'emphasis']],
    ['{: a *b* c', ['{: a ', 'emphasis', ' c']],
    ['{: a="`b`"}', ['{: a="', 'inlineCode', '"}']],
    ['{: a="*b*\n"}', ['{: a="b\n"}']],
  ])('%j', (markdown, nodes) => {
    expect(joined(markdown)).toEqual(nodes)
  })
})

describe('kramdown attributes', () => {
  /** What the lists in a text say, and the text without them. */
  function read(text: string) {
    const found = findAttributeLists(text)
    const rest = found.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text)
    return { lists: found.map(({ attributes }) => attributes), rest }
  }

  test('reads ids, classes and values, with and without spaces', () => {
    expect(read('a {:#one .two .three Width="100%" data-x=bare} b')).toEqual({
      lists: [{ id: 'one', classes: ['two', 'three'], values: { width: '100%', 'data-x': 'bare' } }],
      rest: 'a  b',
    })
    expect(read('{: speaker="김 하나" }').lists).toEqual([{ classes: [], values: { speaker: '김 하나' } }])
    expect(read('{:}').lists).toEqual([{ classes: [], values: {} }])
  })

  test('reads every list of a text', () => {
    expect(read('a{: .x}b{: .y}c')).toEqual({
      lists: [
        { classes: ['x'], values: {} },
        { classes: ['y'], values: {} },
      ],
      rest: 'abc',
    })
  })

  test.each([
    ['straight', '{: speaker="A } B"}', 'A } B'],
    ['single', "{: speaker='A } B'}", 'A } B'],
    ['curly', '{: speaker=“A } B”}', 'A } B'],
    ['nested', `{: speaker="A {: 'x' } B"}`, "A {: 'x' } B"],
    ['containing white space', '{: speaker="A\tB"}', 'A\tB'],
    ['empty', '{: speaker=""}', ''],
  ])('lets %s quotation marks hold anything', (_, text, speaker) => {
    expect(read(text)).toEqual({ lists: [{ classes: [], values: { speaker } }], rest: '' })
  })

  test.each([
    'no list { : .x}',
    'unterminated {: speaker="A"',
    'unterminated quotation {: speaker="A}',
    'a line\n{: over\ntwo lines',
    '{:',
    '',
  ])('leaves %j alone', (text) => {
    expect(read(text)).toEqual({ lists: [], rest: text })
  })

  test('finds a list behind one that never closes', () => {
    expect(read('{: open\n{: .x}')).toEqual({ lists: [{ classes: ['x'], values: {} }], rest: '{: open\n' })
  })

  test('leaves a list alone that nobody wrote by hand', () => {
    const long = `{: ${'a'.repeat(longestList)}}`
    expect(read(long).rest).toBe(long)
  })

  test.each(['{:', '{:}', '{:"', '{: "}', "{: '", '{: .a'])('is done with 20,000 characters of %j', (unit) => {
    const text = unit.repeat(20_000 / unit.length)
    expect(read(text).rest.length).toBeLessThanOrEqual(text.length)
  })
})
