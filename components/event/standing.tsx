import { writeClock } from '@/lib/clock/clocked-event'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { EventStatus } from './status'

/**
 * Where the event of a talk stands, with a clock of its own, for pages that are about talks. Nothing when it was held: only
 * then can a reader take the talk for given.
 */
export function EventStanding({ event, language }: { event: Event; language: Language }) {
  if (event.status === 'held') return null
  const clock = event.isOver ? undefined : { 'data-clock': writeClock(event) }
  return (
    <p className="status" {...clock}>
      <EventStatus event={event} language={language} />
    </p>
  )
}
