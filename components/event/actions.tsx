import { EventCalendarLinks } from '@/components/event/calendar-links'
import { EventRegistration } from '@/components/event/registration'
import { ExternalLink } from '@/components/ui/external-link'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What a reader can do about an event, in one row: sign up, note it in a calendar, find the place, follow it online. */
export function EventActions({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  const { registration, venue, stream } = event
  if (event.isOver || event.status !== 'scheduled') return null
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-4" data-when="coming">
      {registration && (
        <div className="grow-0 max-xs:w-full">
          <EventRegistration event={event} registration={registration} language={language} />
        </div>
      )}
      <EventCalendarLinks event={event} language={language} />
      {venue?.map && (
        <ExternalLink className="inline-block py-1 text-small" href={venue.map} language={language}>
          {words.map}
        </ExternalLink>
      )}
      {stream && (
        <ExternalLink className="inline-block py-1 text-small" href={stream} language={language}>
          {words.stream}
        </ExternalLink>
      )}
    </div>
  )
}
