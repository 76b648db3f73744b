import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { markdownToHtml } from './markdown-to-html'

describe('markdown to html', () => {
  test('emphasis ends where Korean particles begin', () => {
    expect(htmlOf('**강조(emphasis)**을 *"인용"*은 ~~지움(x)~~도')).toBe(
      '<p><strong>강조(emphasis)</strong>을 <em>"인용"</em>은 <del>지움(x)</del>도</p>',
    )
  })

  test('one tilde is a range, two strike words out', () => {
    expect(htmlOf('10~20명, 30~40분, ~~지움~~')).toBe('<p>10~20명, 30~40분, <del>지움</del></p>')
  })

  test('front matter is no text', () => {
    expect(htmlOf('---\ntitle: x\n---\n\nText')).toBe('<p>Text</p>')
  })

  test('tables, task lists and bare addresses are understood', () => {
    expect(htmlOf('| a |\n|:-:|\n| b |\n\n- [x] done\n\nhttps://a.example/')).toMatchInlineSnapshot(`
    "<table>
    <thead>
    <tr>
    <th align="center">a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td align="center">b</td>
    </tr>
    </tbody>
    </table>
    <ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" checked disabled> done</li>
    </ul>
    <p><a href="https://a.example/">https://a.example/</a></p>"
  `)
  })

  test('a section as an author writes it', () => {
    expect(
      htmlOf(
        '# 1️⃣ Hana Kim | A Talk\n{: speaker="Hana Kim" style="color:red"}\n\nOne ![Stage](photos/01.jpg "Two"){: width=1}',
      ),
    ).toMatchInlineSnapshot(`
    "<h2 data-speaker="Hana Kim" id="hana-kim-a-talk">1️⃣ Hana Kim | A Talk</h2>
    <p>One</p><figure data-photo="photos/01.jpg"><img src="photos/01.jpg" alt="Stage"><figcaption>Two</figcaption></figure>"
  `)
  })

  test('a document without a path has a language all the same', () => {
    const processor = unified()
    markdownToHtml(processor)
    expect(String(processor.processSync('a[^1]\n\n[^1]: b'))).toContain('>각주</h2>')
  })

  test('nothing is nothing', () => {
    expect(htmlOf('')).toBe('')
  })
})

describe('rehype empty table heads', () => {
  const linesOf = (markdown: string) => htmlOf(markdown).replaceAll('\n', '')

  test('a table without headings has no row for them', () => {
    expect(linesOf('| | |\n|-|-|\n| a | b |')).toBe('<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>')
  })

  test('one heading is enough to keep the row', () => {
    expect(linesOf('| | x |\n|-|-|\n| a | b |')).toBe(
      '<table><thead><tr><th></th><th>x</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    )
  })
})

describe('rehype footnotes', () => {
  const markdown = '본문[^a] 다시[^a]\n\n[^a]: 주석'

  test('are named in Korean in a Korean document', () => {
    expect(htmlOf(markdown, 'ko')).toMatchInlineSnapshot(`
    "<p>본문<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> 다시<sup><a href="#fn-1" id="fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
    <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">각주</h2>
    <ol>
    <li id="fn-1">
    <p>주석 <a href="#fnref-1" data-footnote-backref="" aria-label="본문으로 돌아가기">↩</a> <a href="#fnref-1-2" data-footnote-backref="" aria-label="본문으로 돌아가기">↩<sup>2</sup></a></p>
    </li>
    </ol>
    </section>"
  `)
  })

  test('are named in English in an English document', () => {
    const html = htmlOf(markdown, 'en')
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">Footnotes</h2>')
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Back to the text"',
      'aria-label="Back to the text"',
    ])
  })

  test('a heading of the text that asks for their id keeps its words', () => {
    expect(htmlOf('## Words {: #footnote-label}')).toBe('<h2 id="content-footnote-label">Words</h2>')
  })

  test('a heading of the text with the same words is not theirs', () => {
    expect(htmlOf('## Footnote label\n\n## 각주', 'en')).toBe(
      '<h2 id="content-footnote-label">Footnote label</h2>\n<h2 id="각주">각주</h2>',
    )
  })

  test('the way to a footnote and back, whatever its author called it', () => {
    const html = htmlOf('본문[^한국어_주]\n\n[^한국어_주]: 주석')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, fragment]) => fragment)
    expect(links).toHaveLength(2)
    expect(links.filter((fragment) => !ids.includes(fragment))).toEqual([])
  })
})
