import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const page = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })
const both = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })

test('Markdown that the site renders well', async () => {
  const bodies = [
    '**굵게**는 **"인용"**은 **(주)**회사, **코드 `a**b`** 그리고 **bold**.\n',
    '2 ** 3 and x ** 2 + y ** 2, \\*\\*as it is\\*\\*, `** code **`, snake__case, ____.\n',
    '```\n** a **\n## {{ x }}\n| a | b |\n| a | b |\n2024. 7. 20.\n##제목\n[^1] [a][b] {% raw %}\n```\n',
    '> ~~~~\n> ```\n> ~~~~\n\n- ```py\n  a\n  ```\n',
    '| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 3 |\n| `a \\| b` | 2 |\n\na | b\n--- | ---\n1 | 2\n',
    '지난 2024. 7. 20. 토요일, 그리고\n2024. 7. 20.에\n\n1. 하나\n2. 둘\n\n10. 열\n',
    '#PyTorch #밋업\n\n## 제목 {: #title }\n{: .lead}\n\n글\n{: .note}\n',
    '글\n\n---\n\n제목\n======\n\n다른 제목\n--------\n',
    '[글](https://a.example/) (웹) [1][2] a[0][1] [글][이름] [^1] (참고)[^1]\n\n[이름]: https://a.example/\n[^1]: 각주\n',
    '- 하나\n- 둘\n\n-1도\n\n*가* 나\n*다* 라\n\n가격 $$ 둘, {{는 열기만 합니다\n',
  ]
  for (const body of bodies) expect(await page(body)).toBe('')
})
test('asterisks that stay asterisks', async () => {
  expect(await both('이것은 ** 굵게 ** 씁니다.\n**굵게 ** 쓰고 **"quote"**s and __ bold __\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:5
      found "** 굵게 **", which readers see with its **; expected bold text, with no space or quotation mark just inside its marks
      write: **굵게**

    content/pages/about/en.md:6:1
      found "**굵게 **", which readers see with its **; expected bold text, with no space or quotation mark just inside its marks
      write: **굵게**

    content/pages/about/en.md:6:12
      found "**\\"quote\\"**", which readers see with its **; expected bold text, with no space or quotation mark just inside its marks
      write: "**quote**"

    content/pages/about/en.md:6:29
      found "__ bold __", which readers see with its __; expected bold text, with no space or quotation mark just inside its marks
      write: **bold**"
  `)
  expect(await both('**굵게\n\n앞**뒤, 함수에 **kwargs를\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ** without a partner in its paragraph, which readers see as asterisks; expected two, around the bold text
      write: ** at the other end of the bold text
      or, for the asterisks themselves: \\*\\*, and for code: \`**…\`

    content/pages/about/en.md:7:2
      found "**뒤, 함수에 **", which readers see with its **; expected bold text, with no space or quotation mark just inside its marks
      write: **뒤, 함수에**"
  `)
  expect(await both('In __init__ we call.\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:4
      found __init__, which becomes a bold "init"; expected code between backticks
      write: \`__init__\`"
  `)
})
