import { expect, test, vi } from 'vitest'
import { htmlOf } from '../../../e2e/fixture/site-documents'

vi.stubEnv('SITE_URL', 'https://moim.example')
const { entryHtml } = await import('./entry-html')
const { treeOf } = await import('../../markdown/html-tree')

const encoded = {
  ...{ width: 1600, height: 800, tone: 'sage' as const },
  variants: [
    { format: 'avif' as const, width: 1200, height: 600, address: '/photos/a-1200.avif' },
    ...[480, 1200, 1600].map((width) => ({
      ...{ format: 'jpeg' as const, width, height: width / 2 },
      address: `/photos/a-${width}.jpg`,
    })),
  ],
}

const body = `## Title {: speaker="Hana"}

![The "hall"](photos/01.jpg "Everybody & more")

[home](/en/), [beside](../other/), [here](#title), [elsewhere](https://example.org/?a=1&b=2), [mail](mailto:a@example.org)[^1]

[^1]: Note.
`

test('photographs have a file and a size, every address an origin', () => {
  const files: string[] = []
  const html = entryHtml(treeOf(htmlOf(body)), '/en/blog/2025/a/', (file) => {
    files.push(file)
    return encoded
  })
  expect(files).toEqual(['photos/01.jpg'])
  expect(html).toMatchInlineSnapshot(`
    "<h2 id="title">Title</h2>
    <figure><img src="https://moim.example/photos/a-1200.jpg" width="1200" height="600" alt="The &#x22;hall&#x22;"><figcaption>Everybody &#x26; more</figcaption></figure>
    <p><a href="https://moim.example/en/">home</a>, <a href="https://moim.example/en/blog/2025/other/">beside</a>, <a href="https://moim.example/en/blog/2025/a/#title">here</a>, <a href="https://example.org/?a=1&#x26;b=2">elsewhere</a>, <a href="mailto:a@example.org">mail</a><sup><a href="https://moim.example/en/blog/2025/a/#fn-1" id="fnref-1" aria-describedby="footnote-label">1</a></sup></p>
    <section><h2 id="footnote-label">Footnotes</h2>
    <ol>
    <li id="fn-1">
    <p>Note. <a href="https://moim.example/en/blog/2025/a/#fnref-1" aria-label="Back to the text">↩</a></p>
    </li>
    </ol>
    </section>"
  `)
})

test('a photograph without a small file has its smallest one', () => {
  const wide = { ...encoded, variants: encoded.variants.slice(-1) }
  expect(entryHtml(treeOf(htmlOf('![](photos/01.jpg)')), '/en/', () => wide)).toContain('a-1600.jpg')
})
