import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { treeOf } from '../html-tree'
import { isBlank, trimmed } from './trim-phrasing'

function run(html: string): ElementContent[] {
  const [paragraph] = treeOf(`<p>${html}</p>`).children
  return paragraph?.type === 'element' ? paragraph.children : []
}

test.each([
  [' a ', 'a'],
  ['<br> a<br>', 'a'],
  [' <em> a</em> b <strong>c </strong> ', '<em>a</em> b <strong>c</strong>'],
  ['<em> <strong> a </strong> </em>', '<em><strong>a</strong></em>'],
  ['<em> </em>a', 'a'],
  ['<code> a </code> ', '<code> a </code>'],
  ['<a href="/x/"> </a><br> ', ''],
  ['', ''],
])('trims %j to %j', (from, to) => {
  expect(toHtml(trimmed(run(from)))).toBe(to)
})

test.each(['<br>', ' ', '<em><br> </em>', '<!-- a note -->'])('a reader sees nothing of %j', (html) => {
  expect(run(html).every(isBlank)).toBe(true)
})

test.each(['a', '<code></code>', '<input type="checkbox">', '<em> a</em>'])('a reader sees %j', (html) => {
  expect(run(html).some(isBlank)).toBe(false)
})
