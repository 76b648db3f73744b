import { dot } from '@/components/ui/text'
import { RelativeDay } from '@/components/ui/time'
import { type EventPhase, writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** The phase of an event: what is true while the site is built, and hidden beside it what time alone will make true. */
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

/**
 * The same in a list: how far away a day is without saying that it is to come, and nothing of an event that was held or
 * that nobody has confirmed; its own page says so.
 */
export function ListedEventStatus({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage.phase
  if (event.phase === 'held' || event.phase === 'unconfirmed') return null
  if (event.status !== 'scheduled') return words[event.phase]
  return phasesOf(event)
    .filter((phase) => phase !== 'unconfirmed')
    .map((phase) => (
      <span key={phase} className="whitespace-nowrap" data-phase={phase} hidden={phase !== event.phase}>
        {phase === 'upcoming' ? (
          <RelativeDay day={event.day} timeZone={event.timeZone} language={language} />
        ) : (
          words[phase]
        )}
      </span>
    ))
}

function phasesOf({ day, lastDay, ends }: Event): EventPhase[] {
  return ['upcoming', 'today', ...(ends || lastDay > day ? ['running' as const] : []), 'unconfirmed']
}

/**
 * The phase of a talk's event, with a clock of its own, for pages that are about talks. Nothing when it was held: only then
 * can a reader take the talk for given. In a list nothing is said of an event that nobody has confirmed.
 */
export function TalkEventStatus({
  event,
  language,
  isListed,
}: {
  event: Event
  language: Language
  isListed?: boolean
}) {
  if (event.status === 'held' || (isListed && event.phase === 'unconfirmed')) return null
  const clock = event.isOver ? undefined : { 'data-clock': writeClock(event) }
  const Status = isListed ? ListedEventStatus : EventStatus
  return (
    <p className="text-small text-muted" {...clock}>
      <Status event={event} language={language} />
    </p>
  )
}
