import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** The name of an event and whether it is to come, was held, or nobody knows. */
export function EventHeader({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  return (
    <header className="page-header">
      <p className="kicker">{event.isUnconfirmed ? words.statusUnconfirmed : words.status[event.status]}</p>
      <h1>
        <InLanguage text={event.title} page={language} />
      </h1>
      {event.isUnconfirmed && <p className="notice">{words.unconfirmed}</p>}
    </header>
  )
}
