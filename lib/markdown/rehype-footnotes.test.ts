import { expect, test } from 'vitest'
import { htmlOf } from './html-fixture'

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
  expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Back to the text"', 'aria-label="Back to the text"'])
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
