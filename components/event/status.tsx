import { dot } from '@/components/ui/dot'
import { RelativeDay } from '@/components/ui/relative-day'
import type { EventPhase } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

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
