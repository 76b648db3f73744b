import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Heading } from 'mdast'
import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { pageIdPrefixes, pageIds } from '../site/page-ids'
import {
  contentBehind,
  headingText,
  markdownHeadingText,
  readHeadingNumber,
  readTalkHeading,
  readTalkWords,
  talkWords,
  titleKey,
  titleStart,
} from './headings'
import { treeOf } from './html-tree'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { parseMarkdown } from './site-markdown'

describe('heading number', () => {
  test.each([
    ['1️⃣ 김하나 | 첫 발표', 1, '김하나 | 첫 발표'],
    ['1\u20E3 Without a variation selector', 1, 'Without a variation selector'],
    ['9️⃣No space', 9, 'No space'],
    ['🔟 Ten', 10, 'Ten'],
    ['1️⃣0️⃣ Ten in two keycaps', 10, 'Ten in two keycaps'],
    ['1️⃣2️⃣ Twelve', 12, 'Twelve'],
    ['0️⃣ Zero', 0, 'Zero'],
    ['1. Plain', 1, 'Plain'],
    ['12) Parenthesis', 12, 'Parenthesis'],
    ['  3. Indented', 3, 'Indented'],
    ['4.\u3000전각 공백', 4, '전각 공백'],
  ])('reads the number of %j', (heading, order, text) => {
    expect(readHeadingNumber(heading)).toEqual({ order, text })
  })

  test.each([
    'Closing words',
    '3.5 Release',
    '2025. A year in review',
    '1.5배 빠르게',
    '7 talks',
    '#️⃣ Tags',
    '💡 Panel 💡',
    '',
  ])('finds no number in %j', (heading) => {
    expect(readHeadingNumber(heading)).toEqual({ text: heading.trim() })
  })
})

describe('rehype heading ids', () => {
  /** The ids of a document's headings, in their order. */
  function idsOf(markdown: string): string[] {
    return [...htmlOf(markdown).matchAll(/<h\d[^>]* id="([^"]*)"/g)].map(([, id = '']) => id)
  }

  test.each([
    ['## 조규진 | Backend.AI: 통합 플랫폼', '조규진-backend-ai-통합-플랫폼'],
    ['## 1️⃣ Alban Desmaison | PyTorch Roadmap', 'alban-desmaison-pytorch-roadmap'],
    ['## 🔟 Ten', 'ten'],
    ['## 1️⃣2️⃣ Twelve', 'twelve'],
    ['## 3. Three', 'three'],
    ['## **4) Bold**', 'bold'],
    ['## 💡 Panel Talk & Q&A 💡', 'panel-talk-q-a'],
    ["## What's `new_in` [here](/ko/)?", 'whats-new-in-here'],
    ['## 한글 제목'.normalize('NFD'), '한글-제목'],
    ['### Level three', 'level-three'],
    ['## 💡', 'section'],
    ['## ①', 'section'],
  ])('%j has the id %j', (heading, id) => {
    expect(idsOf(heading)).toEqual([id])
  })

  test('renumbering the talks breaks no link', () => {
    expect(idsOf('## 2️⃣ A | B\n\n## 1. C | D')).toEqual(idsOf('## 7. A | B\n\n## 8️⃣ C | D'))
  })

  test('ids are unique', () => {
    expect(idsOf('## 마치며\n\n## 마치며\n\n## 마치며\n\n## 💡\n\n## 🙌\n\n### 마치며-1')).toEqual([
      ...['마치며', '마치며-1', '마치며-2', 'section', 'section-1', '마치며-1-1'],
    ])
  })

  test('an id that is stated belongs to its heading, even below one that would be called the same', () => {
    expect(idsOf('## Panel\n\n## Talk {: #panel}\n\n## Other {: #panel}')).toEqual(['panel-2', 'panel', 'panel-1'])
  })

  test('a stated id is nothing but an id', () => {
    expect(idsOf('## A {: #a!b<c}\n\n## B {: #}')).toEqual(['abc', 'b'])
  })

  test('keeps clear of the ids of the page and of the footnotes', () => {
    const own = [
      ...Object.values(pageIds),
      ...Object.values(pageIdPrefixes).map((prefix) => `${prefix}1`),
      'search-hits-1-2',
    ]
    const text = `${own.map((id) => `## ${id}`).join('\n\n')}\n\ntext[^1]\n\n[^1]: note`
    expect(idsOf(text)).toEqual([...own.map((id) => `content-${id}`), pageIds.footnotes])
    expect(idsOf('## A {: #main}\n\n## B {#photo-03}\n\n## Main')).toEqual([
      'content-main',
      'content-photo-03',
      'content-main-1',
    ])
  })

  test.each([
    ['## The first talk[^a]\n\n[^a]: note', 'the-first-talk'],
    ['## Kim[^1] | The talk[^2]\n\n[^1]: one\n\n[^2]: two', 'kim-the-talk'],
    ['## The door ![A red door](photos/01.jpg)', 'the-door'],
    ['## The `code` of *[a link](https://a.example)* ~~and~~ more', 'the-code-of-a-link-and-more'],
    ['The first\\\nand the second\n===', 'the-first-and-the-second'],
    ['## Seen <!-- not seen -->', 'seen'],
    ['## Stated {#by-hand}', 'by-hand'],
    ['## Stated {#by-hand .large}', 'by-hand'],
    ['## A set {1, 2}', 'a-set-1-2'],
    ['> - ## In a list', 'in-a-list'],
  ])('%j is called by its words: %j', (markdown, id) => {
    expect(idsOf(markdown)[0]).toBe(id)
  })

  test('a stated id in braces is no part of the heading', () => {
    expect(htmlOf('## Stated {#by-hand}')).toBe('<h2 id="by-hand">Stated</h2>')
  })
})

