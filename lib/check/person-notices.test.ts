import { expect, test } from 'vitest'
import { judge, notice, text } from './content-fixture'

const event = (...speakers: string[]) =>
  text('events', `sessions: [${speakers.map((name) => `{ title: { en: A }, speakers: [${name}] }`).join(', ')}]`)
const person = (lines: string) => `---\n${lines}\n---\n`

test('a spelling that the file of a person does not have', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Ji-ho Kim') }
  expect(
    await notice({ ...files, 'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho-kim/ko.md:2:22): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho-kim/ko.md: aliases: [Ji-ho Kim]
      if these are two people, write in content/people/jiho-kim/ko.md: distinctFrom: [Ji-ho Kim]

    1 notice to look at; nothing is held up"
  `)
  expect(
    await notice({ ...files, 'people/jiho/en.md': person('name: { en: Jiho Kim }\naliases: [Kim Jiho]') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:43  sessions[0].speakers[0]
      notice: "김지호" resembles "Jiho Kim" (content/people/jiho/en.md:2:13): the same name as it is written in Latin letters
      if this is one person, write in content/people/jiho/en.md, instead of its "name" (line 2): name: { ko: 김지호, en: Jiho Kim }
      if these are two people, write in content/people/jiho/en.md: distinctFrom: [김지호]

    content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho/en.md:2:13): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho/en.md, instead of its "aliases" (line 3): aliases: [Kim Jiho, Ji-ho Kim]
      if these are two people, write in content/people/jiho/en.md: distinctFrom: [Ji-ho Kim]

    2 notices to look at; nothing is held up"
  `)
  expect(
    await notice({
      ...files,
      'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }\naliases: [Ji-ho Kim]'),
    }),
  ).toBe('')
})
test('the name in the script that the file does not have', async () => {
  expect(
    await notice({
      'events/meetup/ko.md': event('정수진'),
      'people/soojin-chung/ko.md': person('name: { en: Soojin Chung }'),
    }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:43  sessions[0].speakers[0]
      notice: "정수진" resembles "Soojin Chung" (content/people/soojin-chung/ko.md:2:13): the same name as it is written in Latin letters
      if this is one person, write in content/people/soojin-chung/ko.md, instead of its "name" (line 2): name: { ko: 정수진, en: Soojin Chung }
      if these are two people, write in content/people/soojin-chung/ko.md: distinctFrom: [정수진]

    1 notice to look at; nothing is held up"
  `)
})
test('two names without a file', async () => {
  expect(
    await notice({
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

    2 notices to look at; nothing is held up"
  `)
  expect(await notice({ 'events/meetup/ko.md': event('김 재현', '김재현') })).toMatchInlineSnapshot(`
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

    1 notice to look at; nothing is held up"
  `)
})
test('two files for one person', async () => {
  expect(
    await notice({
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

    1 notice to look at; nothing is held up"
  `)
})
test('a person whose file united two spellings is removed', async () => {
  const files = {
    'events/meetup/ko.md': event('이제응'),
    'posts/recap/ko.md': text('posts', 'authors: [Jaeung Lee]'),
  }
  const file = person('name: { ko: 이제응, en: Jerry Lee }\naliases: [Jaeung Lee]')
  expect(await notice({ ...files, 'people/jerry-lee/ko.md': file })).toBe('')
  expect(await notice(files)).toMatchInlineSnapshot(`
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

    1 notice to look at; nothing is held up"
  `)
})
test('people whose files tell them apart', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Jiho Kim', 'Kim Jiho') }
  const told = (names: string) => person(`name: { ko: 김지호 }\ndistinctFrom: [${names}]`)
  expect(await notice({ ...files, 'people/jiho/ko.md': told('Jiho Kim, Kim Jiho') })).toContain(
    '"Kim Jiho" resembles "Jiho Kim"',
  )
  expect(await notice({ ...files, 'people/jiho/ko.md': told('Jiho Kim') })).toContain(
    'write in content/people/jiho/ko.md, instead of its "distinctFrom" (line 3): distinctFrom: [Jiho Kim, Kim Jiho]',
  )
})
test('a name in a recap that the programme of its event spells in one letter otherwise', async () => {
  const recap = (name: string) => text('posts', 'event: meetup', `## ${name} | A\n`)
  expect(
    await notice({ 'events/meetup/ko.md': event('김홍석'), 'posts/recap/ko.md': recap('김홍선') }),
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

    1 notice to look at; nothing is held up"
  `)
  expect(await notice({ 'events/meetup/ko.md': event('김홍석', '김홍선'), 'posts/recap/ko.md': recap('김홍선') })).toBe(
    '',
  )
})
test('nothing is said of people while a file cannot be read that may unite them', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Jiho Kim') }
  expect(await notice(files)).not.toBe('')
  expect(await notice({ ...files, 'people/jiho-kim/ko.md': '---\nname: "\n---\n' })).toBe('')
  expect(await notice({ ...files, 'people/jiho-kim/ko.md': Buffer.from([0xff, 0xfe]) })).toBe('')
})
test('distinctFrom that tells nobody apart', async () => {
  expect(
    await judge({
      'events/meetup/ko.md': event('Jiho Kim'),
      'people/jiho/ko.md': person('name: { ko: 김지호 }\ndistinctFrom: [Jiho Kin, 김지호, Somebody Else, jiho  kim]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/people/jiho/ko.md:3:16  distinctFrom[0]
      found "Jiho Kin"; expected a name that somebody has; did you mean "Jiho Kim"?
      write: Jiho Kim

    content/people/jiho/ko.md:3:26  distinctFrom[1]
      found "김지호"; expected the name of somebody else
      remove it

    content/people/jiho/ko.md:3:31  distinctFrom[2]
      found "Somebody Else"; expected a name that somebody has
      remove it

    3 problems in 1 file; nothing was built"
  `)
})
test('what is too long for a name is compared with nothing', async () => {
  const long = 'abcdefghij '.repeat(20_000).trim()
  expect(await notice({ 'events/meetup/ko.md': event(long, `${long}k`) })).toBe('')
})
test('a name in a recap for a talk that the programme gives to somebody else', async () => {
  const recap = (heading: string) => text('posts', 'event: meetup', `## ${heading} | A\n`)
  const files = { 'events/meetup/ko.md': event('이제응') }
  expect(await notice({ ...files, 'posts/recap/en.md': recap('1. Jerry Lee') })).toMatchInlineSnapshot(`
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

    1 notice to look at; nothing is held up"
  `)
  const united = { 'people/jerry-lee/ko.md': person('name: { ko: 이제응, en: Jerry Lee }') }
  expect(await notice({ ...files, ...united, 'posts/recap/en.md': recap('1. Jerry Lee') })).toBe('')
  const two = { 'events/meetup/ko.md': event('이제응, 김솔') }
  expect(await notice({ ...two, 'posts/recap/en.md': recap('Jerry Lee') })).toBe('')
})
