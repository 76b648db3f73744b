import { expect, test } from 'vitest'
import { frameOf } from './page-frame'

test('words and where links lead are the author’s, the rest is the site’s', () => {
  const text =
    '<p>Long <a href="https://a.example/" rel="noopener">words</a></p><pre><code>x = 1</code></pre><img src="/p.jpg" alt="A">'
  expect(
    frameOf(`<h1>Title</h1><div class="prose" lang="en">${text}</div><footer><a href="/en/">Home</a></footer>`),
  ).toBe(
    '<html><head></head><body><h1>Title</h1><div class="prose" lang="en"><p><a rel="noopener"></a></p><pre><code></code></pre><img src="/p.jpg" alt="A"></div><footer><a href="/en/">Home</a></footer></body></html>',
  )
})
