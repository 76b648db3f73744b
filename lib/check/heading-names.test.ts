import { expect, test } from 'vitest'
import { listHeadingNames } from './heading-names'

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
