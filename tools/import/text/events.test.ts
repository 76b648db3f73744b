import { expect, test } from 'vitest'
import { importFiles } from '../import-fixture'

/** The event that comes of a file, what is reported it, and what the check says. */
async function from(lines: string, name = '_events/spring-meetup.md', config = ''): Promise<string> {
  const files = { [name]: `---\n${lines}\n---\nWe *meet*.\n`, ...(config && { '_config.yml': config }) }
  const { texts, losses, problems } = await importFiles(files)
  const written = Object.entries(texts).map(([file, text]) => `${file}\n${text}`)
  return [...written, losses, problems].filter(Boolean).join('\n===\n')
}

test('an event that states all that it needs', async () => {
  const lines =
    'title: Spring meetup\ndate: 2024-05-01 19:00 +0900\nend: "21:30"\nstatus: held\nvenue: The hall\naddress: 1 Main Street\nurl: https://meet.example/\ntickets: https://tickets.example/\nspeakers: [Jiho Kim]'
  const config = 'timezone: Asia/Seoul\ncollections:\n  events:\n    output: true\n    permalink: /:collection/:name/\n'
  expect(await from(lines, undefined, config)).toMatchInlineSnapshot(`
    "events/spring-meetup/en.md
    ---
    title: { en: Spring meetup }
    date: 2024-05-01
    starts: "2024-05-01T19:00:00+09:00"
    ends: "2024-05-01T21:30:00+09:00"
    status: held
    venue:
      name: { en: The hall }
      address: { en: 1 Main Street }
    registration:
      url: "https://tickets.example/"
    website: "https://meet.example/"
    sessions:
      - title: { en: Spring meetup }
        speakers: [Jiho Kim]
    aliases:
      - "/events/spring-meetup/"
    ---

    We *meet*.
    "
  `)
})

test('whether it took place is asked for, never guessed', async () => {
  expect(await from('title: 봄 모임\ndate: 2024-05-01')).toMatchInlineSnapshot(`
    "events/spring-meetup/ko.md
    ---
    title: { ko: 봄 모임 }
    date: 2024-05-01
    ---

    We *meet*.

    ===
    1 front matter: status: the source does not say whether it took place; npm run check asks for it, and --status held says it of all
    1 front matter: permalink: nobody stated the old address: no alias
    ===
    content/events/spring-meetup/ko.md:1:1  status
      found no "status"; expected one (scheduled, held, cancelled, postponed): What is known: an event stays "scheduled" until somebody confirms that it was held
      write: status: …

    1 problem in 1 file; nothing was built"
  `)
})

test('a time without an offset, and a place that is a map', async () => {
  const lines =
    'title: Meetup\ndate: 2024-05-01\ntime: "19:00"\ncanceled: true\nlocation: { name: The hall, lat: 37.5 }'
  expect(await from(lines)).toMatchInlineSnapshot(`
    "events/spring-meetup/en.md
    ---
    title: { en: Meetup }
    date: 2024-05-01
    status: cancelled
    venue:
      name: { en: The hall }
    ---

    We *meet*.

    ===
    1 front matter: permalink: nobody stated the old address: no alias
    4 front matter: time: 19:00: neither it nor the settings of the blog (timezone) say in which zone; not kept
    6 front matter: location: only name and address are kept: {"lat":37.5}"
  `)
})

test('the day in the name of the file', async () => {
  expect(await from('title: Meetup\nstatus: held', '_meetups/2024-05-01-meetup.md')).toMatchInlineSnapshot(`
    "events/meetup/en.md
    ---
    title: { en: Meetup }
    date: 2024-05-01
    status: held
    ---

    We *meet*.

    ===
    1 front matter: permalink: nobody stated the old address: no alias"
  `)
})

test('without a title or a day it is left out, and reported', async () => {
  expect(await from('title: Meetup\ndate: in spring')).toMatchInlineSnapshot(
    `"1 event: not imported: it states no date, and nothing stands in its place"`,
  )
  expect(await from('date: 2024-05-01')).toMatchInlineSnapshot(
    `"1 event: not imported: it states no title, and nothing stands in its place"`,
  )
})

test('an event of several days keeps its last one, with and without an hour', async () => {
  const config = 'timezone: Asia/Seoul\n'
  const timesOf = async (lines: string) => {
    const text = await from(`title: Camp\nstatus: held\n${lines}`, undefined, config)
    return text.split('\n').filter((line) => /^(date|starts|ends)|end_/.test(line))
  }
  expect(await timesOf('date: 2024-05-01\nend_date: 2024-05-03')).toEqual(['date: 2024-05-01', 'ends: 2024-05-03'])
  expect(await timesOf('date: 2024-05-01 10:00\nend_date: 2024-05-03\nend_time: "18:00"')).toEqual([
    'date: 2024-05-01',
    'starts: "2024-05-01T10:00:00+09:00"',
    'ends: "2024-05-03T18:00:00+09:00"',
  ])
})
