import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'

/** The ids of a text, in their order, and the addresses within it that have none. */
function anchorsOf(markdown: string): { ids: string[]; lost: string[] } {
  const html = htmlOf(markdown)
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value)
  const ids = all(/ id="([^"]*)"/g)
  return { ids, lost: all(/ href="#([^"]*)"/g).filter((id) => !ids.includes(id)) }
}

test('labels in any script and with any sign make ids that an address reads', () => {
  const labels = ['가나', '주석-1', 'naïve', '%41', '100%', 'a"b', "it's", '😀', 'A', '<i>', '1.2']
  const { ids, lost } = anchorsOf(
    `${labels.map((label) => `x[^${label}]`).join(' ')}\n\n${labels.map((label) => `[^${label}]: note\n\n`).join('')}`,
  )
  expect(lost).toEqual([])
  expect(ids.filter((id) => id.startsWith('fn-'))).toEqual(labels.map((_, index) => `fn-${index + 1}`))
})

test('the second reference to a note is not the first one to a note that is called so', () => {
  const { ids } = anchorsOf('a[^1] b[^1] c[^1-2]\n\n[^1]: one\n\n[^1-2]: two')
  expect(new Set(ids).size).toBe(ids.length)
})

test('a note that refers to another one', () => {
  const { ids, lost } = anchorsOf('a[^x] b[^y]\n\n[^x]: see[^z]\n\n[^y]: two\n\n[^z]: three')
  expect(lost).toEqual([])
  expect(ids.filter((id) => id.startsWith('fnref-'))).toEqual(['fnref-1', 'fnref-2', 'fnref-3'])
})
