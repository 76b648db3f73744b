import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { defaultLanguage } from '../../lib/site/languages'
import { previewTree } from './preview'

const look = {
  classes: new Map([['td', 'cell']]),
  photo: (file: string) => (file === 'photos/01.jpg' ? 'blob:here' : undefined),
}
const preview = (body: string) => toHtml(previewTree(body, defaultLanguage, look))

test('a talk, a photograph that is there, one that is not', () => {
  expect(
    preview('## 1. Jiho Kim | On graphs\n\nText.\n\n![A hall](photos/01.jpg "Full")\n\n![Chairs](photos/02.jpg)'),
  ).toMatchInlineSnapshot(`
    "<header class="write-talk"><p class="write-numeral" aria-hidden="true">1</p><div><h2>On graphs</h2><p class="write-speakers">Jiho Kim</p></div></header>
    <p>Text.</p>
    <figure data-photo="photos/01.jpg"><img src="blob:here" alt="A hall"><figcaption>Full</figcaption></figure>
    <figure data-photo="photos/02.jpg"><p class="write-missing">photos/02.jpg: Chairs</p></figure>"
  `)
})

test('tables are boxed and have the classes of pages', () => {
  expect(preview('| a |\n|---|\n| b |')).toMatchInlineSnapshot(`
    "<div class="prose-table"><table>
    <thead>
    <tr>
    <th>a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="cell">b</td>
    </tr>
    </tbody>
    </table></div>"
  `)
})

test('nothing runs and nothing is asked for elsewhere', () => {
  const html = preview(
    '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](#main)\n\n![x](https://evil.example/x.png) ![y](//evil.example/y.png)\n\n## a {: #main}',
  )
  expect(html).not.toMatch(/<script|onerror|javascript:|<img|id=/)
})
