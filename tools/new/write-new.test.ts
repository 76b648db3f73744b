import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Language, languages } from '../../lib/site/languages'
import { checkContent } from '../check/check-content'
import { type Files, picture, text, withFolder } from '../check/content-fixture'
import { formatProblems } from '../report/problem'
import type { NewAnswers } from './gather'
import { isNewKind, type NewKind, newKinds, writeNew } from './write-new'

const programme = `sessions:
  - { kind: opening, title: { ko: 여는 말 } }
  - { title: { ko: "*빠른* 컴파일러", en: "Fast_Compilers <1>" }, speakers: [김하나, Alan Doe] }
  - { kind: panel, title: { en: Questions }, speakers: [김하나] }
  - { kind: workshop, title: { en: "Hands on: #1" } }
  - { kind: networking, title: { en: Dinner } }`

const answers: Record<NewKind, NewAnswers> = {
  event: { title: 'Spring: "the" #meetup', slug: 'spring-2030', date: '2030-03-30' },
  recap: {
    event: 'autumn-2025',
    slug: 'autumn-recap',
    title: '- a *title*: yes',
    date: '2025-11-02',
    authors: '김하나, Alan "A." Doe',
    summary: 'What we heard.',
  },
  person: { 'name-ko': '김하나', 'name-en': 'Hana Kim', slug: 'hana-kim' },
  photos: { for: 'posts/old', 'alt 02.jpg': 'Two people at a whiteboard with a graph', credit: 'A. Painter' },
}

async function folderOfPost(): Promise<Files> {
  return {
    'events/autumn-2025/ko.md': text('events', programme),
    'posts/old/en.md': text('posts', '', '![A full hall seen from the stage](photos/01.jpg)\n'),
    'posts/old/photos/01.jpg': await picture(),
    'posts/old/photos/02.jpg': await picture(),
  }
}

/** What is written, and what the check says of it; or why nothing is. */
async function make(kind: NewKind, language: Language, stated: NewAnswers, others: Files = {}) {
  return withFolder({ ...(await folderOfPost()), ...others }, async (content) => {
    const request = { content, language, today: '2026-01-10', sources: { stated } }
    const anonymous = (said: string) => said.replaceAll(/\S*content-\w+/g, 'content')
    try {
      const file = await writeNew(kind, request)
      const written = await readFile(path.join(content, file.path), 'utf8')
      const { problems } = await checkContent(content)
      const own = problems.filter((problem) => problem.file.endsWith(file.path))
      return { ...file, written, problems: anonymous(formatProblems(own, 'en')) }
    } catch (error) {
      return { written: anonymous(error instanceof Error ? error.message : String(error)), problems: '' }
    }
  })
}

const kinds = Object.keys(newKinds).filter(isNewKind)

test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  'a new %s in %s passes the check and states what was answered',
  async (kind, language) => {
    const { written, problems } = await make(kind, language, answers[kind])
    expect(problems).toBe('')
    const [, yaml = written] = written.split(/^---$/m)
    expect(parse(yaml)).toMatchSnapshot()
  },
)

