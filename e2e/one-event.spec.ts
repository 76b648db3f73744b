import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { fixture } from './fixture/fixture'

/** The files of a finished site with their text. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && !/\.(?:png|woff2)$/.test(entry.name))
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, string]> => {
        const file = path.join(entry.parentPath, entry.name)
        return [path.relative(folder, file), await readFile(file, 'utf8')]
      }),
    ),
  )
}

/** Every page and file that has to tell of one event more, below a language. */
const lists = [
  'index.html',
  'events/index.html',
  // The talks of its speaker lead to one more.
  'events/spring-2026/first-steps-in-compilers/index.html',
  'events/summer-2026/sharing-registers/index.html',
  'groups/index.html',
  'groups/compilers/index.html',
  'projects/index.html',
  'talks/index.html',
  'talks/year/2026/index.html',
  'talks/group/compilers/index.html',
  'talks/with/video/index.html',
  'speakers/index.html',
  'speakers/hana-kim/index.html',
  'search/index.html',
  'search/index.json',
  'search/ways.json',
  'events.ics',
  'groups/compilers/events.ics',
  'groups/compilers/feed.xml',
  'speakers/hana-kim/feed.xml',
]

/** And at the root, where the first page is that of the first language. */
const shared = [
  'index.html',
  'sitemap.xml',
  'llms.txt',
  'data/events.json',
  'data/talks.json',
  'data/speakers.json',
  'data/texts.json',
]

const pages = [
  'events/autumn-2026/index.html',
  'events/autumn-2026/event.ics',
  'events/autumn-2026/schedule.json',
  'events/autumn-2026/lowering-graphs/index.html',
  'speakers/이두리/index.html',
  'speakers/이두리/feed.xml',
]

test('one event file more changes every list, calendar, feed and map, and nothing else', async () => {
  const before = await readSite(fixture.before)
  const after = await readSite(fixture.after)
  const added = [...after.keys()].filter((file) => !before.has(file))
  const changed = [...after].filter(([file, text]) => before.has(file) && before.get(file) !== text)
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([])

  for (const language of ['ko', 'en']) {
    for (const file of pages) expect(added).toContain(`${language}/${file}`)
    for (const file of lists) expect(changed.map(([name]) => name)).toContain(`${language}/${file}`)
  }
  for (const file of shared) expect(changed.map(([name]) => name)).toContain(file)
  const expected = [...lists.flatMap((file) => [`ko/${file}`, `en/${file}`]), ...shared]
  expect(changed.map(([file]) => file).filter((file) => !expected.includes(file))).toEqual([])

  const titles = /가을 모임|Autumn Meetup|그래프를 낮추는 법|Lowering Graphs|autumn-2026/
  // Of these only a number or a name changes: events of a group, speakers, the filters beside the talks with video, the ways in of the search.
  const counted = /(?:groups|speakers|with\/video|search)\/index\.html$|search\/ways\.json$/
  for (const [file, text] of changed) if (!counted.test(file)) expect(text, file).toMatch(titles)
})
