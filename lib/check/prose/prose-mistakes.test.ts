import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const page = (body: string, language: 'en' | 'ko' = 'en') =>
  judge({ 'pages/about/en.md': text('pages', '', body) }, language)
const both = async (body: string) => `${await page(body)}\n\n${await page(body, 'ko')}`

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
      write: **bold**

    4 problems in 1 file; nothing was built

    content/pages/about/en.md:5:5
      지금: ** 기호가 그대로 보이는 "** 굵게 **" → 필요: 기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글
      쓸 내용: **굵게**

    content/pages/about/en.md:6:1
      지금: ** 기호가 그대로 보이는 "**굵게 **" → 필요: 기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글
      쓸 내용: **굵게**

    content/pages/about/en.md:6:12
      지금: ** 기호가 그대로 보이는 "**\\"quote\\"**" → 필요: 기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글
      쓸 내용: "**quote**"

    content/pages/about/en.md:6:29
      지금: __ 기호가 그대로 보이는 "__ bold __" → 필요: 기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글
      쓸 내용: **bold**

    파일 1개에서 고칠 곳을 4군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('**굵게\n\n앞**뒤, 함수에 **kwargs를\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ** without a partner in its paragraph, which readers see as asterisks; expected two, around the bold text
      write: ** at the other end of the bold text
      or, for the asterisks themselves: \\*\\*, and for code: \`**…\`

    content/pages/about/en.md:7:2
      found "**뒤, 함수에 **", which readers see with its **; expected bold text, with no space or quotation mark just inside its marks
      write: **뒤, 함수에**

    2 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 짝이 없어 별표 그대로 보이는 ** → 필요: 굵은 글의 앞과 뒤에 하나씩 둘
      쓸 내용: 굵은 글의 다른 쪽 끝에 **
      별표 자체를 보이려면: \\*\\*, 코드라면: \`**…\`

    content/pages/about/en.md:7:2
      지금: ** 기호가 그대로 보이는 "**뒤, 함수에 **" → 필요: 기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글
      쓸 내용: **뒤, 함수에**

    파일 1개에서 고칠 곳을 2군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('In __init__ we call.\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:4
      found __init__, which becomes a bold "init"; expected code between backticks
      write: \`__init__\`

    1 problem in 1 file; nothing was built

    content/pages/about/en.md:5:4
      지금: 굵은 글씨 "init"로 바뀌는 __init__ → 필요: 백틱으로 감싼 코드
      쓸 내용: \`__init__\`

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('a fence that nothing closes', async () => {
  expect(await both('```py\na\n```\n\n- one\n\n  ```py\n  b\n\n```sh\nc\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:11:3
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`

    content/pages/about/en.md:14:1
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`

    2 problems in 1 file; nothing was built

    content/pages/about/en.md:11:3
      지금: 닫는 줄이 없어 뒤의 글을 모두 코드로 만드는 \`\`\` → 필요: 코드가 끝나는 자리에 같은 기호만 있는 줄
      쓸 내용: \`\`\`

    content/pages/about/en.md:14:1
      지금: 닫는 줄이 없어 뒤의 글을 모두 코드로 만드는 \`\`\` → 필요: 코드가 끝나는 자리에 같은 기호만 있는 줄
      쓸 내용: \`\`\`

    파일 1개에서 고칠 곳을 2군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await page('~~~\na\n```\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ~~~ that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: ~~~

    1 problem in 1 file; nothing was built"
  `)
  expect(await page('```py\na\n```py\n글\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`

    1 problem in 1 file; nothing was built"
  `)
})
test('a table that is none, and cells that are dropped', async () => {
  expect(await both('| 이름 | 주제 |\n| 가 | 나 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "| 이름 | 주제 |", a row of a table that readers see as text; expected a row of dashes below the first row
      add below it: | --- | --- |

    1 problem in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 표가 되지 않고 글로 보이는 행 "| 이름 | 주제 |" → 필요: 첫 행 아래에 줄표로 된 행
      아래에 넣을 행: | --- | --- |

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "| a | b | c |", a row of a table that readers see as text; expected 3 columns of dashes below 3 columns, not 2
      write below it: | --- | --- | --- |

    1 problem in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 표가 되지 않고 글로 보이는 행 "| a | b | c |" → 필요: 열 3개 아래에 줄표 열도 2개가 아니라 3개
      아래 행에 쓸 내용: | --- | --- | --- |

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('| a | b |\n|---|---|\n| `x | y` | 2 |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:7:11
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|
      write: | \`x \\| y\` | 2 |

    content/pages/about/en.md:8:9
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|

    2 problems in 1 file; nothing was built

    content/pages/about/en.md:7:11
      지금: 열이 2개인 표에서 뒤쪽 칸이 사라지는 3칸짜리 행 → 필요: 2칸. 칸 안의 세로줄은 코드에서도 \\|
      쓸 내용: | \`x \\| y\` | 2 |

    content/pages/about/en.md:8:9
      지금: 열이 2개인 표에서 뒤쪽 칸이 사라지는 3칸짜리 행 → 필요: 2칸. 칸 안의 세로줄은 코드에서도 \\|

    파일 1개에서 고칠 곳을 2군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('a day that becomes a list', async () => {
  expect(await both('2024. 7. 20. 토요일에 모였습니다.\n\n- 7. 20. (토)\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "2024. 7. 20. 토요일에 모였습니다.", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 2024\\. 7. 20. 토요일에 모였습니다.

    content/pages/about/en.md:7:3
      found "7. 20. (토)", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 7\\. 20. (토)

    2 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 번호 매긴 목록으로 바뀌는 "2024. 7. 20. 토요일에 모였습니다." → 필요: 그대로 보이도록 첫 마침표 앞에 백슬래시
      쓸 내용: 2024\\. 7. 20. 토요일에 모였습니다.

    content/pages/about/en.md:7:3
      지금: 번호 매긴 목록으로 바뀌는 "7. 20. (토)" → 필요: 그대로 보이도록 첫 마침표 앞에 백슬래시
      쓸 내용: 7\\. 20. (토)

    파일 1개에서 고칠 곳을 2군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('lines that are no list', async () => {
  expect(await both('• 하나\n• 둘\n\n-셋\n-넷\n\n1.다섯\n2.여섯\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "• 하나" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: - 하나

    content/pages/about/en.md:8:1
      found "-셋" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: - 셋

    content/pages/about/en.md:11:1
      found "1.다섯" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: 1. 다섯

    3 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "• 하나" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: - 하나

    content/pages/about/en.md:8:1
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "-셋" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: - 셋

    content/pages/about/en.md:11:1
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "1.다섯" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: 1. 다섯

    파일 1개에서 고칠 곳을 3군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('a heading without a space', async () => {
  expect(await both('##제목\n\n###3. Title\n\n##\u3000제목\n\n＃＃ 제목\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "##제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목

    content/pages/about/en.md:7:1
      found "###3. Title", which readers see as text; expected an ordinary space behind #
      write: ### 3. Title

    content/pages/about/en.md:9:1
      found "##　제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목

    content/pages/about/en.md:11:1
      found "＃＃ 제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목

    4 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 제목이 되지 않고 글로 보이는 "##제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목

    content/pages/about/en.md:7:1
      지금: 제목이 되지 않고 글로 보이는 "###3. Title" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ### 3. Title

    content/pages/about/en.md:9:1
      지금: 제목이 되지 않고 글로 보이는 "##　제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목

    content/pages/about/en.md:11:1
      지금: 제목이 되지 않고 글로 보이는 "＃＃ 제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목

    파일 1개에서 고칠 곳을 4군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('a paragraph that becomes a heading', async () => {
  expect(await both('한 줄\n---\n\n두 줄의\n글입니다.\n---\n\n끝\n-\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "한 줄", which becomes a heading because of the --- right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      write: an empty line above ---
      or, for a heading: ## 한 줄

    content/pages/about/en.md:8:1
      found "두 줄의\\n글입니다.", which becomes a heading because of the --- right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      write: an empty line above ---

    content/pages/about/en.md:12:1
      found "끝", which becomes a heading because of the - right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      remove the - below it
      or, for a heading: ## 끝

    3 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 바로 아래의 --- 때문에 제목으로 바뀌는 "한 줄" → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      쓸 내용: --- 위에 빈 줄
      제목으로 쓰려면: ## 한 줄

    content/pages/about/en.md:8:1
      지금: 바로 아래의 --- 때문에 제목으로 바뀌는 "두 줄의\\n글입니다." → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      쓸 내용: --- 위에 빈 줄

    content/pages/about/en.md:12:1
      지금: 바로 아래의 - 때문에 제목으로 바뀌는 "끝" → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      아래의 - 지우기
      제목으로 쓰려면: ## 끝

    파일 1개에서 고칠 곳을 3군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('links that are none', async () => {
  expect(
    await both(
      '[글] (https://a.example/) [글]（https://a.example/） (글)[https://a.example/] [글](/a b/) [글]() [](https://a.example/)\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글] (https://a.example/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:26
      found "[글]（https://a.example/）", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:50
      found "(글)[https://a.example/]", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:74
      found "[글](/a b/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](/a%20b/)

    content/pages/about/en.md:5:85
      found "[글]()", a link to nothing; expected an address between its ( )
      write: [글](…)
      or only the words: 글

    content/pages/about/en.md:5:91
      found "[](https://a.example/)", a link without a word; expected what readers find there between its [ ]
      write: […](https://a.example/)

    6 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: 링크가 되지 않는 "[글] (https://a.example/)" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:26
      지금: 링크가 되지 않는 "[글]（https://a.example/）" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:50
      지금: 링크가 되지 않는 "(글)[https://a.example/]" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:74
      지금: 링크가 되지 않는 "[글](/a b/)" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](/a%20b/)

    content/pages/about/en.md:5:85
      지금: 갈 곳이 없는 링크 "[글]()" → 필요: ( ) 안에 주소
      쓸 내용: [글](…)
      글만 남기려면: 글

    content/pages/about/en.md:5:91
      지금: 글이 없는 링크 "[](https://a.example/)" → 필요: [ ] 안에 무엇으로 가는 링크인지
      쓸 내용: […](https://a.example/)

    파일 1개에서 고칠 곳을 6군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('references that nothing defines', async () => {
  expect(
    await both('[글][pytroch] ![그림][없음]과 [글][]\n\n[pytorch]: https://pytorch.org/\n'),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글][pytroch]", which readers see as it is: nothing says where "pytroch" leads; expected a line "[pytroch]: …" with its address[object Object]
      write: [글][pytorch]

    content/pages/about/en.md:5:14
      found "![그림][없음]", which readers see as it is: nothing says where "없음" leads; expected a line "[없음]: …" with its address[object Object]
      write: ![그림](…)
      or, on a line of its own: [없음]: …

    content/pages/about/en.md:5:25
      found "[글][]", which readers see as it is: nothing says where "글" leads; expected a line "[글]: …" with its address[object Object]
      write: [글](…)
      or, on a line of its own: [글]: …

    3 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: "pytroch"의 주소가 어디에도 없어 그대로 보이는 "[글][pytroch]" → 필요: 주소를 적은 "[pytroch]: …" 줄. 혹시 "pytorch"?
      쓸 내용: [글][pytorch]

    content/pages/about/en.md:5:14
      지금: "없음"의 주소가 어디에도 없어 그대로 보이는 "![그림][없음]" → 필요: 주소를 적은 "[없음]: …" 줄
      쓸 내용: ![그림](…)
      또는 따로 한 줄에: [없음]: …

    content/pages/about/en.md:5:25
      지금: "글"의 주소가 어디에도 없어 그대로 보이는 "[글][]" → 필요: 주소를 적은 "[글]: …" 줄
      쓸 내용: [글](…)
      또는 따로 한 줄에: [글]: …

    파일 1개에서 고칠 곳을 3군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('글[^nots] [^b]\n\n[^note]: 각주\n[^note2]: 각주\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:2
      found "[^nots]" without its footnote; expected a line "[^nots]: …" with what it says[object Object]
      write: [^note]

    content/pages/about/en.md:5:10
      found "[^b]" without its footnote; expected a line "[^b]: …" with what it says[object Object]
      add a line: [^b]: …

    content/pages/about/en.md:7:1
      found the footnote [^note], which no text refers to and readers never see; expected [^note] in the text
      write [^note] where it belongs, or remove the footnote

    content/pages/about/en.md:8:1
      found the footnote [^note2], which no text refers to and readers never see; expected [^note2] in the text
      write [^note2] where it belongs, or remove the footnote

    4 problems in 1 file; nothing was built

    content/pages/about/en.md:5:2
      지금: 각주의 내용이 없는 "[^nots]" → 필요: 내용을 적은 "[^nots]: …" 줄. 혹시 "note"?
      쓸 내용: [^note]

    content/pages/about/en.md:5:10
      지금: 각주의 내용이 없는 "[^b]" → 필요: 내용을 적은 "[^b]: …" 줄
      넣을 줄: [^b]: …

    content/pages/about/en.md:7:1
      지금: 본문에서 가리키지 않아 보이지 않는 각주 [^note] → 필요: 본문에 [^note]
      각주가 달릴 자리에 [^note] 쓰기, 또는 각주 지우기

    content/pages/about/en.md:8:1
      지금: 본문에서 가리키지 않아 보이지 않는 각주 [^note2] → 필요: 본문에 [^note2]
      각주가 달릴 자리에 [^note2] 쓰기, 또는 각주 지우기

    파일 1개에서 고칠 곳을 4군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('what kramdown reads', async () => {
  expect(await both('* TOC\n{:toc}\n\n{::comment}\n숨김\n{:/comment}\n\n*[HTML]: HyperText\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "* TOC\\n{:toc}", which asks kramdown for a table of contents; expected headings only; this site makes no such list
      remove it

    content/pages/about/en.md:8:1
      found "{::comment}", whose text readers see; expected a comment as <!-- … -->
      write: <!-- … -->

    content/pages/about/en.md:12:1
      found "*[HTML]: HyperText", an abbreviation that readers see as this line; expected the long form in the text where the short one comes first
      write: HTML (HyperText)

    3 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: kramdown에 목차를 부탁하는 "* TOC\\n{:toc}" → 필요: 제목만. 이 사이트는 목차를 만들지 않습니다
      지우기

    content/pages/about/en.md:8:1
      지금: 안의 글이 독자에게 보이는 "{::comment}" → 필요: <!-- … -->로 쓴 주석
      쓸 내용: <!-- … -->

    content/pages/about/en.md:12:1
      지금: 줄 그대로 보이는 약어 풀이 "*[HTML]: HyperText" → 필요: 약어가 처음 나오는 자리에 풀어 쓴 말
      쓸 내용: HTML (HyperText)

    파일 1개에서 고칠 곳을 3군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  expect(await both('용어\n: 뜻입니다\n\n질량은 $$E = mc^2$$ 입니다.\n\n$$\na\n$$\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ": 뜻입니다" below "용어", a definition that readers see with its colon; expected a list
      write: - **용어**: 뜻입니다

    content/pages/about/en.md:8:5
      found "$$E = mc^2$$", a formula that readers see as it is written; expected code between backticks, or a photograph of the formula
      write: \`E = mc^2\`

    content/pages/about/en.md:10:1
      found "$$\\na\\n$$", a formula that readers see as it is written; expected code between backticks, or a photograph of the formula

    3 problems in 1 file; nothing was built

    content/pages/about/en.md:5:1
      지금: "용어" 아래에 쌍점까지 그대로 보이는 정의 ": 뜻입니다" → 필요: 목록
      쓸 내용: - **용어**: 뜻입니다

    content/pages/about/en.md:8:5
      지금: 쓴 그대로 보이는 수식 "$$E = mc^2$$" → 필요: 백틱으로 감싼 코드, 또는 수식 사진
      쓸 내용: \`E = mc^2\`

    content/pages/about/en.md:10:1
      지금: 쓴 그대로 보이는 수식 "$$\\na\\n$$" → 필요: 백틱으로 감싼 코드, 또는 수식 사진

    파일 1개에서 고칠 곳을 3군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
test('what Liquid reads', async () => {
  expect(
    await both(
      '[글]({{ site.baseurl }}/a/) {{ \'/a.pdf\' | relative_url }}\n\n{% include youtube.html id="iR5hTsrgpAk" %}\n{% highlight python %}\nprint(1)\n{% endhighlight %}\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:5
      found "{{ site.baseurl }}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      remove it

    content/pages/about/en.md:5:28
      found "{{ '/a.pdf' | relative_url }}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: /a.pdf

    content/pages/about/en.md:7:1
      found "{% include youtube.html id=\\"iR5hTsrgpAk\\" %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: […](https://www.youtube.com/watch?v=iR5hTsrgpAk)

    content/pages/about/en.md:8:1
      found "{% highlight python %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`python

    content/pages/about/en.md:10:1
      found "{% endhighlight %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`

    5 problems in 1 file; nothing was built

    content/pages/about/en.md:5:5
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{{ site.baseurl }}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      지우기

    content/pages/about/en.md:5:28
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{{ '/a.pdf' | relative_url }}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: /a.pdf

    content/pages/about/en.md:7:1
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% include youtube.html id=\\"iR5hTsrgpAk\\" %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: […](https://www.youtube.com/watch?v=iR5hTsrgpAk)

    content/pages/about/en.md:8:1
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% highlight python %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: \`\`\`python

    content/pages/about/en.md:10:1
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% endhighlight %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: \`\`\`

    파일 1개에서 고칠 곳을 5군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
})
