import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Heading } from 'mdast'
import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { contentBehind, headingText, markdownHeadingText } from './heading-text'
import { titleStart } from './headings'
import { treeOf } from './html-tree'
import { parseMarkdown } from './site-markdown'

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
  ['## 1. Kim | A talk[^1]', /^A talk<sup><a href="#fn-1" id="fnref-1"/],
  ['## 1. Kim[^1] | A talk', /^A talk<sup><a href="#fn-1" id="fnref-1"/],
  ['## **2) Kim | A *talk*** of `x`', /^<strong>A <em>talk<\/em><\/strong> of <code>x<\/code>$/],
  ['## 1️⃣ Kim |  [A talk](https://a.example) | and more', /^<a href="https:\/\/a.example">A talk<\/a> \| and more$/],
  ['## A talk', /^A talk$/],
])('what stands behind the name of %j', (markdown, shown) => {
  const heading = headingOf(markdown + note)
  expect(toHtml(contentBehind(heading, titleStart(headingText(heading))))).toMatch(shown)
})
