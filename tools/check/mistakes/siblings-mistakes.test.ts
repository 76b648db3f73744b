import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const translation = '---\ntitle: 후기\nsummary: 들은 것\n---\n'

test('a translation states only what differs', async () => {
  expect(await judgeInBoth({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': translation })).toBe('')
})
test('what neither of two files states', async () => {
  expect(
    await judgeInBoth({ 'posts/recap/en.md': translation, 'posts/recap/ko.md': translation }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:1:1  authors
      found no "authors" in ko.md or en.md; expected one: Who wrote it: names in any spelling
      write: authors: [ … ]
      지금: ko.md, en.md 어디에도 "authors" 없음 → 필요: 글쓴이. 이름의 표기는 아무것이나 좋습니다
      쓸 내용: authors: [ … ]

    content/posts/recap/ko.md:1:1  date
      found no "date" in ko.md or en.md; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: YYYY-MM-DD
      지금: ko.md, en.md 어디에도 "date" 없음 → 필요: 글을 내는 날: 2025-04-07. 연도는 주소에 들어갑니다
      쓸 내용: date: YYYY-MM-DD"
  `)
})
test('a day that can be seen', async () => {
  expect(
    await judgeInBoth({ 'posts/2025-04-07-recap/en.md': `${translation.slice(0, -4)}authors: [A]\n---\n` }),
  ).toMatchInlineSnapshot(`
    "content/posts/2025-04-07-recap/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: 2025-04-07
      지금: "date" 없음 → 필요: 글을 내는 날: 2025-04-07. 연도는 주소에 들어갑니다
      쓸 내용: date: 2025-04-07"
  `)
})
test('a file that does not parse may state it', async () => {
  expect(
    await judgeInBoth({ 'posts/recap/en.md': '---\ntitle: "\n---\n', 'posts/recap/ko.md': translation }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:8
      found a quotation mark " that nothing closes; expected a second one at the end of the text
      write: title: ""
      지금: 닫히지 않은 따옴표 " → 필요: 글 끝에 닫는 따옴표
      쓸 내용: title: """
  `)
})
test('two different facts', async () => {
  const ko = text('posts', 'date: 2025-04-08\nauthors: [김지호]')
  expect(await judgeInBoth({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': ko })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:7  date
      found "2025-04-07"; expected "2025-04-08" as in content/posts/recap/ko.md:4:7, or nothing: facts hold for all languages
      remove "date" from one of the two
      지금: "2025-04-07" → 필요: content/posts/recap/ko.md:4:7에 적힌 "2025-04-08". 사실은 어느 언어에서나 같으므로 한쪽에만 적어도 됩니다
      둘 중 한쪽에서 "date" 줄을 지우세요

    content/posts/recap/en.md:4:10  authors
      found another value; expected the same value as in content/posts/recap/ko.md:5:10, or nothing: facts hold for all languages
      remove "authors" from one of the two
      지금: 다른 값 → 필요: content/posts/recap/ko.md:5:10에 적힌 값. 사실은 어느 언어에서나 같으므로 한쪽에만 적어도 됩니다
      둘 중 한쪽에서 "authors" 줄을 지우세요"
  `)
})
test('the same fact twice', async () => {
  expect(await judgeInBoth({ 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': text('posts') })).toBe('')
})
test('two people with one spelling', async () => {
  const other = '---\nname: { ko: 이재웅 }\naliases: ["jerry  LEE", 이재웅, Jay]\n---\n'
  expect(
    await judgeInBoth({ 'people/jerry-lee/ko.md': text('people'), 'people/jaewoong-lee/ko.md': other }),
  ).toMatchInlineSnapshot(`
    "content/people/jaewoong-lee/ko.md:3:25  aliases[1]
      found "이재웅", which content/people/jaewoong-lee/ko.md:2:13 states too; expected a spelling of its own: once is enough
      remove it from one of the two
      지금: content/people/jaewoong-lee/ko.md:2:13에도 적힌 "이재웅" → 필요: 겹치지 않는 이름. 한 번만 적으면 됩니다
      둘 중 한쪽에서 지우세요

    content/people/jerry-lee/ko.md:2:22  name.en
      found "Jerry Lee", which content/people/jaewoong-lee/ko.md:3:11 states too; expected a spelling of its own: two people cannot share one
      remove it from one of the two
      지금: content/people/jaewoong-lee/ko.md:3:11에도 적힌 "Jerry Lee" → 필요: 겹치지 않는 이름. 두 사람이 같은 이름을 함께 쓸 수 없습니다
      둘 중 한쪽에서 지우세요"
  `)
})
test('a name that is the same in both languages, and repeated by the translation', async () => {
  const person = '---\nname: { ko: Alban Desmaison, en: Alban Desmaison }\naliases: [Alban D]\n---\n'
  expect(await judgeInBoth({ 'people/alban/ko.md': person, 'people/alban/en.md': person })).toBe('')
})
