import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { treeOf } from '../../../../../lib/markdown/html-tree'
import { partOfText } from './recap-section'

test('a part of a text leads to the whole for what stands elsewhere in it', () => {
  const part = treeOf(
    '<p><a href="#fn-1" id="fnref-1" aria-describedby="footnote-label">1</a> <a href="/ko/">홈</a></p>',
  )
  expect(toHtml(partOfText(part, '/ko/blog/2026/recap/'))).toBe(
    '<p><a href="/ko/blog/2026/recap/#fn-1" id="fnref-1">1</a> <a href="/ko/">홈</a></p>',
  )
  expect(toHtml(part)).toContain('href="#fn-1"')
})
