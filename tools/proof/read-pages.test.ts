import { expect, test } from 'vitest'
import { origin } from '../../lib/site/addresses'
import { readPages } from './read-pages'
import { siteOf } from './site-fixture'

const page = (body: string) => `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`

test.each([
  ['<p lang="ko" lang="en">a</p>', 'HTML duplicate-attribute'],
  ['<p id="a"></p><p id="a"></p>', 'the id "a" stands twice'],
  ['<a href="/b/">b</a>', 'a link to /b/, which is no file'],
  ['<a href="#c">c</a>', 'a link to #c, which has no such id'],
  ['<a href="/%zz/">c</a>', 'a link to /%zz/, which cannot be decoded'],
  ['<a href="http://[::1">c</a>', 'no browser reads the address http://[::1'],
  ['<a href="javascript:x">c</a>', 'a link to javascript:x'],
  ['<img srcset="/a.webp 1x, /b.webp 2x" alt="">', 'a link to /b.webp, which is no file'],
  [`<a href="${origin}/gone/">c</a>`, `a link to ${origin}/gone/, which is no file`],
  [
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Nothing"}</script>',
    'structured data',
  ],
])('%s is told', async (body, told) => {
  const site = siteOf({ 'en/index.html': page(body), 'a.webp': '' })
  expect((await readPages(site)).map(([file, each]) => `${file}: ${each}`).join('\n')).toContain(
    `en/index.html: ${told}`,
  )
})

test('a page without fault is passed', async () => {
  const links =
    '<h1 id="한글">A</h1><a href="#%ED%95%9C%EA%B8%80">a</a><a href="../ko/">b</a><a href="mailto:a@example.org">c</a>'
  expect(await readPages(siteOf({ 'en/index.html': page(links), 'ko/index.html': page('') }))).toEqual([])
})