test.each(kinds)(
  'every field of a new %s is explained, and each that waits has a name the check knows',
  async (kind) => {
    const { written } = await make(kind, 'ko', answers[kind])
    const waiting = written.split('\n').filter((line) => line.startsWith('#') && !/^# \S/.test(line))
    expect(waiting.length).toBeGreaterThan(2)
    const uncommented = written.replaceAll(/^#(?! \S)/gm, '')
    const [, yaml = uncommented] = uncommented.split(/^---$/m)
    const keys = new Set(Object.keys(parse(yaml)))
    const untold = [...keys].filter((key) => !new RegExp(`^# .*\\p{Script=Hangul}.*\\n${key}:`, 'mu').test(uncommented))
    expect(untold).toEqual([])
    const { problems } = await withFolder({ 'x/en.md': uncommented }, checkContent)
    expect(formatProblems(problems, 'en')).not.toContain('which nothing reads')
  },
)

test('a recap starts with the talks of its event', async () => {
  const { written } = await make('recap', 'ko', answers.recap)
  expect(written.split('\n').filter((line) => line.startsWith('## '))).toMatchInlineSnapshot(`
    [
      "## 1. 김하나, Alan Doe | \\*빠른\\* 컴파일러",
      "## Questions",
      "## Hands on: #1",
    ]
  `)
})

test('a translation is asked for what differs and states nothing else', async () => {
  const { written, problems } = await make('recap', 'ko', { slug: 'old', title: '후기', summary: '들은 것.' })
  expect(problems).toBe('')
  expect(parse(written.split(/^---$/m)[1] ?? '')).toEqual({ title: '후기', summary: '들은 것.' })
})

test('what is there is never written over', async () => {
  expect((await make('recap', 'en', { ...answers.recap, slug: 'old' })).written).toMatchInlineSnapshot(`
    "Something is missing or does not fit. Give:
      --slug "…"  "old": content/posts/old/en.md is there already and stays as it is.
    Open it and change it, or choose another name."
  `)
  expect((await make('event', 'ko', { ...answers.event, slug: 'autumn-2025' })).written).toMatchInlineSnapshot(`
    "답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.
      --slug "…"  "autumn-2025": 이미 있는 파일이라 그대로 두었습니다: content/events/autumn-2025/ko.md
    그 파일을 열어 고치거나 다른 이름을 골라 주세요."
  `)
  const list = { 'posts/old/photos.yaml': 'credit: A' }
  expect((await make('photos', 'ko', answers.photos, list)).written).toMatchInlineSnapshot(`
    "답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.
      --for "…"  "posts/old": 이미 있는 파일이라 그대로 두었습니다: content/posts/old/photos.yaml
    그 파일을 열어 고치거나 다른 이름을 골라 주세요.
      고를 수 있는 것: events/autumn-2025"
  `)
})

test('an answer that does not fit is told with what may have been meant', async () => {
  const others = Object.fromEntries(
    ['pytorch-4th-seminar-2024', 'vllm-meetup-2026-05', 'vllm-meetup-2026-08', 'vllm-meetup-2027'].map((slug) => [
      `events/${slug}/en.md`,
      text('events'),
    ]),
  )
  const why = async (kind: NewKind, language: Language, stated: NewAnswers) => {
    const { written } = await make(kind, language, { ...answers[kind], ...stated }, others)
    return written.split('\n')[1]
  }
  const said = [
    await why('recap', 'en', { event: '4th-semniar' }),
    await why('recap', 'ko', { event: 'vllm-2026' }),
    await why('recap', 'ko', { event: 'content/events/vllm-meetup-2027/' }),
    await why('recap', 'en', { event: '3rd-seminar' }),
    await why('recap', 'en', { date: '2025/3/4' }),
    await why('recap', 'ko', { slug: 'Spring Seminar' }),
    await why('event', 'en', { date: '2020-01-01', status: 'hold' }),
    await why('photos', 'ko', { for: 'old' }),
  ]
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "  --event "…"  "4th-semniar": expected a folder of content/events. Did you mean pytorch-4th-seminar-2024?
      --event "…"  "vllm-2026": content/events에 있는 폴더 이름이어야 합니다. 혹시 vllm-meetup-2026-05 또는 vllm-meetup-2026-08인가요?
      --event "…"  "content/events/vllm-meetup-2027/": content/events에 있는 폴더 이름이어야 합니다. 혹시 vllm-meetup-2027인가요?
      --event "…"  "3rd-seminar": expected a folder of content/events.
      --date "…"  "2025/3/4": expected a day of the calendar, written like 2025-03-30. Did you mean 2025-03-04?
      --slug "…"  "Spring Seminar": spring-seminar처럼 영어 소문자와 숫자를 -로 이어 적어 주세요. 혹시 spring-seminar인가요?
      --status "…"  "hold": expected scheduled, held, cancelled or postponed. Did you mean held?
      --for "…"  "old": content 아래에 있는 posts/이름 또는 events/이름이어야 합니다. 혹시 posts/old인가요?"
  `)
})

test('without an answer and without a terminal each flag is named', async () => {
  expect((await make('recap', 'en', {})).written).toMatchInlineSnapshot(`
    "Something is missing or does not fit. Give:
      --slug "…"  The name of its folder, which becomes part of the address: lower-case letters and digits, joined by hyphens, as in spring-seminar.
      --title "…"  The headline, in the language of this file.
      --date "2026-01-10"  The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out.
      --authors "…"  Who wrote it: names in any spelling. Separate several with commas.
      --summary "…"  One or two sentences for lists, feeds and shared links, in the language of this file."
  `)
  expect((await make('event', 'ko', { date: '2025-02-30', title: '모임' })).written).toMatchInlineSnapshot(`
    "답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.
      --slug "…"  주소에 쓰일 폴더 이름. spring-seminar처럼 영어 소문자와 숫자를 -로 이어 적습니다.
      --date "…"  "2025-02-30": 달력에 있는 날을 2025-03-30처럼 적어 주세요."
  `)
  expect((await make('person', 'ko', { slug: '하나' })).written).toMatchInlineSnapshot(`
    "답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.
      --name-ko "…"  한글 이름, 본인이 쓰는 대로.
      --slug "…"  "하나": spring-seminar처럼 영어 소문자와 숫자를 -로 이어 적어 주세요."
  `)
  expect((await make('photos', 'ko', { for: 'posts/old' })).written).toMatchInlineSnapshot(`
    "답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.
      --alt "02.jpg=…"  photos/02.jpg에 무엇이 보이는지, 사진을 볼 수 없는 사람에게 말하듯이 적어 주세요."
  `)
  expect((await make('photos', 'en', { for: 'events/autumn-2025' })).written).toMatchInlineSnapshot(
    `"There are no photographs in content/events/autumn-2025/photos. Put them there first (JPEG, PNG or WebP)."`,
  )
})

test('the events of a recap are proposed with the latest first', async () => {
  const others = Object.fromEntries(
    ['2024-05-04', '2026-01-02'].map((date) => [`events/on-${date}/ko.md`, text('events', `date: ${date}`)]),
  )
  const { written } = await make('recap', 'en', { ...answers.recap, event: 'none' }, others)
  expect(written).toContain('There are: on-2026-01-02, autumn-2025, on-2024-05-04')
})

test('behind its day somebody has to say what became of an event', async () => {
  expect((await make('event', 'en', { ...answers.event, date: '2026-01-09' })).written).toMatchInlineSnapshot(`
    "Something is missing or does not fit. Give:
      --status "…"  What is known: an event stays "scheduled" until somebody confirms that it was held.
      There are: scheduled, held, cancelled, postponed"
  `)
  expect((await make('event', 'en', { ...answers.event, date: '2026-01-10' })).written).toContain('status: scheduled')
})

test('the photographs of a list stand each on lines of their own, and only folders with photographs are proposed', async () => {
  const { written } = await make('photos', 'en', answers.photos)
  expect(written.slice(0, written.indexOf('#  -'))).toMatchInlineSnapshot(`
    "# Who took or drew all photographs that state nobody else.
    credit: A. Painter

    # A list that names every photograph of the texts is the order of the album; any other adds to those, and of what no text shows the cover comes first and the rest last.
    photos:
      - file: photos/02.jpg
        alt: { en: Two people at a whiteboard with a graph }
    "
  `)
  expect((await make('photos', 'en', {})).written).toMatchInlineSnapshot(`
    "Something is missing or does not fit. Give:
      --for "…"  The folder of the document beside which the photographs lie: posts/name or events/name.
      There are: posts/old"
  `)
})
