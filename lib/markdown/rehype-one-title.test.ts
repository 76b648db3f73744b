import { expect, test } from 'vitest'
import { htmlOf } from './html-fixture'

test('a level-1 heading of a body becomes a level-2 one', () => {
  expect(htmlOf('# Title\n\nTitle\n=====\n\n## Section\n\n> # Said\n\n###### Deep')).toMatchInlineSnapshot(`
    "<h2 id="title">Title</h2>
    <h2 id="title-1">Title</h2>
    <h2 id="section">Section</h2>
    <blockquote>
    <h2 id="said">Said</h2>
    </blockquote>
    <h6 id="deep">Deep</h6>"
  `)
})

test('a level-1 heading can be a talk', () => {
  expect(htmlOf('# 1️⃣ A | B {: speaker="C"}')).toBe('<h2 data-speaker="C" id="a-b">1️⃣ A | B</h2>')
})
