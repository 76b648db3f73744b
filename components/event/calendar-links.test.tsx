import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CalendarSubscription, EventCalendarLinks } from '@/components/event/calendar-links'
import type { Event } from '@/lib/content/events'
import { plannedEvent } from '@/lib/outputs/calendars/planned-event-fixture'

function addresses(stated: Partial<Event>) {
  const html = renderToStaticMarkup(<EventCalendarLinks event={plannedEvent(stated)} language="ko" />)
  return [...html.matchAll(/href="([^"?]*)/g)].map(([, address]) => address)
}

test('an event to come can be downloaded, put into Google Calendar and subscribed to with all others', () => {
  expect(addresses({})).toEqual([
    '/ko/events/spring-2026/event.ics',
    'https://calendar.google.com/calendar/render',
    'webcal://pytorch.kr/ko/events.ics',
    '/ko/events.ics',
  ])
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
    `"<p class="meta calendar-subscription">New events and changes of date can come to your own calendar. <span class="dotted"><span><a href="webcal://pytorch.kr/en/groups/books/events.ics">Subscribe in a calendar app</a></span><span><span class="dot"> · </span><a href="/en/groups/books/events.ics">Calendar address (.ics)</a></span></span></p>"`,
  )
})
