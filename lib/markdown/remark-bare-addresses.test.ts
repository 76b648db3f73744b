import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { markdownCopy } from './markdown-copy'
import { parseMarkdown } from './site-markdown'

/** The addresses that a text becomes links to, in their order. */
function addressesIn(text: string): string {
  const found: string[] = []
  visit(parseMarkdown(text), 'link', ({ url }) => void found.push(url))
  return found.join(' ')
}

describe('an address ends before what belongs to the sentence', () => {
  test.each([
    ['자세한 내용은 https://example.com/docs를 보세요.', 'https://example.com/docs'],
    ['https://pytorch.kr에서, https://pytorch.kr/에서는', 'https://pytorch.kr https://pytorch.kr/'],
    ['http://localhost:3000으로', 'http://localhost:3000'],
    ['신청은 www.example.com에서 합니다.', 'http://www.example.com'],
    ['https://도서관.한국에서', 'https://도서관.한국'],
    ['https://한글.kr에서', 'https://한글.kr'],
    ['발표 자료(https://example.com/slides)를 공유합니다.', 'https://example.com/slides'],
    ['(https://example.com/a),그리고', 'https://example.com/a'],
    ['(https://en.wikipedia.org/wiki/Foo_(bar))를', 'https://en.wikipedia.org/wiki/Foo_(bar)'],
    ['「https://example.com/c」를 『www.example.com』에서', 'https://example.com/c http://www.example.com'],
    ['“https://example.com/a”를 "https://example.com/b"를', 'https://example.com/a https://example.com/b'],
    ['[https://example.com/a]를', 'https://example.com/a'],
    ['https://example.com/docs。 https://example.com/a…', 'https://example.com/docs https://example.com/a'],
    ['https://example.com/a·https://example.com/b', 'https://example.com/a https://example.com/b'],
    ['https://example.com/a→이동, https://example.com/b✅', 'https://example.com/a https://example.com/b'],
    [
      'https://example.com/docs을(를), https://example.com/docs(으)로',
      'https://example.com/docs https://example.com/docs',
    ],
    ['https://example.com/a나 https://example.com/b', 'https://example.com/a https://example.com/b'],
    ['https://example.com/docsを参照してください。', 'https://example.com/docs'],
    [
      'https://ko.wikipedia.org/wiki/%ED%8C%8C%EC%9D%B4%EC%8D%AC을',
      'https://ko.wikipedia.org/wiki/%ED%8C%8C%EC%9D%B4%EC%8D%AC',
    ],
    ['메일은 info@x.kr로', 'mailto:info@x.kr'],
  ])('%s', (text, expected) => {
    expect(addressesIn(text)).toBe(expected)
  })

  test('and before the marks of emphasis, which then are read', () => {
    const tree = parseMarkdown('**https://example.com/a**에서 봅니다. ~~https://example.com/b~~를')
    expect(textOf(tree)).toBe('https://example.com/a에서 봅니다. https://example.com/b를')
  })
})

describe('an address that may have other than ASCII in it stays whole', () => {
  test.each([
    'https://ko.wikipedia.org/wiki/파이썬',
    'https://ko.wikipedia.org/wiki/3·1_운동',
    'https://ko.wikipedia.org/wiki/C_언어',
    'https://ko.wikipedia.org/wiki/이',
    'https://namu.wiki/w/C언어',
    'https://velog.io/@me/RAG란',
    'https://ja.wikipedia.org/wiki/C言語',
    'https://en.wikipedia.org/wiki/Bose–Einstein_statistics',
    'https://emojipedia.org/👍',
    'https://example.com/?q=파이썬#소개',
    'https://한국어.한국/책',
    'http://abc한글.com/',
    'https://example.com/a.b,c;d?e=(f)&g=h#i',
  ])('%s', (address) => {
    expect(addressesIn(`${address} 를`)).toBe(address)
  })
  test('and so does what an author marked as one', () => {
    expect(addressesIn('<https://example.com/docs를> [글](https://example.com/글를)')).toBe(
      'https://example.com/docs를 https://example.com/글를',
    )
  })
})

test('the copy in Markdown says where the address ends', () => {
  const surroundings = { page: new URL('https://site.example/ko/'), photo: () => undefined }
  expect(markdownCopy('https://example.com/docs를, **www.example.com**에서', surroundings, [])).toMatchInlineSnapshot(`
    "<https://example.com/docs>를, **[www.example.com](http://www.example.com/)**에서
    "
  `)
})