describe('rehype one title', () => {
  test('a level-1 heading of a body becomes a level-2 one', () => {
    expect(htmlOf('# Title\n\nTitle\n=====\n\n## Section\n\n> # Said\n\n###### Deep')).toMatchInlineSnapshot(`
    "<h2 id="title">Title</h2>
    <h2 id="title-1">Title</h2>
    <h2 id="section">Section</h2>
    <blockquote>
    <h2 id="said">Said</h2>
    </blockquote>
    <h6 id="deep">Deep</h6>"
  `)
  })

  test('a level-1 heading can be a talk', () => {
    expect(htmlOf('# 1️⃣ A | B {: speaker="C"}')).toBe('<h2 data-speaker="C" id="a-b">1️⃣ A | B</h2>')
  })
})

describe('talk heading', () => {
  test.each([
    ['1️⃣ 이제응 | PyTorch Foundation', { order: 1, speakers: ['이제응'], title: 'PyTorch Foundation' }],
    ['2. Jerry Lee | PyTorch', { order: 2, speakers: ['Jerry Lee'], title: 'PyTorch' }],
    ['Jerry Lee | A | B', { speakers: ['Jerry Lee'], title: 'A | B' }],
    ['장보우, 박정환 ｜ 오프닝', { speakers: ['장보우', '박정환'], title: '오프닝' }],
    ['A · B & C | Title', { speakers: ['A', 'B', 'C'], title: 'Title' }],
    ['3. 제목만', { order: 3, speakers: [], title: '제목만' }],
  ])('%s', (heading, read) => {
    expect(readTalkWords(heading)).toEqual(read)
  })

  test('a stated speaker counts, whatever the heading says', () => {
    expect(readTalkWords('Why backends?', '최남규')).toEqual({ speakers: ['최남규'], title: 'Why backends?' })
  })

  test('titles match over emoji, punctuation, case and form', () => {
    expect(titleKey('💡 Panel Talk & Q&A 💡')).toBe(titleKey('Panel talk & Q&A'))
    expect(titleKey('오프닝'.normalize('NFD'))).toBe(titleKey('오프닝'))
  })

  test('titles that differ in vowel signs or in signs of a language are two', () => {
    expect(titleKey('C++ 확장')).not.toBe(titleKey('C# 확장'))
    expect(titleKey('नदी')).not.toBe(titleKey('नाद'))
    expect(titleKey('💡 Don’t  stop!')).toBe(titleKey("don't stop"))
  })
})

const note = '\n\n[^1]: note'

function headingOf(markdown: string): Element {
  const heading = treeOf(htmlOf(markdown)).children.find((node): node is Element => node.type === 'element')
  if (!heading) throw new Error('There is no heading')
  return heading
}

const headings = [
  ['## 1. Kim | A talk[^1]', '1. Kim | A talk'],
  ['## Kim[^1], Lee | A **bold** `f(x)` [link](https://a.example)', 'Kim, Lee | A bold f(x) link'],
  ['## The door ![A red door](photos/01.jpg)', 'The door'],
  ['Two\\\nlines\n---', 'Two lines'],
  ['## See https://a.example/b now', 'See https://a.example/b now'],
  ['## 값 $x$ &amp; 😀', '값 x & 😀'],
] as const

test.each(headings)('%j says %j, in HTML and in Markdown', (markdown, words) => {
  expect(headingText(headingOf(markdown + note))).toBe(words)
  expect(markdownHeadingText(parseMarkdown(markdown + note).children[0] as Heading)).toBe(words)
})

test.each([
  ['## Support `&pin mut|const` receivers', { speakers: [], title: 'Support &pin mut|const receivers' }],
  ['## The norm $|x|$', { speakers: [], title: 'The norm |x|' }],
  ['## 2. Kim | `a|b` and $|x|$', { order: 2, speakers: ['Kim'], title: 'a|b and |x|' }],
  ['## `kim|lee`{: speaker="Kim"}', { speakers: ['Kim'], title: 'kim|lee' }],
])('a bar in the code or the formulas of %j separates nothing', (markdown, read) => {
  expect(readTalkHeading(headingOf(markdown))).toEqual(read)
  const tree = parseMarkdown(markdown)
  remarkKramdownAttributes()(tree)
  expect(readTalkHeading(tree.children[0] as Heading)).toEqual(read)
})

test.each([
  ['## 1. Kim | A talk[^1]', /^A talk<sup><a href="#fn-1" id="fnref-1"/],
  ['## 1. Kim[^1] | A talk', /^A talk<sup><a href="#fn-1" id="fnref-1"/],
  ['## **2) Kim | A *talk*** of `x`', /^<strong>A <em>talk<\/em><\/strong> of <code>x<\/code>$/],
  ['## 1️⃣ Kim |  [A talk](https://a.example) | and more', /^<a href="https:\/\/a.example">A talk<\/a> \| and more$/],
  ['## A talk', /^A talk$/],
  ['## A `a|b` | and `c|d`', /^and <code>c\|d<\/code>$/],
])('what stands behind the name of %j', (markdown, shown) => {
  const heading = headingOf(markdown + note)
  expect(toHtml(contentBehind(heading, titleStart(talkWords(heading))))).toMatch(shown)
})
