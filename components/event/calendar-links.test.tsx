import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CalendarSubscription, EventCalendarLinks, outlookAddress } from '@/components/event/calendar-links'
import type { Event } from '@/lib/content/events'
import { plannedEvent } from '@/lib/outputs/calendars/planned-event-fixture'

function addresses(stated: Partial<Event>) {
  const html = renderToStaticMarkup(<EventCalendarLinks event={plannedEvent(stated)} language="ko" />)
  return [...html.matchAll(/href="([^"?]*)/g)].map(([, address]) => address)
}

test('an event to come can be put into the calendars of devices, Google and Outlook', () => {
  expect(addresses({})).toEqual([
    '/ko/events/spring-2026/event.ics',
    'https://calendar.google.com/calendar/render',
    'https://outlook.live.com/calendar/0/deeplink/compose',
  ])
})

test('Outlook is told moments with their offset, and whole days with the day after them', () => {
  const facts = (stated: Partial<Event>) => {
    const { searchParams } = new URL(outlookAddress(plannedEvent(stated), 'ko'))
    return ['subject', 'startdt', 'enddt', 'allday'].map((name) => searchParams.get(name))
  }
  expect(facts({})).toMatchInlineSnapshot(`
    [
      "봄 모임",
      "2026-03-08",
      "2026-03-09",
      "true",
    ]
  `)
  expect(facts({ starts: undefined, ends: undefined })).toMatchInlineSnapshot(`
    [
      "봄 모임",
      "2026-03-08",
      "2026-03-09",
      "true",
    ]
  `)
})

test.each<Partial<Event>>([
  { isOver: true },
  { isOver: true, status: 'held' },
  { status: 'cancelled' },
  { status: 'postponed' },
])('nobody is asked to note %o', (stated) => {
  expect(addresses(stated)).toEqual([])
})

test('any calendar of the site can be subscribed to', () => {
  expect(
    renderToStaticMarkup(<CalendarSubscription calendar="/en/groups/books/events.ics" language="en" />),
  ).toMatchInlineSnapshot(
    `"<p class="mt-3 text-small text-muted">Subscribe to the calendar, and new events and changes come to yours. <span class="dotted"><span><a class="py-1" href="webcal://pytorch.kr/en/groups/books/events.ics">Subscribe in your calendar app</a></span><span><span class="dot"> · </span><a href="https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fpytorch.kr%2Fen%2Fgroups%2Fbooks%2Fevents.ics" rel="noopener" class="py-1">Subscribe in Google Calendar<span class="external" aria-hidden="true"></span><span class="sr-only"> (external site)</span></a></span><span><span class="dot"> · </span><a class="py-1" href="/en/groups/books/events.ics">Calendar address (.ics)</a></span></span></p>"`,
  )
})
