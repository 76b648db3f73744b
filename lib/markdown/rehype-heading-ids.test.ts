import { expect, test } from 'vitest'
import { htmlOf } from './html-fixture'
import { reservedIds } from './rehype-heading-ids'

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
  const ids = idsOf(
    `${reservedIds.map((id) => `## ${id}`).join('\n\n')}\n\n## fn 1\n\n## fnref-1\n\ntext[^1]\n\n[^1]: note`,
  )
  expect(ids).toEqual([
    ...['main-1', 'programme-1', 'album-1', 'footnote-label-1', 'fn-1-1', 'fnref-1-1'],
    'footnote-label',
  ])
})
