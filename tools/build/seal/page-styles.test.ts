import { expect, test } from 'vitest'
import { listReferences, renameReferences } from './page-styles'

test('every form of url(), fragments left out', () => {
  const css = 'a{src:url(/a.woff2)format("woff2"),url("/b c.woff2")}b{background:url( \'../d.svg\' )}c{fill:url(#e)}'
  expect(listReferences(css)).toEqual(['/a.woff2', '/b c.woff2', '../d.svg'])
})

test('renamed files, relative ones from where the stylesheet lay', () => {
  const css =
    'a{src:url("../media/a.1.woff2")}b{background:url(/_next/static/media/a.1.woff2)}c{background:url(/photos/c.jpg)}'
  const rename = (path: string) => (path === '/_next/static/media/a.1.woff2' ? '/assets/a-0.woff2' : undefined)
  expect(renameReferences(css, '/_next/static/chunks/x.css', rename)).toBe(
    'a{src:url(/assets/a-0.woff2)}b{background:url(/assets/a-0.woff2)}c{background:url(/photos/c.jpg)}',
  )
})
