import { expect, test } from 'vitest'
import { frameOf } from './page-frame'

test('what stands around the words and pictures of a page', () => {
  const html =
    '<!doctype html><html lang="en"><head><title>T</title><style>p{}</style></head><body><header>Site</header>' +
    '<main><h1>A</h1><figure><img src="/a.jpg" alt=""></figure></main>' +
    '<script type="application/ld+json">{}</script></body></html>'
  expect(frameOf(html)).toBe(
    '<!doctype html><html lang="en"><head><title>T</title><style>p{}</style></head><body><header>Site</header><main></main></body></html>',
  )
})
