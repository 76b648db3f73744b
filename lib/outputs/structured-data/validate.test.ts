import { expect, test } from 'vitest'
import { judgePages, listAbsences } from '../../../e2e/validators/structured-data'
import { absent } from '../../../e2e/validators/vocabulary'
import { absolute } from '../../site/addresses'

/** A page whose graph has these nodes. */
function pageOf(...nodes: object[]): Map<string, string> {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
  const html = `<!doctype html><title>Page</title><script type="application/ld+json">${text}</script>`
  return new Map([['/en/', html]])
}

/** What is found in a page whose graph has these nodes. */
async function problemsOf(...nodes: object[]): Promise<string[]> {
  return judgePages(pageOf(...nodes))
}

const place = { '@type': 'Place', name: 'Hall', address: 'Seoul' }
const event = { '@type': 'Event', name: 'Day', startDate: '2025-03-30', location: place }

test('what is right has no problems', async () => {
  expect(await problemsOf({ ...event, url: absolute('/en/') })).toEqual([])
})

test('a page without structured data, and one that does not parse', async () => {
  expect(await judgePages(new Map([['/en/', '<!doctype html><title>Page</title>']]))).toEqual([
    '/en/: no structured data',
  ])
  const broken = '<script type="application/ld+json">{"@graph":</script>'
  expect(await judgePages(new Map([['/en/', broken]]))).toEqual([
    '/en/: no structured data',
    '/en/: Could not parse JSON-LD',
  ])
})

test('types and properties that schema.org does not have', async () => {
  expect(await problemsOf({ ...event, '@type': 'Meetup' })).toContain(
    '/en/: Meetup: Type "Meetup" is not a valid schema.org type',
  )
  expect(await problemsOf({ ...event, headline: 'Day' })).toContain(
    '/en/: Event: Property "headline" for type "Event" is not supported by the schema.org specification',
  )
})

test.each([
  [{ startDate: '30 March 2025' }, 'Event.startDate: "30 March 2025" is none of Date, DateTime'],
  [{ startDate: '2025-03-30T13:00:00' }, 'Event.startDate: "2025-03-30T13:00:00" is none of Date, DateTime'],
  [{ url: '/en/events/day/' }, 'Event.url: "/en/events/day/" is none of URL'],
  [{ name: '' }, 'Event.name: "" is none of Text'],
  [{ eventStatus: 'held' }, 'Event.eventStatus: "held" is none of EventStatusType, IdReference'],
  [{ performer: place }, 'is none of Organization, Person, IdReference'],
  [{ performer: [{ '@id': absolute('/#nobody') }] }, 'is none of Organization, Person, IdReference'],
])('values of another kind than the property admits: %j', async (stated, problem) => {
  expect((await problemsOf({ ...event, ...stated })).join('\n')).toContain(problem)
})

test('a reference is followed to other pages, and its type is what is found there', async () => {
  const person = { '@type': 'Person', '@id': absolute('/#person'), name: 'Hana Kim' }
  expect(await problemsOf({ ...event, performer: { '@id': person['@id'] } }, person)).toEqual([])
  expect(await problemsOf({ ...event, location: { '@id': person['@id'] } }, person)).toHaveLength(1)
})

test('what Google requires and what is left out on purpose', async () => {
  expect(await problemsOf({ ...event, startDate: undefined })).toEqual([
    '/en/: Event: Required attribute "startDate" is missing',
  ])
  expect(
    await problemsOf({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Home' }] }),
  ).toEqual([
    '/en/: BreadcrumbList: At least two ListItems are required',
    '/en/: BreadcrumbList.itemListElement: Field "item" with URL is missing',
    '/en/: BreadcrumbList.itemListElement: Required attribute "position" is missing',
  ])
  expect(await problemsOf({ ...event, location: undefined })).toEqual([])
})

test('what is left out on purpose is nothing but what Google asks for', async () => {
  const stated = Object.entries(absent).flatMap(([type, reasons]) =>
    Object.keys(reasons).map((property) => `${type}.${property}`),
  )
  const bare = Object.keys(absent).map((type) => ({ '@type': type, name: 'Bare' }))
  expect(await listAbsences(pageOf(...bare))).toEqual(stated.sort())
})
