import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const page = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })
const both = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })

test('a fence that nothing closes', async () => {
  expect(await both('```py\na\n```\n\n- one\n\n  ```py\n  b\n\n```sh\nc\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:11:3
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`

    content/pages/about/en.md:14:1
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`"
  `)
  expect(await page('~~~\na\n```\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ~~~ that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: ~~~"
  `)
  expect(await page('```py\na\n```py\n글\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found \`\`\` that nothing closes, so that the rest of the text is code; expected a line of the same marks, and nothing else, where the code ends
      write: \`\`\`"
  `)
})
test('a table that is none, and cells that are dropped', async () => {
  expect(await both('| 이름 | 주제 |\n| 가 | 나 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "| 이름 | 주제 |", a row of a table that readers see as text; expected a row of dashes below the first row
      add below it: | --- | --- |"
  `)
  expect(await both('| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "| a | b | c |", a row of a table that readers see as text; expected 3 columns of dashes below 3 columns, not 2
      write below it: | --- | --- | --- |"
  `)
  expect(await both('| a | b |\n|---|---|\n| `x | y` | 2 |\n| 1 | 2 | 3 |\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:7:11
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|
      write: | \`x \\| y\` | 2 |

    content/pages/about/en.md:8:9
      found a row of 3 cells in a table of 2 columns, whose last are dropped; expected 2 cells; a bar inside a cell, in code as well, is written \\|"
  `)
})
test('a day that becomes a list', async () => {
  expect(await both('2024. 7. 20. 토요일에 모였습니다.\n\n- 7. 20. (토)\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "2024. 7. 20. 토요일에 모였습니다.", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 2024\\. 7. 20. 토요일에 모였습니다.

    content/pages/about/en.md:7:3
      found "7. 20. (토)", which becomes a numbered list; expected a backslash before its first full stop, so that it stays as it is
      write: 7\\. 20. (토)"
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
      write: 1. 다섯"
  `)
})
test('a heading without a space', async () => {
  expect(await both('##제목\n\n###3. Title\n\n##\u3000제목\n\n＃＃ 제목\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "##제목", which readers see as text; expected an ordinary space after #
      write: ## 제목

    content/pages/about/en.md:7:1
      found "###3. Title", which readers see as text; expected an ordinary space after #
      write: ### 3. Title

    content/pages/about/en.md:9:1
      found "##　제목", which readers see as text; expected an ordinary space after #
      write: ## 제목

    content/pages/about/en.md:11:1
      found "＃＃ 제목", which readers see as text; expected an ordinary space after #
      write: ## 제목"
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
      or, for a heading: ## 끝"
  `)
})
