import { describe, expect, test } from 'vitest'
import { judge, text } from '../content-fixture'
import { nestedLists } from './nested-lists'
import { readAsShown } from './reading'

const findings = (body: string) => (nestedLists.suspects(body) ? nestedLists.judge(readAsShown(body)) : [])

/** A body as its edits leave it. */
function fix(body: string): string {
  return findings(body).reduceRight((text, each) => {
    const edit = 'finding' in each ? each.finding.edit : undefined
    return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text
  }, body)
}

describe('what is indented too little for the item above', () => {
  test.each([
    ['1. 준비\n  1. 설치\n  2. 실행\n2. 정리', '1. 준비\n   1. 설치\n   2. 실행\n2. 정리'],
    ['1. 하나\n  - 가\n  - 나\n2. 둘', '1. 하나\n   - 가\n   - 나\n2. 둘'],
    ['1. 하나\n  - 가\n\n    글\n2. 둘', '1. 하나\n   - 가\n\n     글\n2. 둘'],
    ['1. 하나\n- 가\n- 나\n2. 둘', '1. 하나\n   - 가\n   - 나\n2. 둘'],
    ['- 하나\n - 둘\n  - 셋', '- 하나\n  - 둘\n   - 셋'],
    ['10. 열\n   - 가', '10. 열\n    - 가'],
    ['- 하나\n 1. 가\n 2. 나', '- 하나\n  1. 가\n  2. 나'],
    ['-\t하나\n  - 가', '-\t하나\n    - 가'],
    ['1. 하나\n\n  > 인용\n\n2. 둘', '1. 하나\n\n   > 인용\n\n2. 둘'],
    ['-   하나\n  - 가', '-   하나\n    - 가'],
    ['- 하나\n - 가\n- 둘', '- 하나\n  - 가\n- 둘'],
    ['1. 하나\n\n  이어지는 글\n\n2. 둘', '1. 하나\n\n   이어지는 글\n\n2. 둘'],
    ['1. 하나\n\n  ```sh\n  run\n  ```\n\n2. 둘', '1. 하나\n\n   ```sh\n   run\n   ```\n\n2. 둘'],
  ])('%j', (body, expected) => {
    expect(findings(body)).toHaveLength(1)
    expect(fix(body)).toBe(expected)
    expect(findings(expected)).toEqual([])
  })
})

test('a number that begins anew', () => {
  const body = '1. 하나\n\n```sh\nrun\n```\n\n1. 둘\n\n글입니다.\n\n1. 셋'
  expect(findings(body)).toHaveLength(2)
  expect(fix(body)).toBe(body)
})

test('a list that becomes code', () => {
  expect(findings('글입니다.\n\n    - 하나\n    - 둘')).toHaveLength(1)
  expect(findings('1. 하나\n\n        - 가')).toHaveLength(1)
})

describe('lists as they were meant', () => {
  test.each([
    '1. 하나\n   - 가\n   - 나\n2. 둘\n   1. 가',
    '- 하나\n  - 가\n    - 갸\n- 둘',
    '* 하나\n * 둘\n * 셋',
    ' 8. 하나\n 9. 둘\n10. 셋',
    '1. 하나\n 2. 둘\n  3. 셋',
    '1. 하나\n2. 둘\n\n글입니다.\n\n1. 하나\n2. 둘',
    '1. 하나\n\n```sh\nrun\n```\n\n2. 둘',
    '1. 하나\n\n   ```sh\n   run\n   ```\n\n1. 둘',
    '- 하나\n\n글입니다.\n\n- 둘',
    '- 하나\n- 둘\n\n1. 하나\n2. 둘',
    '1. 하나\n\n## 제목\n\n1. 하나',
    '-\t하나\n\t- 가\n-\t둘',
    '1.\t하나\n\t- 가',
    '설정:\n\n    - name: build\n    - name: test',
    '- 하나\n\n    - 가',
    '- [ ] 하나\n  - [x] 가',
    '> 1. 하나\n>    - 가',
  ])('%j', (body) => {
    expect(findings(body)).toEqual([])
  })
})

test('words in both languages', async () => {
  const body = '1. 준비\n  1. 설치\n2. 정리\n\n글\n\n1. 하나\n\n글\n\n1. 둘\n'
  expect(await judge({ 'pages/about/en.md': text('pages', '', body) })).toMatchInlineSnapshot(`
    "content/pages/about/en.md:6:3
      found "1. 설치", which is not within the item above it: 2 of 3 spaces; expected 3 spaces before each of its lines
      write:    1. 설치

    content/pages/about/en.md:15:1
      found "1. 둘", which readers see numbered 1 once more: what stands before it is not indented and ends the list; expected 3 spaces before each line of what belongs to the item above, or the number 2
      write: 2. 둘"
  `)
})
