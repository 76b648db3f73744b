import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'

test.each([
  ['behind a heading', '## Talk {: speaker="Hana Kim"}'],
  ['behind a heading, without a space', '## Talk{:speaker="Hana Kim"}'],
  ['on the line below', '## Talk\n{: speaker="Hana Kim"}'],
  ['in a paragraph of its own below', '## Talk\n\n{: speaker="Hana Kim"}\n\n'],
  ['between other attributes', '## Talk {: .big speaker="Hana Kim" style="color:red"}'],
  ['below a heading of two lines', 'Talk\n---\n{: speaker="Hana Kim"}'],
])('keeps the speaker %s', (_, markdown) => {
  expect(htmlOf(markdown)).toBe('<h2 data-speaker="Hana Kim" id="talk">Talk</h2>')
})

test('lets quotation marks in a speaker hold anything', () => {
  expect(htmlOf('## Talk {: speaker="A } *B* & <b>"}')).toBe('<h2 data-speaker="A } B &#x26; <b>" id="talk">Talk</h2>')
})

test('keeps the id of a heading, its case and underscores included', () => {
  expect(htmlOf('## Talk {: #The_Talk}')).toBe('<h2 id="The_Talk">Talk</h2>')
})

test.each([
  ['a heading', '## Talk {: #x .big style="color:red" onclick="alert(1)"}', '<h2 id="x">Talk</h2>'],
  ['a paragraph', 'Text.{: .lead}', '<p>Text.</p>'],
  ['the line below a paragraph', 'Text.\n{: .lead #x style="color:red"}', '<p>Text.</p>'],
  ['the line below a hard break', 'Text.  \n{: .lead}', '<p>Text.</p>'],
  ['the middle of a sentence', 'One{: .x} two.', '<p>One two.</p>'],
  ['emphasis', 'A **word {: .x}** here.', '<p>A <strong>word</strong> here.</p>'],
  ['a link', '[text](/ko/){:target="_blank" rel="noopener"}', '<p><a href="/ko/">text</a></p>'],
  ['a list item', '- one {: .x}\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['below a list', '- one\n{: .x}', '<ul>\n<li>one</li>\n</ul>'],
  ['a quotation', '> said {: .x}', '<blockquote>\n<p>said</p>\n</blockquote>'],
  [
    'a table',
    '| a {: .x} |\n|---|\n| b{: .x} |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['a paragraph of its own', 'One.\n\n{: .x}\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
  ['text with an address in it', 'Text{: style="background:url(https://x.example/_a_.png)"} more', '<p>Text more</p>'],
  ['text with underscores in it', 'Text{: rel="_a_ *b*"} more', '<p>Text more</p>'],
])('takes lists out of %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html)
})

test('takes the width of a pasted image out of sight', () => {
  expect(htmlOf('![A stage](photos/01.jpg){:style="width:100%"}')).toBe(
    '<figure data-photo="photos/01.jpg"><img src="photos/01.jpg" alt="A stage"></figure>',
  )
})

test.each([
  ['`{: .x}`', '<p><code>{: .x}</code></p>'],
  ['```\n{: .x}\n```', '<pre><code>{: .x}\n</code></pre>'],
  ['    {: .x}', '<pre><code>{: .x}\n</code></pre>'],
  ['Braces {: that never close', '<p>Braces {: that never close</p>'],
  ['Braces {: with *marks* inside', '<p>Braces {: with <em>marks</em> inside</p>'],
  ['A {"json": 1}', '<p>A {"json": 1}</p>'],
])('leaves %j alone', (markdown, html) => {
  expect(htmlOf(markdown)).toBe(html)
})

test.each(['{:', '{:}', '{:"', '{:\n', '{: [a](b)', '## A {: #x}\n\n'])(
  'is done with 20,000 characters of %j',
  (unit) => {
    expect(htmlOf(unit.repeat(20_000 / unit.length))).toBeTypeOf('string')
  },
)

test('does not take longer for a list than its length', () => {
  const seconds = (count: number) => {
    const start = performance.now()
    htmlOf('{:'.repeat(count))
    return performance.now() - start
  }
  seconds(5_000)
  // Eight times the text: a quadratic scan takes 64 times as long, and an exponential one never ends.
  expect(seconds(40_000)).toBeLessThan(40 * Math.max(seconds(5_000), 5))
})
