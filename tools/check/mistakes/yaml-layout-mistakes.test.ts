import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (bytes: string | Buffer) => judgeInBoth({ 'posts/recap/en.md': bytes })

test('a missing space, bracket or key', async () => {
  expect(await post(text('posts', 'title:Recap'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found text without "key:" before it; expected "key: value"
      write: title: Recap
      지금: 앞에 "key:"가 없는 글 → 필요: "key: value"
      쓸 내용: title: Recap"
  `)
  expect(await post(text('posts', 'tags: [a, b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:12
      found no ] that closes the bracket; expected one at its end
      write: ]
      지금: 괄호를 닫는 ] 없음 → 필요: 끝에 닫는 괄호
      쓸 내용: ]"
  `)
  expect(await post(text('posts', 'just words'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on at the start of the next line; expected the value on one line
      write: summary: What we heard. just words
      in place of these 2 lines
      지금: 다음 줄 맨 앞으로 이어지는 값 → 필요: 한 줄로 쓴 값
      쓸 내용: summary: What we heard. just words
      이 2줄 대신 한 줄로 씁니다"
  `)
})
test('a tab', async () => {
  expect(await post(text('posts', 'tags:\n\t- a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a tab at the start of the line; expected spaces
      replace the tab by two spaces
      지금: 줄 앞의 탭 → 필요: 공백
      탭을 공백 두 칸으로 바꾸세요"
  `)
})
test('a key twice', async () => {
  expect(
    await post(`---\ntitle: a\ntitle: b\ndate: 2025-04-07\nauthors: [A]\nsummary: S\n---\n`),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found a key that stands above already; expected each key once
      remove one of the two
      지금: 위에 이미 나온 항목 → 필요: 항목마다 한 번
      둘 중 하나를 지우세요"
  `)
})
test('a list for a front matter', async () => {
  expect(await post('---\n- a\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:1
      found something else than keys; expected lines of the form "key: value"
      지금: 항목이 아닌 글 → 필요: "key: value" 꼴의 줄"
  `)
})
test('lines indented unevenly', async () => {
  expect(await post(text('posts', 'tags:\n  - a\n - b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:2
      found a line indented by another number of spaces than those it belongs to; expected the same number
      지금: 같은 묶음의 다른 줄과 들여쓰기가 다른 줄 → 필요: 같은 수의 공백"
  `)
  expect(await post(text('posts', ' draft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:2
      found a line indented by another number of spaces than those it belongs to; expected the same number
      지금: 같은 묶음의 다른 줄과 들여쓰기가 다른 줄 → 필요: 같은 수의 공백"
  `)
})
test('a text that goes on below with a colon', async () => {
  expect(await post(text('posts', 'summary: 오늘은\n 그리고\n 요약은 이것: 여기까지'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:1
      found a value that goes on in lines that have a colon; expected text that has a colon in it in quotation marks
      write: summary: "오늘은 그리고 요약은 이것: 여기까지"
      in place of these 3 lines
      지금: 쌍점(:)이 든 다음 줄로 이어지는 값 → 필요: 쌍점(:)이 든 글은 따옴표로 감싸기
      쓸 내용: summary: "오늘은 그리고 요약은 이것: 여기까지"
      이 3줄 대신 한 줄로 씁니다"
  `)
  expect(await post(text('posts', 'summary: 오늘은\n 제목: 여기까지'))).not.toContain('write:')
  expect(await post(text('posts', 'summary: 오늘은\n 그리고 요약은: 여기 # 까지'))).not.toContain('write:')
  expect(await post(text('posts', 'authors: 김지호\n 그리고 저자는: 송채영'))).not.toContain('write:')
})
test('a key without its colon, or without the space behind it', async () => {
  expect(await post(text('posts', 'tags\n  - a'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " behind its key; expected "key: value", with a space behind the colon
      지금: 항목 이름 뒤에 ": "가 없는 줄 → 필요: 쌍점 뒤에 공백이 있는 "key: value""
  `)
  expect(await post(text('posts', 'event:meetup\ndraft: true'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found a line without ": " behind its key; expected "key: value", with a space behind the colon
      write: event: meetup
      지금: 항목 이름 뒤에 ": "가 없는 줄 → 필요: 쌍점 뒤에 공백이 있는 "key: value"
      쓸 내용: event: meetup"
  `)
})
