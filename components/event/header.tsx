import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'
import { EventStatus } from './status'

/** The name of an event and whether it is to come, was held, does not take place, or nobody knows. */
export function EventHeader({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  return (
    <header className="page-header">
      <p className="kicker">
        <EventStatus event={event} language={language} />
      </p>
      <h1>
        <InLanguage text={event.title} page={language} />
      </h1>
      {event.status === 'cancelled' && <p className="notice">{words.cancelled}</p>}
      {event.status === 'postponed' && <p className="notice">{words.postponed}</p>}
      {event.status === 'scheduled' && (
        <p className="notice" data-phase="unconfirmed" hidden={event.phase !== 'unconfirmed'}>
          {words.unconfirmed}
        </p>
      )}
    </header>
  )
}
