import { describe, expect, test } from 'vitest'
import { notice, text } from '../content-fixture'
import { doubtfulEnd } from './bare-addresses'

describe('what may belong to the sentence', () => {
  test.each([
    ['https://ko.wikipedia.org/wiki/파이썬', '을'],
    ['https://ko.wikipedia.org/wiki/파이토치', '를'],
    ['https://ko.wikipedia.org/wiki/서울', '에서'],
    ['https://ko.wikipedia.org/wiki/파이썬', '입니다'],
    ['https://example.com/docs', '참고하세요'],
    ['https://example.com/wiki/', '이'],
    ['https://github.com/a/b', '(깃허브)'],
    ['https://ja.wikipedia.org/wiki/日本', 'を参照'],
    ['https://example.com/文档', '，请看'],
  ])('%s + %s', (address, behind) => {
    expect(doubtfulEnd(address + behind)).toBe(address.length)
  })
})

describe('addresses that end in a name', () => {
  test.each([
    'https://ko.wikipedia.org/wiki/파이썬',
    'https://ko.wikipedia.org/wiki/가을',
    'https://ko.wikipedia.org/wiki/고양이',
    'https://ko.wikipedia.org/wiki/국가',
    'https://ko.wikipedia.org/wiki/컴퓨터공학과',
    'https://ko.wikipedia.org/wiki/서울로',
    'https://ko.wikipedia.org/wiki/파이썬_(프로그래밍_언어)',
    'https://namu.wiki/w/C언어',
    'https://velog.io/@me/PyTorch튜토리얼',
    'https://velog.io/@me/RAG란',
    'https://ja.wikipedia.org/wiki/日本',
    'https://example.com/search?q=한국어',
    'https://한국어.한국/',
  ])('%s', (address) => {
    expect(doubtfulEnd(address)).toBeUndefined()
  })
})

test('words, and what an author has marked', async () => {
  const body =
    '이 글은 https://ko.wikipedia.org/wiki/파이썬을 봅니다. <https://example.com/파이썬을>, [글](https://example.com/파이썬을)\n\n[www.example.com/서울에서 봅니다.\n'
  expect(await notice({ 'pages/about/en.md': text('pages', '', body) })).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:6
      notice: "https://ko.wikipedia.org/wiki/파이썬을", an address that ends in "을", which may be the sentence's
      write: <https://ko.wikipedia.org/wiki/파이썬>을
      or, if all of it is the address: <https://ko.wikipedia.org/wiki/파이썬을>

    content/pages/about/en.md:7:2
      notice: "www.example.com/서울에서", an address that ends in "에서", which may be the sentence's
      write: [www.example.com/서울](https://www.example.com/서울)에서
      or, if all of it is the address: [www.example.com/서울에서](https://www.example.com/서울에서)"
  `)
})
