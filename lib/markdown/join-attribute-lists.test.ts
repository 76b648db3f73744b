import type { PhrasingContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { joinAttributeLists } from './join-attribute-lists'

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
