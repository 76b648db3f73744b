import { expect, test } from 'vitest'
import { htmlOf } from './html-fixture'

const linesOf = (markdown: string) => htmlOf(markdown).replaceAll('\n', '')

test('a table without headings has no row for them', () => {
  expect(linesOf('| | |\n|-|-|\n| a | b |')).toBe('<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>')
})

test('one heading is enough to keep the row', () => {
  expect(linesOf('| | x |\n|-|-|\n| a | b |')).toBe(
    '<table><thead><tr><th></th><th>x</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
  )
})
