import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { writeXml } from './xml'

test('elements stand on lines of their own, a text beside its tags', () => {
  const document = x('feed', { lang: 'ko', none: undefined }, x('title', '제목'), undefined, x('link', { href: '/' }))
  expect(writeXml(document)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed lang="ko">
    <title>제목</title>
    <link href="/"/>
    </feed>
    "
  `)
})

test.each([
  'C++ <vector> & "quotes" \'too\'',
  '&amp; as it stands',
  ']]> <![CDATA[ </title><script>',
  'line\nbreak 🙌',
])('a parser reads %j again, in a text and in an attribute', (text) => {
  const document = XmlDocument.fromString(writeXml(x('a', { b: text.replace('\n', ' ') }, text)))
  expect(document.root.content).toBe(text)
  expect(document.root.attr('b')?.value).toBe(text.replace('\n', ' '))
  document.dispose()
})

test('what XML cannot hold is left out', () => {
  expect(writeXml(x('a', 'a\u0000\u0008b\uFFFEc\uD800d'))).toContain('<a>abc\uFFFDd</a>')
})
