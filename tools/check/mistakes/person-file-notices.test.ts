import { expect, test } from 'vitest'
import { judgeInBoth, noticeInBoth, text } from '../content-fixture'

const event = (...speakers: string[]) =>
  text('events', `sessions: [${speakers.map((name) => `{ title: { en: A }, speakers: [${name}] }`).join(', ')}]`)
const person = (lines: string) => `---\n${lines}\n---\n`

test('a spelling that the file of a person does not have', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Ji-ho Kim') }
  expect(
    await noticeInBoth({ ...files, 'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho-kim/ko.md:2:22): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho-kim/ko.md: aliases: [Ji-ho Kim]
      if these are two people, write in content/people/jiho-kim/ko.md: distinctFrom: [Ji-ho Kim]
      살펴보기: "Ji-ho Kim", "Jiho Kim" (content/people/jiho-kim/ko.md:2:22): 같은 사람인가요? 글자는 같고 띄어쓰기나 문장 부호만 다릅니다
      같은 사람이라면 content/people/jiho-kim/ko.md에 쓸 내용: aliases: [Ji-ho Kim]
      다른 사람이라면 content/people/jiho-kim/ko.md에 쓸 내용: distinctFrom: [Ji-ho Kim]"
  `)
  expect(
    await noticeInBoth({ ...files, 'people/jiho/en.md': person('name: { en: Jiho Kim }\naliases: [Kim Jiho]') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:43  sessions[0].speakers[0]
      notice: "김지호" resembles "Jiho Kim" (content/people/jiho/en.md:2:13): the same name as it is written in Latin letters
      if this is one person, write in content/people/jiho/en.md, instead of its "name" (line 2): name: { ko: 김지호, en: Jiho Kim }
      if these are two people, write in content/people/jiho/en.md: distinctFrom: [김지호]
      살펴보기: "김지호", "Jiho Kim" (content/people/jiho/en.md:2:13): 같은 사람인가요? 같은 이름을 로마자로 쓴 듯합니다
      같은 사람이라면 content/people/jiho/en.md 2번째 줄의 "name" 대신 쓸 내용: name: { ko: 김지호, en: Jiho Kim }
      다른 사람이라면 content/people/jiho/en.md에 쓸 내용: distinctFrom: [김지호]

    content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho/en.md:2:13): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho/en.md, instead of its "aliases" (line 3): aliases: [Kim Jiho, Ji-ho Kim]
      if these are two people, write in content/people/jiho/en.md: distinctFrom: [Ji-ho Kim]
      살펴보기: "Ji-ho Kim", "Jiho Kim" (content/people/jiho/en.md:2:13): 같은 사람인가요? 글자는 같고 띄어쓰기나 문장 부호만 다릅니다
      같은 사람이라면 content/people/jiho/en.md 3번째 줄의 "aliases" 대신 쓸 내용: aliases: [Kim Jiho, Ji-ho Kim]
      다른 사람이라면 content/people/jiho/en.md에 쓸 내용: distinctFrom: [Ji-ho Kim]"
  `)
  expect(
    await noticeInBoth({
      ...files,
      'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }\naliases: [Ji-ho Kim]'),
    }),
  ).toBe('')
})
test('the name in the script that the file does not have', async () => {
  expect(
    await noticeInBoth({
      'events/meetup/ko.md': event('정수진'),
      'people/soojin-chung/ko.md': person('name: { en: Soojin Chung }'),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:43  sessions[0].speakers[0]
      notice: "정수진" resembles "Soojin Chung" (content/people/soojin-chung/ko.md:2:13): the same name as it is written in Latin letters
      if this is one person, write in content/people/soojin-chung/ko.md, instead of its "name" (line 2): name: { ko: 정수진, en: Soojin Chung }
      if these are two people, write in content/people/soojin-chung/ko.md: distinctFrom: [정수진]
      살펴보기: "정수진", "Soojin Chung" (content/people/soojin-chung/ko.md:2:13): 같은 사람인가요? 같은 이름을 로마자로 쓴 듯합니다
      같은 사람이라면 content/people/soojin-chung/ko.md 2번째 줄의 "name" 대신 쓸 내용: name: { ko: 정수진, en: Soojin Chung }
      다른 사람이라면 content/people/soojin-chung/ko.md에 쓸 내용: distinctFrom: [정수진]"
  `)
})
test('two files for one person', async () => {
  expect(
    await noticeInBoth({
      'events/meetup/ko.md': event('김지호'),
      'people/jiho-kim/ko.md': person('name: { en: Jiho Kim }'),
      'people/kim-jiho/ko.md': person('name: { ko: 김지호 }\naliases: [지호]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/people/kim-jiho/ko.md:2:13  name.ko
      notice: "김지호" resembles "Jiho Kim" (content/people/jiho-kim/ko.md:2:13): the same name as it is written in Latin letters
      if this is one person, write in content/people/jiho-kim/ko.md: aliases: [김지호, 지호]
        and move what else content/people/kim-jiho/ko.md says there, and remove it
      if these are two people, write in content/people/jiho-kim/ko.md: distinctFrom: [김지호]
      살펴보기: "김지호", "Jiho Kim" (content/people/jiho-kim/ko.md:2:13): 같은 사람인가요? 같은 이름을 로마자로 쓴 듯합니다
      같은 사람이라면 content/people/jiho-kim/ko.md에 쓸 내용: aliases: [김지호, 지호]
        그리고 content/people/kim-jiho/ko.md의 나머지 내용도 거기로 옮기고, 그 파일은 지우세요
      다른 사람이라면 content/people/jiho-kim/ko.md에 쓸 내용: distinctFrom: [김지호]"
  `)
})
test('a person whose file united two spellings is removed', async () => {
  const files = {
    'events/meetup/ko.md': event('이제응'),
    'posts/recap/ko.md': text('posts', 'authors: [Jaeung Lee]'),
  }
  const file = person('name: { ko: 이제응, en: Jerry Lee }\naliases: [Jaeung Lee]')
  expect(await noticeInBoth({ ...files, 'people/jerry-lee/ko.md': file })).toBe('')
  expect(await noticeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:5:11  authors[0]
      notice: "Jaeung Lee" resembles "이제응" (content/events/meetup/ko.md:5:43): the same name as it is written in Latin letters
      if this is one person, write content/people/jaeung-lee/ko.md:
        ---
        name: { ko: 이제응, en: Jaeung Lee }
        ---
      if these are two people, write content/people/jeeung-lee/ko.md:
        ---
        name: { ko: 이제응 }
        distinctFrom: [Jaeung Lee]
        ---
      살펴보기: "Jaeung Lee", "이제응" (content/events/meetup/ko.md:5:43): 같은 사람인가요? 같은 이름을 로마자로 쓴 듯합니다
      같은 사람이라면 content/people/jaeung-lee/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 이제응, en: Jaeung Lee }
        ---
      다른 사람이라면 content/people/jeeung-lee/ko.md 파일에 쓸 내용:
        ---
        name: { ko: 이제응 }
        distinctFrom: [Jaeung Lee]
        ---"
  `)
})
test('distinctFrom that tells nobody apart', async () => {
  expect(
    await judgeInBoth({
      'events/meetup/ko.md': event('Jiho Kim'),
      'people/jiho/ko.md': person('name: { ko: 김지호 }\ndistinctFrom: [Jiho Kin, 김지호, Somebody Else, jiho  kim]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/people/jiho/ko.md:3:16  distinctFrom[0]
      found "Jiho Kin"; expected a name that somebody has; did you mean "Jiho Kim"?
      write: Jiho Kim
      지금: "Jiho Kin" → 필요: 이 사이트에 나오는 사람의 이름. 혹시 "Jiho Kim"인가요?
      쓸 내용: Jiho Kim

    content/people/jiho/ko.md:3:26  distinctFrom[1]
      found "김지호"; expected the name of somebody else
      remove it
      지금: "김지호" → 필요: 다른 사람의 이름
      지우세요

    content/people/jiho/ko.md:3:31  distinctFrom[2]
      found "Somebody Else"; expected a name that somebody has
      remove it
      지금: "Somebody Else" → 필요: 이 사이트에 나오는 사람의 이름
      지우세요"
  `)
})
