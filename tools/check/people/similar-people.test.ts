import { expect, test } from 'vitest'
import { noticeInBoth, text } from '../content-fixture'

const event = (...speakers: string[]) =>
  text('events', `sessions: [${speakers.map((name) => `{ title: { en: A }, speakers: [${name}] }`).join(', ')}]`)
const person = (lines: string) => `---\n${lines}\n---\n`

test('two names without a file', async () => {
  expect(
    await noticeInBoth({
      'events/meetup/ko.md': event('김지호'),
      'posts/recap/ko.md': text('posts', 'event: meetup', '## 1. 김지호 | One\n\n## 2. Kim Ji-ho | Two\n'),
      'posts/note/ko.md': text('posts', 'authors: [Guest]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:4:11  authors[0]
      notice: "Jiho Kim" resembles "김지호" (content/events/meetup/ko.md:5:43): the same name as it is written in Latin letters
      if this is one person, write content/people/jiho-kim/ko.md:
        ---
        name: { ko: 김지호, en: Jiho Kim }
        ---
      if these are two people, write content/people/jiho-kim/ko.md:
        ---
        name: { ko: 김지호 }
        distinctFrom: [Jiho Kim]
        ---
      살펴보기: "Jiho Kim", "김지호" (content/events/meetup/ko.md:5:43): 같은 사람인가요? 같은 이름을 로마자로 쓴 듯합니다
      같은 사람이라면 content/people/jiho-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김지호, en: Jiho Kim }
        ---
      다른 사람이라면 content/people/jiho-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김지호 }
        distinctFrom: [Jiho Kim]
        ---

    content/posts/recap/ko.md:10:7
      notice: "Kim Ji-ho" resembles "Jiho Kim" (content/posts/recap/ko.md:4:11): the same words in another order
      if this is one person, write content/people/jiho-kim/ko.md:
        ---
        name: { en: Jiho Kim }
        aliases: [Kim Ji-ho]
        ---
      if these are two people, write content/people/jiho-kim/ko.md:
        ---
        name: { en: Jiho Kim }
        distinctFrom: [Kim Ji-ho]
        ---
      살펴보기: "Kim Ji-ho", "Jiho Kim" (content/posts/recap/ko.md:4:11): 같은 사람인가요? 같은 낱말을 다른 순서로 썼습니다
      같은 사람이라면 content/people/jiho-kim/ko.md 파일에 쓸 내용:
        ---
        name: { en: Jiho Kim }
        aliases: [Kim Ji-ho]
        ---
      다른 사람이라면 content/people/jiho-kim/ko.md 파일에 쓸 내용:
        ---
        name: { en: Jiho Kim }
        distinctFrom: [Kim Ji-ho]
        ---"
  `)
  expect(await noticeInBoth({ 'events/meetup/ko.md': event('김 재현', '김재현') })).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:83  sessions[1].speakers[0]
      notice: "김재현" resembles "김 재현" (content/events/meetup/ko.md:5:43): the same letters, spaced or punctuated otherwise
      if this is one person, write content/people/jaehyeon-kim/ko.md:
        ---
        name: { ko: 김 재현 }
        aliases: [김재현]
        ---
      if these are two people, write content/people/jaehyeon-kim/ko.md:
        ---
        name: { ko: 김 재현 }
        distinctFrom: [김재현]
        ---
      살펴보기: "김재현", "김 재현" (content/events/meetup/ko.md:5:43): 같은 사람인가요? 글자는 같고 띄어쓰기나 문장 부호만 다릅니다
      같은 사람이라면 content/people/jaehyeon-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김 재현 }
        aliases: [김재현]
        ---
      다른 사람이라면 content/people/jaehyeon-kim/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 김 재현 }
        distinctFrom: [김재현]
        ---"
  `)
})
test('people whose files tell them apart', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Jiho Kim', 'Kim Jiho') }
  const told = (names: string) => person(`name: { ko: 김지호 }\ndistinctFrom: [${names}]`)
  expect(await noticeInBoth({ ...files, 'people/jiho/ko.md': told('Jiho Kim, Kim Jiho') })).toContain(
    '"Kim Jiho" resembles "Jiho Kim"',
  )
  expect(await noticeInBoth({ ...files, 'people/jiho/ko.md': told('Jiho Kim') })).toContain(
    'write in content/people/jiho/ko.md, instead of its "distinctFrom" (line 3): distinctFrom: [Jiho Kim, Kim Jiho]',
  )
})
test('what is too long for a name is compared with nothing', async () => {
  const long = 'abcdefghij '.repeat(20_000).trim()
  expect(await noticeInBoth({ 'events/meetup/ko.md': event(long, `${long}k`) })).toBe('')
})
test('nothing is said of people while a file cannot be read that may unite them', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Jiho Kim') }
  expect(await noticeInBoth(files)).not.toBe('')
  expect(await noticeInBoth({ ...files, 'people/jiho-kim/ko.md': '---\nname: "\n---\n' })).toBe('')
  expect(await noticeInBoth({ ...files, 'people/jiho-kim/ko.md': Buffer.from([0xff, 0xfe]) })).toBe('')
})
