import { expect, test } from 'vitest'
import { pageIdPrefixes, pageIds } from '../page-ids'
import { htmlOf } from './html-fixture'

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
