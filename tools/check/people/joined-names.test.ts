import { expect, test } from 'vitest'
import { notice, text } from '../content-fixture'

const event = (speakers: string, others: Record<string, string> = {}) =>
  notice({
    'events/meetup/en.md': text('events', `sessions: [{ title: { en: A }, speakers: ${speakers} }]`),
    ...others,
  })

test('several names in one text', async () => {
  expect(await event('["김하나, 이두리"]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:43  sessions[0].speakers[0]
      notice: "김하나, 이두리", which reads as several names and makes one person
      write: speakers: [김하나, 이두리]
      or, where it is the name of one person, give them a file in content/people"
  `)
  expect(await event('[정가람/한나래]')).toContain('write: speakers: [정가람, 한나래]')
  expect(await event('[김하나 외 2명]')).toContain('write: speakers: [김하나]')
  expect(await event('[and Ada Kim]')).toContain('write: speakers: [Ada Kim]')
  expect(await event('["Ada Kim; Sol Lee"]')).toContain('write: speakers: [Ada Kim, Sol Lee]')
  expect(await event('[Ben Oh, "Ada Kim, Sol Lee", 김하나]')).toContain(
    'write: speakers: [Ben Oh, Ada Kim, Sol Lee, 김하나]',
  )
})

test('half of a pair of brackets, as a cut list leaves it', async () => {
  expect(await event('["Ada Kim (Lab", "Acme)"]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:43  sessions[0].speakers[0]
      notice: "Ada Kim (Lab", with half of a pair of brackets
      write the whole name; a list that was cut at a comma within brackets is one name

    content/events/meetup/en.md:5:59  sessions[0].speakers[1]
      notice: "Acme)", with half of a pair of brackets
      write the whole name; a list that was cut at a comma within brackets is one name"
  `)
})

test.each([
  ['최하늘 교수', '최하늘'],
  ['김하나님', '김하나'],
  ['Dr. Ada Kim', 'Ada Kim'],
  ['"**김하나**"', '김하나'],
  ['"[김하나](https://example.com)"', '김하나'],
  ['"김하나 <hana@example.com>"', '김하나'],
  ['김하나 @모임', '김하나'],
  ['Ada Kim - Acme', 'Ada Kim'],
  ['김하나 등', '김하나'],
  ['김하나와 이두리', '김하나, 이두리'],
  ['Ada Kim × Sol Lee', 'Ada Kim, Sol Lee'],
  ['Ada Kim und Sol Lee', 'Ada Kim, Sol Lee'],
])('what stands around a name: %s', async (written, names) => {
  expect(await event(`[${written}]`)).toContain(`write: speakers: [${names}]`)
})

test('one person twice in a list, a name turned round, and nobody', async () => {
  expect(await event('[박세나, "박세나, Ph.D."]')).toContain('resembles "박세나"')
  expect(await event('[이두리, 이두리(모임)]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:48  sessions[0].speakers[1]
      notice: "이두리(모임)" and "이두리" in one list, which make two people
      for one person, write: speakers: [이두리]"
  `)
  expect(await event('["Kim, Ada"]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:43  sessions[0].speakers[0]
      notice: "Kim, Ada", which reads as several names and makes one person
      for one person, write: speakers: [Ada Kim]
      for two: speakers: [Kim, Ada]"
  `)
  expect(await event('[TBD]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:43  sessions[0].speakers[0]
      notice: "TBD", which is nobody's name and makes a page of a person
      remove it"
  `)
  expect(await event('[박세나 대리점, 이두리 (모임), Ada Kim-Lee]')).toBe('')
})

test('authors as well', async () => {
  expect(await notice({ 'posts/recap/en.md': text('posts', 'authors: ["Ada Kim & Sol Lee"]') })).toContain(
    'write: authors: [Ada Kim, Sol Lee]',
  )
})

test('names that hold such marks, and one that has a file', async () => {
  expect(await event('["Sam Oak, Jr.", R&D센터 김하나, AC/DC, 장·자크 루소]')).toBe('')
  const person = { 'people/ada-and-sol/en.md': '---\nname: { en: "Ada & Sol" }\n---\n' }
  expect(await event('["Ada & Sol"]', person)).toBe('')
})

test('a moderator keeps the part that a name is written with', async () => {
  expect(await event('[김하나, 박세나 (사회)]')).toBe('')
  expect(await event('["김하나, 이두리", 박세나 (사회)]')).toContain(
    'write: speakers: [김하나, 이두리, "박세나 (사회)"]',
  )
})

test('whom a heading may call a moderator or not', async () => {
  const recap = (heading: string) =>
    notice({ 'posts/recap/ko.md': text('posts', '', `## ${heading} | 앞으로의 일\n\n글입니다.\n`) })
  expect(await recap('사회: 박세나, 패널: 김하나, 이두리')).toBe('')
  expect(await recap('사회: 박세나, 김하나')).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:7:13
      notice: "김하나", which stands behind a moderator and is read as one of those who discuss
      for one moderator, write: Moderator: …; panelists: 김하나, …
      for several, write behind each: 김하나 (moderator)"
  `)
})
