import { expect, test } from 'vitest'
import { notice, text } from '../content-fixture'

const event = (...speakers: string[]) =>
  text('events', `sessions: [${speakers.map((name) => `{ title: { en: A }, speakers: [${name}] }`).join(', ')}]`)
const person = (lines: string) => `---\n${lines}\n---\n`

test('two names without a file', async () => {
  expect(
    await notice({
      'events/meetup/ko.md': event('김지호'),
      'posts/recap/ko.md': text('posts', 'event: meetup', '## 1. 김지호 | One\n\n## 2. Kim Ji-ho | Two\n'),
      'posts/note/ko.md': text('posts', 'authors: [Guest]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:10:7
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
        ---"
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
        ---"
  `)
})
test('people whose files tell them apart', async () => {
  const files = { 'events/meetup/ko.md': event('Jiho Kim', 'Ji-ho Kim', 'Kim Jiho') }
  const told = (names: string) => person(`name: { en: Jiho Kim }\ndistinctFrom: [${names}]`)
  expect(await notice({ ...files, 'people/jiho/ko.md': told('Ji-ho Kim, Kim Jiho') })).toContain(
    '"Kim Jiho" resembles "Ji-ho Kim"',
  )
  expect(await notice({ ...files, 'people/jiho/ko.md': told('Ji-ho Kim') })).toContain(
    'write in content/people/jiho/ko.md, instead of its "distinctFrom" (line 3): distinctFrom: [Ji-ho Kim, Kim Jiho]',
  )
})
test('what is too long for a name is compared with nothing', async () => {
  const long = 'abcdefghij '.repeat(20_000).trim()
  expect(await notice({ 'events/meetup/ko.md': event(long, `${long}k`) })).toBe('')
})
test('nothing is said of people while a file cannot be read that may unite them', async () => {
  const files = { 'events/meetup/ko.md': event('Kim Jiho', 'Jiho Kim') }
  expect(await notice(files)).not.toBe('')
  expect(await notice({ ...files, 'people/jiho-kim/ko.md': '---\nname: "\n---\n' })).toBe('')
  expect(await notice({ ...files, 'people/jiho-kim/ko.md': Buffer.from([0xff, 0xfe]) })).toBe('')
})
test('a spelling that the file of a person does not have', async () => {
  const files = { 'events/meetup/ko.md': event('김지호', 'Ji-ho Kim') }
  expect(
    await notice({ ...files, 'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho-kim/ko.md:2:22): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho-kim/ko.md: aliases: [Ji-ho Kim]
      if these are two people, write in content/people/jiho-kim/ko.md: distinctFrom: [Ji-ho Kim]"
  `)
  expect(
    await notice({ ...files, 'people/jiho/en.md': person('name: { en: Jiho Kim }\naliases: [Kim Jiho]') }),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/ko.md:5:82  sessions[1].speakers[0]
      notice: "Ji-ho Kim" resembles "Jiho Kim" (content/people/jiho/en.md:2:13): the same letters, spaced or punctuated otherwise
      if this is one person, write in content/people/jiho/en.md, instead of its "aliases" (line 3): aliases: [Kim Jiho, Ji-ho Kim]
      if these are two people, write in content/people/jiho/en.md: distinctFrom: [Ji-ho Kim]"
  `)
  expect(
    await notice({
      ...files,
      'people/jiho-kim/ko.md': person('name: { ko: 김지호, en: Jiho Kim }\naliases: [Ji-ho Kim]'),
    }),
  ).toBe('')
})
test('two files for one person', async () => {
  expect(
    await notice({
      'events/meetup/ko.md': event('Jiho Kim'),
      'people/jiho-kim/ko.md': person('name: { en: Jiho Kim }'),
      'people/kim-jiho/ko.md': person('name: { en: Kim Jiho }\naliases: [지호]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/people/kim-jiho/ko.md:2:13  name.en
      notice: "Kim Jiho" resembles "Jiho Kim" (content/people/jiho-kim/ko.md:2:13): the same words in another order
      if this is one person, write in content/people/jiho-kim/ko.md: aliases: [Kim Jiho, 지호]
        and move what else content/people/kim-jiho/ko.md says there, and remove it
      if these are two people, write in content/people/jiho-kim/ko.md: distinctFrom: [Kim Jiho]"
  `)
})
test('a name in a recap that the programme of its event spells in one letter otherwise', async () => {
  const recap = (name: string) => text('posts', 'event: meetup', `## ${name} | A\n`)
  expect(
    await notice({ 'events/meetup/ko.md': event('김홍석'), 'posts/recap/ko.md': recap('김홍선') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:8:4
      notice: "김홍선" resembles "김홍석" (content/events/meetup/ko.md:5:43): one letter differs
      if this is one person, write content/people/hongseok-kim/ko.md:
        ---
        name: { ko: 김홍석 }
        aliases: [김홍선]
        ---
      if these are two people, write content/people/hongseok-kim/ko.md:
        ---
        name: { ko: 김홍석 }
        distinctFrom: [김홍선]
        ---"
  `)
  expect(await notice({ 'events/meetup/ko.md': event('김홍석', '김홍선'), 'posts/recap/ko.md': recap('김홍선') })).toBe(
    '',
  )
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
        ---"
  `)
  const united = { 'people/jerry-lee/ko.md': person('name: { ko: 이제응, en: Jerry Lee }') }
  expect(await notice({ ...files, ...united, 'posts/recap/en.md': recap('1. Jerry Lee') })).toBe('')
  const two = { 'events/meetup/ko.md': event('이제응, 김솔') }
  expect(await notice({ ...two, 'posts/recap/en.md': recap('Jerry Lee') })).toBe('')
})
