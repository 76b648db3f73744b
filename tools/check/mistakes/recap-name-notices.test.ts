import { expect, test } from 'vitest'
import { noticeInBoth, text } from '../content-fixture'

const event = (...speakers: string[]) =>
  text('events', `sessions: [${speakers.map((name) => `{ title: { en: A }, speakers: [${name}] }`).join(', ')}]`)
const person = (lines: string) => `---\n${lines}\n---\n`

test('a name in a recap that the programme of its event spells in one letter otherwise', async () => {
  const recap = (name: string) => text('posts', 'event: meetup', `## ${name} | A\n`)
  expect(
    await noticeInBoth({ 'events/meetup/ko.md': event('김홍석'), 'posts/recap/ko.md': recap('김홍선') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:8:4
      notice: "김홍선" resembles "김홍석" (content/events/meetup/ko.md:5:43): a letter or two apart
      if this is one person, write content/people/hongseok-kim/ko.md:
        ---
        name: { ko: 김홍석 }
        aliases: [김홍선]
        ---
      if these are two people, write content/people/hongseok-kim/ko.md:
        ---
        name: { ko: 김홍석 }
        distinctFrom: [김홍선]
        ---
      살펴보기: "김홍선", "김홍석" (content/events/meetup/ko.md:5:43): 같은 사람인가요? 한두 글자만 다릅니다
      같은 사람이라면 content/people/hongseok-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김홍석 }
        aliases: [김홍선]
        ---
      다른 사람이라면 content/people/hongseok-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김홍석 }
        distinctFrom: [김홍선]
        ---"
  `)
  expect(
    await noticeInBoth({ 'events/meetup/ko.md': event('김홍석', '김홍선'), 'posts/recap/ko.md': recap('김홍선') }),
  ).toBe('')
})
test('a name in a recap for a talk that the programme gives to somebody else', async () => {
  const recap = (heading: string) => text('posts', 'event: meetup', `## ${heading} | A\n`)
  const files = { 'events/meetup/ko.md': event('이제응') }
  expect(await noticeInBoth({ ...files, 'posts/recap/en.md': recap('1. Jerry Lee') })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:7
      notice: "Jerry Lee" may be "이제응" (content/events/meetup/ko.md:5:43): the recap names one and the programme the other for the same talk
      if this is one person, write content/people/jerry-lee/ko.md:
        ---
        name: { ko: 이제응, en: Jerry Lee }
        ---
      if these are two people, write content/people/jeeung-lee/ko.md:
        ---
        name: { ko: 이제응 }
        distinctFrom: [Jerry Lee]
        ---
      살펴보기: "Jerry Lee", "이제응" (content/events/meetup/ko.md:5:43): 같은 사람인가요? 같은 발표인데 후기와 프로그램에 적힌 이름이 다릅니다
      같은 사람이라면 content/people/jerry-lee/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 이제응, en: Jerry Lee }
        ---
      다른 사람이라면 content/people/jeeung-lee/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 이제응 }
        distinctFrom: [Jerry Lee]
        ---"
  `)
  const united = { 'people/jerry-lee/ko.md': person('name: { ko: 이제응, en: Jerry Lee }') }
  expect(await noticeInBoth({ ...files, ...united, 'posts/recap/en.md': recap('1. Jerry Lee') })).toBe('')
  const two = { 'events/meetup/ko.md': event('이제응, 김솔') }
  expect(await noticeInBoth({ ...two, 'posts/recap/en.md': recap('Jerry Lee') })).toBe('')
})
