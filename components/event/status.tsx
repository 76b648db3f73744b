import { dot } from '@/components/ui/dotted'
import { RelativeDay } from '@/components/ui/relative-day'
import { type EventPhase, writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** Where an event stands: what is true while the site is built, and hidden beside it what time alone will make true. */
export function EventStatus({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage.phase
  if (event.status !== 'scheduled' || event.isOver) return words[event.phase]
  return phasesOf(event).map((phase) => (
    <span key={phase} data-phase={phase} hidden={phase !== event.phase}>
      {words[phase]}
      {phase === 'upcoming' && (
        <>
          {dot}
          <RelativeDay day={event.day} timeZone={event.timeZone} language={language} />
        </>
      )}
    </span>
  ))
}

function phasesOf({ day, lastDay, ends }: Event): EventPhase[] {
  return ['upcoming', 'today', ...(ends || lastDay > day ? ['running' as const] : []), 'unconfirmed']
}

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
