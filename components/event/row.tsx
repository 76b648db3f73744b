import { EventStatus } from '@/components/event/status'
import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import { writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface EventRowProps {
  event: Event
  language: Language
  /** The list that the row stands in: it shows itself there only while that is where the event belongs. */
  when?: 'coming' | 'over'
  /** Whether its day needs a year, because the list spans several. */
  isLong?: boolean
}

/** An event in a list, set like a line of a programme. */
export function EventRow({ event, language, when, isLong }: EventRowProps) {
  const talks = event.talks.filter(({ order }) => order !== undefined).length
  const clock = event.isOver ? undefined : { 'data-clock': writeClock(event), 'data-when': when }
  return (
    <li
      className="event-row"
      data-year={isLong || undefined}
      {...clock}
      hidden={when !== undefined && event.isOver !== (when === 'over')}
    >
      <DaysTime days={event} language={language} form={isLong ? 'medium' : 'short'} />
      <a href={event.address}>
        <InLanguage text={event.title} page={language} />
      </a>
      <span className="meta">
        <Dotted>
          {event.venue && <InLanguage text={event.venue.name} page={language} />}
          {talks > 0 && wordsIn(language).count.talks(talks)}
        </Dotted>
      </span>
      {event.status !== 'held' && (
        <span className="status">
          <EventStatus event={event} language={language} />
        </span>
      )}
    </li>
  )
}
