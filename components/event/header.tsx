import { EventStatus } from '@/components/event/status'
import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/content/events'
import { writeSchedule } from '@/lib/outputs/schedule'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

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

/** The link to the programme for programs, of an event that has one. */
export function ScheduleLink({ event, language }: { event: Event; language: Language }) {
  if (!writeSchedule(event, language)) return null
  return (
    <p className="meta">
      <a href={address.schedule(language, event.slug)}>{wordsIn(language).calendar.schedule}</a>
    </p>
  )
}
