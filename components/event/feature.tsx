import type { ReactNode } from 'react'
import { EventRegistration } from '@/components/event/registration'
import { EventStatus } from '@/components/event/status'
import { EventTime } from '@/components/event/time'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import { writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import type { Days } from '@/lib/site/dates'
import type { Language } from '@/lib/site/settings'

interface EventFeatureProps {
  event: Event
  language: Language
  /** The ways into a calendar. */
  children?: ReactNode
}

/** The next event, large: its day as a numeral, what and where it is, and how to sign up. It goes when its time is over. */
export function EventFeature({ event, language, children }: EventFeatureProps) {
  const { title, venue, registration } = event
  return (
    <article className="event-feature" data-clock={writeClock(event)} data-when="coming">
      <p className="numeral" aria-hidden="true">
        {numeralOf(event)}
      </p>
      <div>
        <p className="status">
          <EventStatus event={event} language={language} />
        </p>
        <h3>
          <a href={event.address}>
            <InLanguage text={title} page={language} />
          </a>
        </h3>
        <p>
          <DaysTime days={event} language={language} form="long" /> <EventTime event={event} language={language} />
        </p>
        {venue && (
          <p>
            <InLanguage text={venue.name} page={language} />
          </p>
        )}
        {registration && <EventRegistration event={event} registration={registration} language={language} />}
        {children}
      </div>
    </article>
  )
}

/** `12.05`, and of several days `12.05–06` or `12.31–01.01`. */
function numeralOf({ day, lastDay }: Days): string {
  const [first = '', last = ''] = [day, lastDay].map((each) => each.slice(5).replace('-', '.'))
  if (day === lastDay) return first
  return day.slice(0, 7) === lastDay.slice(0, 7) ? `${first}–${last.slice(3)}` : `${first}–${last}`
}
