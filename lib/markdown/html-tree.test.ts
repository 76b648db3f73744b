import { expect, test } from 'vitest'
import { yieldIds } from './html-tree'

test('a heading leaves its id to a talk of the page and gets one that nothing has', () => {
  const html = '<h2 id="opening">Opening</h2><h2 id="opening-2">Opening 2</h2><h2 id="words">Words</h2>'
  expect(yieldIds(html, ['opening', 'panel'])).toBe(
    '<h2 id="opening-3">Opening</h2><h2 id="opening-2">Opening 2</h2><h2 id="words">Words</h2>',
  )
})

test('a text that has none of the ids stays as it is', () => {
  const html = '<h2 id="words">Words</h2><br />'
  expect(yieldIds(html, ['panel'])).toBe(html)
})
