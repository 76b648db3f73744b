import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TalkTime } from '@/components/talk/time'
import { findEvent } from '@/lib/content/events'

test('a talk says when it starts by the clock of the venue, and how long it takes', () => {
  expect(timeOf({ starts: '2025-03-30T04:10:00Z', minutes: 40 })).toBe(
    '<p class="text-small text-muted"><span class="dotted"><span><time dateTime="2025-03-30T04:10:00Z">13:10</time></span><span><span class="dot"> · </span>40분</span></span></p>',
  )
  expect(timeOf({ minutes: 40 })).toBe('<p class="text-small text-muted"><span class="block">40분</span></p>')
  expect(timeOf({})).toBe('')
})

test('the reader’s own time has its place while the event is not over', () => {
  expect(timeOf({ starts: '2025-03-30T13:10:00+09:00' }, false)).toContain(
    'data-starts="2025-03-30T13:10:00+09:00" data-locale="ko" hidden=""',
  )
})

function timeOf(times: { starts?: string; minutes?: number }, isOver = true): string {
  const event = findEvent('ko', 'spring-2025')
  const talk = event?.talks[0]
  if (!event || !talk) throw new Error('The fixture has no talk')
  return renderToStaticMarkup(<TalkTime talk={{ ...talk, ...times }} event={{ ...event, isOver }} language="ko" />)
}
