import { Dotted } from '@/components/ui/dotted'
import { ExternalLink } from '@/components/ui/external-link'
import { address } from '@/lib/address'
import { googleCalendarAddress, subscriptionAddress } from '@/lib/calendar/calendar-links'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** Ways to put an event into one's own calendar, while it is to come as planned. */
export function EventCalendarLinks({ event, language }: { event: Event; language: Language }) {
  if (event.isOver || event.status !== 'scheduled') return null
  return (
    <section className="calendar-links" data-when="coming">
      <h2 className="kicker">{wordsIn(language).calendar.add}</h2>
      <EventCalendarWays event={event} language={language} />
      <CalendarSubscription calendar={address.calendar(language)} language={language} />
    </section>
  )
}

/** One event as a file for any calendar, and as an entry in Google's. */
export function EventCalendarWays({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).calendar
  return (
    <ul className="calendar-ways">
      <li>
        <a href={address.eventCalendar(language, event.slug)} download={`${event.slug}.ics`}>
          {words.download}
        </a>
      </li>
      <li>
        <ExternalLink href={googleCalendarAddress(event, language)} language={language}>
          {words.google}
        </ExternalLink>
      </li>
    </ul>
  )
}

/** How to follow a calendar, given its path on this site, such as `address.groupCalendar` answers. */
export function CalendarSubscription({ calendar, language }: { calendar: string; language: Language }) {
  const words = wordsIn(language).calendar
  return (
    <p className="meta calendar-subscription">
      {words.subscription}{' '}
      <Dotted>
        <a href={subscriptionAddress(calendar)}>{words.subscribe}</a>
        <a href={calendar}>{words.file}</a>
      </Dotted>
    </p>
  )
}
