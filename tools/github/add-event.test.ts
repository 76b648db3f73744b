import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../check/check-content'
import { text, withFolder } from '../check/content-fixture'
import { addEvent } from './add-event'
import { type Answers, labels, type Question } from './issue-form'

const answers: Answers = {
  titleKo: '봄 모임',
  titleEn: 'Spring: "the" #meetup',
  slug: 'spring-meetup-2027',
  date: '2027-03-30',
  starts: '19:00',
  ends: '01:30',
  venueKo: '강남 사옥',
  address: '서울 강남대로 1',
  registration: 'https://example.org/a?b=c&d=%20',
  source: 'https://example.org/news',
  introduction: '함께 *이야기*해요.\n\n---\n\n- 발표',
}

function bodyOf(given: Answers): string {
  const questions = Object.entries(labels) as [Question, string][]
  return questions.map(([question, label]) => `### ${label}\n\n${given[question] ?? '_No response_'}`).join('\n\n')
}

/** The text of the file that a body becomes, what the check says of the folder, and which files are in it. */
async function add(body: string) {
  return withFolder({ 'events/old/ko.md': text('events') }, async (folder) => {
    const said = await addEvent(body, folder, 'Asia/Seoul').catch((error: Error) => error.message)
    const entries = await readdir(folder, { recursive: true })
    const files = entries.filter((each) => each !== 'events' && each !== path.join('events', 'old'))
    const { problems } = await checkContent(folder)
    const written = typeof said === 'string' ? said : await readFile(path.join(folder, said.path), 'utf8')
    return { written: written.replaceAll(/\S*content-\w+/g, 'content'), problems, files: files.length }
  })
}

test('answers become a file that passes the check', async () => {
  const { written, problems } = await add(bodyOf(answers))
  expect(problems).toEqual([])
  expect(written).toMatchInlineSnapshot(`
    "---
    title:
      ko: "봄 모임"
      en: "Spring: \\"the\\" #meetup"
    date: 2027-03-30
    starts: "2027-03-30T19:00:00+09:00"
    ends: "2027-03-31T01:30:00+09:00"
    status: scheduled
    venue:
      name:
        ko: "강남 사옥"
      address:
        ko: "서울 강남대로 1"
    registration:
      url: "https://example.org/a?b=c&d=%20"
    sources:
      - "https://example.org/news"
    ---

    함께 *이야기*해요.

    ---

    - 발표
    "
  `)
})

test('a name and a day are enough', async () => {
  const { written, problems } = await add(bodyOf({ titleEn: 'yes', slug: 'a', date: '2027-03-30' }))
  expect(problems).toEqual([])
  expect(written).toMatchInlineSnapshot(`
    "---
    title:
      en: "yes"
    date: 2027-03-30
    status: scheduled
    ---
    "
  `)
})

const hostile: [string, Answers][] = [
  ['a path', { slug: '../../etc/passwd' }],
  ['an absolute path', { slug: '/tmp/a' }],
  ['a command', { slug: '$(touch /tmp/a)' }],
  ['a second line', { slug: 'a\nfile=../b' }],
  ['a long slug', { slug: 'a'.repeat(61) }],
  ['a day with more behind it', { date: '2027-03-30\ndraft: true' }],
  ['a last day that is not later', { lastDay: '2027-03-30' }],
  ['a time that is none', { starts: '25:00' }],
  ['a program as an address', { registration: 'javascript:alert(1)' }],
  ['a name of two lines', { titleEn: 'a\n---\n# b' }],
  ['a name that reads backwards', { titleEn: 'a\u202eb' }],
  ['a control character', { introduction: 'a\u001b[2J' }],
  ['a place without its name', { venueKo: undefined, venueEn: undefined } as unknown as Answers],
]

test.each(hostile)('%s is refused and leaves nothing', async (_, given) => {
  const { written, files } = await add(bodyOf({ ...answers, ...given }))
  expect(written).toMatch(/^.+\n {2}found .+; expected .+\n {2}지금: .+ → 필요: .+/)
  expect(files).toBe(1)
})

test.each([
  [{ lastDay: '2027-03-31', starts: undefined, ends: undefined }, ['date: 2027-03-30', 'ends: 2027-03-31']],
  [
    { lastDay: '2027-03-31', ends: undefined },
    ['date: 2027-03-30', 'starts: "2027-03-30T19:00:00+09:00"', 'ends: 2027-03-31'],
  ],
  [
    { lastDay: '2027-04-01', ends: '18:00' },
    ['date: 2027-03-30', 'starts: "2027-03-30T19:00:00+09:00"', 'ends: "2027-04-01T18:00:00+09:00"'],
  ],
])('an event of several days, %j', async (given, lines) => {
  const asked = Object.fromEntries(Object.entries({ ...answers, ...given }).filter(([, answer]) => answer))
  const { written, problems } = await add(bodyOf(asked))
  expect(problems).toEqual([])
  expect(written.split('\n').filter((line) => /^(date|starts|ends)/.test(line))).toEqual(lines)
})

test('an answer that looks like YAML stays a text', async () => {
  const { written, problems } = await add(
    bodyOf({ ...answers, titleKo: '!!js/function x }, draft: true, {', venueKo: '*a' }),
  )
  expect(problems).toEqual([])
  expect(written).toContain('ko: "!!js/function x }, draft: true, {"')
  expect(written).toContain('ko: "*a"')
})

test('an address that is taken stays as it is', async () => {
  const { written, files } = await add(bodyOf({ ...answers, slug: 'old' }))
  expect(written).toBe(
    'content/events/old is there already; choose another name in the address\ncontent/events/old 폴더가 이미 있습니다. 주소 이름을 다르게 지어 주세요',
  )
  expect(files).toBe(1)
})

test('what the check refuses leaves nothing', async () => {
  const { written, files } = await add(bodyOf({ ...answers, introduction: '[a](javascript:alert(1))' }))
  expect(written).toContain('1 problem in 1 file')
  expect(written).toContain('파일 1개에서 고칠 곳을 1군데 찾았습니다')
  expect(files).toBe(1)
})
