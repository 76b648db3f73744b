import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { unexplained } from '../convert-text'
import { importFiles, post } from '../import-fixture'
import { countBody } from './counts'
import { addCounts, counted, noCounts } from './passage'

const everything = `
* TOC
{:toc}

##Heading

Words with [a link](/lost/), $$x^2$$, <kbd>Enter</kbd> and an ![image](/lost.jpg).

$$
a + b
$$

*[TOC]: table of contents

Term
: meaning

<div><iframe src="https://video.example/1">old browsers</iframe> <svg><text>drawn words</text></svg></div>

<table><tr><td><h4>Deep</h4><pre>code</pre></td><td><a href="/lost/">x</a></td></tr></table>

{% include x.html %} {{ page.title }} List<int> <script>hidden()</script> <!-- hidden too -->
`

test('every difference between the counts before and after is reported', async () => {
  const { report } = await importFiles({ '_posts/2024-05-01-a.md': post(everything) })
  const [document] = report.documents
  const changes = report.losses.flatMap(({ change }) => change ?? [])
  const explained = changes.reduce(addCounts, document?.before ?? noCounts())
  expect(explained).toEqual(document?.after)
  expect(document?.before).not.toEqual(document?.after)
  expect(report.losses.filter(({ construct }) => say(construct.text, 'en').startsWith('count of'))).toEqual([])
})

test('a link on a line in both languages stands in both texts, and is reported', async () => {
  const body =
    '\n첫째 문단을 한국어로 썼습니다.\n> The first paragraph is in English.\n\n둘째 문단도 한국어로 썼습니다.\n> The second paragraph is as well.\n\n[발표 자료를 보세요 / See the slides of the talk](https://a.example/)\n'
  const { report, texts } = await importFiles({ '_posts/2024-05-01-a.md': post(body) }, { split: true })
  expect(Object.values(texts).filter((text) => text.includes('https://a.example/'))).toHaveLength(2)
  expect(report.losses.filter(({ construct }) => say(construct.text, 'en').startsWith('count of'))).toEqual([])
})

test('a line in both languages above one for both', async () => {
  const body =
    '\n첫째 문단을 한국어로 썼습니다.\n> The first paragraph is in English.\n\n둘째 문단도 한국어로 썼습니다.\n> The second paragraph is as well.\n\n**속도 비교 / Comparison of speeds**  \n_Measured on a machine with two cores and one disk_\n'
  const { report, texts } = await importFiles({ '_posts/2024-05-01-a.md': post(body) }, { split: true })
  const last = Object.values(texts).map((text) => text.trim().split('\n').slice(-2).join('|'))
  expect(last).toEqual([
    '**Comparison of speeds**  |_Measured on a machine with two cores and one disk_',
    '**속도 비교**  |_Measured on a machine with two cores and one disk_',
  ])
  expect(report.losses.filter(({ construct }) => say(construct.text, 'en').startsWith('count of'))).toEqual([])
})

test('a word that vanishes unreported is reported by the count', () => {
  const before = countBody('Two words and [a link](https://a.example/).')
  const after = countBody('Two words and.')
  const losses = unexplained('a.md', [], before, after).map(
    ({ construct, reason }) => `${say(construct.text, 'en')}: ${say(reason, 'en')}`,
  )
  expect(losses).toEqual([
    'count of words: 2 fewer than what is listed here explains; compare the texts',
    'count of links: 1 fewer than what is listed here explains; compare the texts',
  ])
})

test('what readers see is counted, raw HTML included', () => {
  const body =
    '# One {: #two}\n\nThree [four](/x) ![](a.jpg) `five` <b>six</b> <a href="/y">seven</a>\n\n```js\neight\n```\n\n<table>\n\n<tr><td>nine</td></tr></table>\n\n| ten |\n| --- |\n\n<!-- no --> <script>no</script>\n'
  expect(counted.map((key) => `${countBody(body)[key]} ${key}`).join(', ')).toBe(
    '9 words, 1 headings, 2 links, 1 images, 1 codeBlocks, 2 tables',
  )
})
