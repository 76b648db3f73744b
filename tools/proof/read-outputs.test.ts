import { expect, test } from 'vitest'
import { readOutputs } from './read-outputs'
import { siteOf } from './site-fixture'

const long = '가'.repeat(86)

test.each([
  ['en/feed.xml', '<rss version="2.0"></rss>', 'Did not expect element|Expecting|RNG'],
  ['en/feed.json', '{}', 'must have required'],
  ['en/events.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', '.'],
  ['en/events.ics', `BEGIN:VCALENDAR\r\nX-A:${'a'.repeat(80)}\r\nEND:VCALENDAR`, 'a line of 84 octets'],
  ['en/events/a/schedule.json', '{}', 'must have required'],
  ['sitemap.xml', '<urlset/>', '.'],
  ['en/search/index.json', '{', 'JSON'],
  ['en/strange.exe', '', 'a file of a kind that nobody reads'],
  [`en/tags/${long}/index.html`, '', 'a name of 258 bytes'],
])('%s is told', (file, text, told) => {
  const [fault] = readOutputs(siteOf({ [file]: text }))
  expect(fault?.[0]).toBe(file)
  expect(fault?.[1]).toMatch(new RegExp(told))
})

test('what is right is passed', () => {
  expect(
    readOutputs(siteOf({ 'en/events.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'moim.js': '', 'a.json': '{}' })),
  ).toEqual([])
})
