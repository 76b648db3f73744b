import { expect, test } from 'vitest'
import { readCalendar } from '../../../e2e/validators/calendar'
import { site } from '../../../site.config'
import { type Event, listEvents, listEventsOfGroup } from '../../content/events'
import { listGroups } from '../../content/groups'
import { origin } from '../../site/addresses'
import { languages } from '../../site/languages'
import { findEventCalendar, findGroupCalendar, writeEventsCalendar } from './calendars'

/** What a calendar program has to read of an event, said with its facts alone. */
function factsOf(event: Event) {
  return {
    starts: event.starts ? new Date(event.starts).toISOString() : event.day,
    ends: event.ends && new Date(event.ends).toISOString(),
    uid: `${event.slug}@${new URL(site.url).host}`,
    status: statusOf(event),
    location: event.venue && [event.venue.name.text, event.venue.address?.text].filter(Boolean).join(', '),
    categories: event.groups.length > 0 ? event.groups.map(({ title }) => title.text).join('|') : undefined,
    url: origin + event.address,
    modified: event.lastVerifiedOn && `${event.lastVerifiedOn}T00:00:00Z`,
  }
}

function statusOf({ status, phase }: Event) {
  if (phase === 'unconfirmed') return 'TENTATIVE'
  return status === 'scheduled' || status === 'held' ? 'CONFIRMED' : 'CANCELLED'
}

function factsIn(calendar: string | undefined) {
  return readCalendar(calendar ?? '').events.map(({ starts, ends, values }) => ({
    ...{ starts, ends, uid: values.uid, status: values.status, location: values.location },
    ...{ categories: values.categories, url: values.url, modified: values['last-modified'] },
  }))
}

test.each(languages)('every event comes back from each of its calendars as the facts say, %s', (language) => {
  const events = listEvents(language)
  expect(factsIn(writeEventsCalendar(language))).toEqual(events.map(factsOf))
  for (const event of events) expect(factsIn(findEventCalendar(language, event.slug))).toEqual([factsOf(event)])
  for (const { slug } of listGroups(language))
    expect(factsIn(findGroupCalendar(language, slug))).toEqual(listEventsOfGroup(language, slug).map(factsOf))
})

test.each(languages)('every talk and every speaker is in the description of its event, %s', (language) => {
  const { events } = readCalendar(writeEventsCalendar(language))
  for (const [index, { talks }] of listEvents(language).entries()) {
    for (const { title, speakers } of talks) {
      expect(events[index]?.values.description).toContain(title.text)
      for (const { name } of speakers) expect(events[index]?.values.description).toContain(name.text)
    }
  }
})

test.each(languages)('every line has at most 75 octets and ends in whole letters, %s', (language) => {
  for (const line of Buffer.from(writeEventsCalendar(language)).toString('latin1').split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(75)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toMatch(/[\r\n]/)
  }
})
