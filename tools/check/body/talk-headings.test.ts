import { expect, test } from 'vitest'
import { listHeadingNames } from './talk-headings'

test('the names in the headings of a recap, and where they stand', () => {
  const body = `
Opening | words

## 1️⃣ 이제응, Alban Desmaison | Roadmap
## **김솔** | A journey
##No | heading
### 김태호 | deeper
## Thanks
{: speaker="Jiho Kim"}

\`\`\`
## 김홍석 | quoted
\`\`\`
## 2. The future {: speaker="조규진"}
`
  const names = listHeadingNames(body)
  expect(names.map(({ text }) => text)).toEqual(['이제응', 'Alban Desmaison', '김솔', 'Jiho Kim', '조규진'])
  for (const { text, offset } of names) expect(body.slice(offset, offset + text.length)).toBe(text)
})
test('a body without names', () => {
  expect(listHeadingNames('## One\n\nTwo | three\n')).toEqual([])
})

test('names in headings as the page reads them', () => {
  const body = `
# 이제응 | Level one
Alban Desmaison[^1] | [Underlined](https://a.example)
===
## ![A portrait](photos/01.jpg) 김솔 | Behind a picture

- ## 김태호 | in a list
  ## 김홍석 | in the same
> ## Jiho Kim | quoted

<!--
## 조규진 | not seen
-->

[^1]: note
`
  const names = listHeadingNames(body)
  expect(names.map(({ text }) => text)).toEqual(['이제응', 'Alban Desmaison', '김솔'])
  for (const { text, offset } of names) expect(body.slice(offset, offset + text.length)).toBe(text)
})
