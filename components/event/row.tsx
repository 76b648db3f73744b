import { InLanguage } from '@/components/ui/in-language'
import { DayTime } from '@/components/ui/time'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** An event in a list, set like a line of a programme. */
export function EventRow({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language)
  const talks = event.talks.filter(({ order }) => order !== undefined).length
  return (
    <li className="event-row">
      <DayTime day={event.day} language={language} form="short" />
      <a href={event.address}>
        <InLanguage text={event.title} page={language} />
      </a>
      <span className="meta">
        {event.venue && <InLanguage text={event.venue.name} page={language} />}
        {event.venue && talks > 0 && ' · '}
        {talks > 0 && words.count.talks(talks)}
      </span>
      {event.status !== 'held' && (
        <span className="status">
          {event.isUnconfirmed ? words.eventPage.statusUnconfirmed : words.eventPage.status[event.status]}
        </span>
      )}
    </li>
  )
}
