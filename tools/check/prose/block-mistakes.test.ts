import { expect, test } from 'vitest'
import { judge, judgeInBoth, text } from '../content-fixture'

const page = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })
const both = (body: string) => judgeInBoth({ 'pages/about/en.md': text('pages', '', body) })

test('a fence that nothing closes', async () => {
  expect(await both('```py\na\n```\n\n- one\n\n  ```py\n  b\n\n```sh\nc\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:11:3
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`
      지금: 닫는 줄이 없어 뒤의 글을 모두 코드로 만드는 \`\`\` → 필요: 코드가 끝나는 자리에 같은 기호만 있는 줄
      쓸 내용: \`\`\`

    content/pages/about/en.md:14:1
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`
      지금: 닫는 줄이 없어 뒤의 글을 모두 코드로 만드는 \`\`\` → 필요: 코드가 끝나는 자리에 같은 기호만 있는 줄
      쓸 내용: \`\`\`"
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
      지금: 표가 되지 않고 글로 보이는 행 "| 이름 | 주제 |" → 필요: 첫 행 아래에 줄표로 된 행
      아래에 넣을 행: | --- | --- |"
  `)
  expect(await both('| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "| a | b | c |", a row of a table that readers see as text; expected 3 columns of dashes below 3 columns, not 2
      write below it: | --- | --- | --- |
      지금: 표가 되지 않고 글로 보이는 행 "| a | b | c |" → 필요: 열 3개 아래에 줄표 열도 2개가 아니라 3개
      아래 행에 쓸 내용: | --- | --- | --- |"
  `)
  expect(await both('| a | b |\n|---|---|\n| `x | y` | 2 |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:7:11
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|
      write: | \`x \\| y\` | 2 |
      지금: 열이 2개인 표에서 뒤쪽 칸이 사라지는 3칸짜리 행 → 필요: 2칸. 칸 안의 세로줄은 코드에서도 \\|
      쓸 내용: | \`x \\| y\` | 2 |

    content/pages/about/en.md:8:9
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|
      지금: 열이 2개인 표에서 뒤쪽 칸이 사라지는 3칸짜리 행 → 필요: 2칸. 칸 안의 세로줄은 코드에서도 \\|"
  `)
})
test('a day that becomes a list', async () => {
  expect(await both('2024. 7. 20. 토요일에 모였습니다.\n\n- 7. 20. (토)\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "2024. 7. 20. 토요일에 모였습니다.", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 2024\\. 7. 20. 토요일에 모였습니다.
      지금: 번호 매긴 목록으로 바뀌는 "2024. 7. 20. 토요일에 모였습니다." → 필요: 그대로 보이도록 첫 마침표 앞에 백슬래시
      쓸 내용: 2024\\. 7. 20. 토요일에 모였습니다.

    content/pages/about/en.md:7:3
      found "7. 20. (토)", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 7\\. 20. (토)
      지금: 번호 매긴 목록으로 바뀌는 "7. 20. (토)" → 필요: 그대로 보이도록 첫 마침표 앞에 백슬래시
      쓸 내용: 7\\. 20. (토)"
  `)
})
test('lines that are no list', async () => {
  expect(await both('• 하나\n• 둘\n\n-셋\n-넷\n\n1.다섯\n2.여섯\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "• 하나" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: - 하나
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "• 하나" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: - 하나

    content/pages/about/en.md:8:1
      found "-셋" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: - 셋
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "-셋" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: - 셋

    content/pages/about/en.md:11:1
      found "1.다섯" and more lines like it, which run on as one paragraph; expected each item with "- " or "1. " before it
      write: 1. 다섯
      지금: 목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "1.다섯" → 필요: 항목마다 앞에 "- " 또는 "1. "
      쓸 내용: 1. 다섯"
  `)
})
test('a heading without a space', async () => {
  expect(await both('##제목\n\n###3. Title\n\n##\u3000제목\n\n＃＃ 제목\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "##제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목
      지금: 제목이 되지 않고 글로 보이는 "##제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목

    content/pages/about/en.md:7:1
      found "###3. Title", which readers see as text; expected an ordinary space behind #
      write: ### 3. Title
      지금: 제목이 되지 않고 글로 보이는 "###3. Title" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ### 3. Title

    content/pages/about/en.md:9:1
      found "##　제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목
      지금: 제목이 되지 않고 글로 보이는 "##　제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목

    content/pages/about/en.md:11:1
      found "＃＃ 제목", which readers see as text; expected an ordinary space behind #
      write: ## 제목
      지금: 제목이 되지 않고 글로 보이는 "＃＃ 제목" → 필요: # 뒤에 보통 공백 한 칸
      쓸 내용: ## 제목"
  `)
})
test('a paragraph that becomes a heading', async () => {
  expect(await both('한 줄\n---\n\n두 줄의\n글입니다.\n---\n\n끝\n-\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "한 줄", which becomes a heading because of the --- right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      write: an empty line above ---
      or, for a heading: ## 한 줄
      지금: 바로 아래의 --- 때문에 제목으로 바뀌는 "한 줄" → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      쓸 내용: --- 위에 빈 줄
      제목으로 쓰려면: ## 한 줄

    content/pages/about/en.md:8:1
      found "두 줄의\\n글입니다.", which becomes a heading because of the --- right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      write: an empty line above ---
      지금: 바로 아래의 --- 때문에 제목으로 바뀌는 "두 줄의\\n글입니다." → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      쓸 내용: --- 위에 빈 줄

    content/pages/about/en.md:12:1
      found "끝", which becomes a heading because of the - right below it; expected an empty line between a paragraph and a rule, or a heading with ##
      remove the - below it
      or, for a heading: ## 끝
      지금: 바로 아래의 - 때문에 제목으로 바뀌는 "끝" → 필요: 문단과 가로줄 사이의 빈 줄, 또는 ##로 쓴 제목
      아래의 - 줄을 지우세요
      제목으로 쓰려면: ## 끝"
  `)
})
