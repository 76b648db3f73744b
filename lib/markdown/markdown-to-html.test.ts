import { unified } from 'unified'
import { expect, test } from 'vitest'
import { htmlOf } from './html-fixture'
import { markdownToHtml } from './markdown-to-html'

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
