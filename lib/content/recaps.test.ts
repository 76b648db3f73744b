import { toHtml } from 'hast-util-to-html'
import { beforeAll, expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { findPost, type Post } from './posts'
import { listSectionTalks, type Recap, readRecap } from './recaps'

let withEvent: Post
beforeAll(() => {
  const found = findPost('ko', '2025', 'spring-recap')
  if (!found) throw new Error('The fixture has no recap')
  withEvent = found
})

/** The recap that a text makes, of the event of the fixture or of none. */
function recapOf(markdown: string, of: 'event' | 'nothing' = 'event'): Recap {
  const post = { ...withEvent, html: htmlOf(markdown) }
  return readRecap(of === 'event' ? post : { ...post, event: undefined })
}

/** `kind order | speakers | title | id of the talk` of each section. */
function sectionsOf(...given: Parameters<typeof recapOf>): string[] {
  return recapOf(...given).sections.map(({ kind, order, speakers, title, talk }) =>
    [`${kind} ${order ?? '-'}`, speakers.map(({ id }) => id).join(), title, talk?.id ?? '-'].join(' | '),
  )
}

test.each([
  ['## 2️⃣ Hana Kim | The First Talk', 'talk 2 | hana-kim | The First Talk | the-first-talk'],
  ['## 2. 김하나 | 첫 발표', 'talk 2 | hana-kim | 첫 발표 | the-first-talk'],
  ['## 2) Kim Hana｜첫 발표', 'talk 2 | hana-kim | 첫 발표 | the-first-talk'],
  ['## 🔟 Hana Kim | The First Talk', 'talk 10 | hana-kim | The First Talk | the-first-talk'],
  ['## **Hana Kim | The First Talk**', 'talk 1 | hana-kim | The First Talk | the-first-talk'],
  ['## the first talk!', 'talk 1 | hana-kim | the first talk! | the-first-talk'],
  ['## **첫 발표**', 'talk 1 | hana-kim | 첫 발표 | the-first-talk'],
  ['# First of all {: speaker="이두리"}', 'talk 1 | 이두리 | First of all | -'],
  ['## In her own words {: speaker="Alan Doe"}', 'talk 2 | alan-doe | In her own words | compilers-chips'],
  ['## In their own words\n{: speaker="Alan Doe, 이두리"}', 'talk 1 | alan-doe,이두리 | In their own words | -'],
  ['## 이두리 · Alan Doe | Compilers and Chips', 'talk 1 | 이두리,alan-doe | Compilers and Chips | -'],
  ['## 이두리 & Alan Doe | Compilers & Chips', 'talk 2 | 이두리,alan-doe | Compilers & Chips | compilers-chips'],
  ['## 패널 토크', 'panel - |  | 패널 토크 | panel'],
  ['## 💡 Panel Talk & Q&A 💡', 'panel - |  | 💡 Panel Talk & Q&A 💡 | -'],
  ['## 질의 응답', 'panel - |  | 질의 응답 | -'],
  ['## 3. Numbers and reasons', 'text - |  | 3. Numbers and reasons | -'],
  ['## How to get there', 'text - |  | How to get there | -'],
])('%j tells of the event', (markdown, section) => {
  expect(sectionsOf(markdown)).toEqual([section])
})

test.each([
  ['## 1️⃣ Hana Kim | The First Talk', 'talk 1 | hana-kim | The First Talk | -'],
  ['## 12. 손님 | 무엇이든', 'talk 12 | 손님 | 무엇이든 | -'],
  ['## 첫 발표', 'text - |  | 첫 발표 | -'],
  ['## 첫 발표 {: speaker="손님"}', 'talk 1 | 손님 | 첫 발표 | -'],
  ['## 패널 토크와 Q&A', 'panel - |  | 패널 토크와 Q&A | -'],
])('%j without an event', (markdown, section) => {
  expect(sectionsOf(markdown, 'nothing')).toEqual([section])
})

test('talks without a number take the next one, and no two share one', () => {
  const orders = (markdown: string) => recapOf(markdown, 'nothing').sections.map(({ order }) => order)
  expect(orders('## A | a\n\n## B | b\n\n## C | c')).toEqual([1, 2, 3])
  expect(orders('## 3. A | a\n\n## B | b\n\n## 3. C | c\n\n## 5. D | d')).toEqual([3, 4, 5, 6])
})

test('what stands before the first heading, below each and in the footnotes is kept apart', () => {
  const { opening, sections, footnotes } = recapOf(
    'Opening[^1]\n\n![a](photos/01.jpg)\n\n## A | a\n\nText\n\n### Deeper\n\n> ## Quoted\n\n[^1]: Note',
  )
  const tags = (children: Recap['opening']['children']) =>
    children.flatMap((node) => (node.type === 'element' ? [node.tagName] : []))
  expect(tags(opening.children)).toEqual(['p', 'figure'])
  expect(sections.map(({ id, body }) => [id, tags(body.children)])).toEqual([['a-a', ['p', 'h3', 'blockquote']]])
  expect(tags(footnotes.children)).toEqual(['section'])
})

test('texts behind the last talk close the recap, those before it do not', () => {
  const markdown = '## Arriving\n\n## A | a\n\n## A break\n\n## Panel\n\n## Thanks\n\n## Numbers'
  expect(recapOf(markdown).sections.map(({ kind }) => kind)).toEqual([
    ...['text', 'talk', 'text', 'panel', 'closing', 'closing'],
  ])
  expect(recapOf('## One\n\n## Two').sections.map(({ kind }) => kind)).toEqual(['text', 'text'])
})

test('a post is split once, and its talks can be listed', () => {
  expect(readRecap(withEvent)).toBe(readRecap(withEvent))
  expect(listSectionTalks(withEvent).map(({ title, talk }) => [title, talk?.id])).toEqual([
    ['첫 발표', 'the-first-talk'],
  ])
  expect(readRecap({ ...withEvent, html: '' })).toMatchObject({ sections: [], opening: { children: [] } })
})

test('a footnote, a link and code in a heading are shown with it and are no part of its title, names or id', () => {
  const { sections, footnotes } = recapOf(
    '## 1. 김하나[^1] | 첫 [발표](https://a.example)[^b]\n\n글\n\n## 나머지 `code`[^b]\n\n[^1]: 하나\n\n[^b]: 둘',
  )
  expect(sections.map(({ id, title, speakers }) => [id, title, speakers.map((each) => each.id)])).toEqual([
    ['김하나-첫-발표', '첫 발표', ['hana-kim']],
    ['나머지-code', '나머지 code', []],
  ])
  const shown = sections.map(({ heading }) => toHtml(heading))
  expect(shown[0]).toMatch(/^첫 <a href="https:\/\/a.example">발표<\/a><sup>.*fnref-2.*<\/sup><sup>.*fnref-1.*<\/sup>$/)
  expect(shown[1]).toMatch(/^나머지 <code>code<\/code><sup>.*fnref-2-2/)
  const ids = [...`${shown.join('')}${toHtml(footnotes)}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const links = [...`${shown.join('')}${toHtml(footnotes)}`.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
})
