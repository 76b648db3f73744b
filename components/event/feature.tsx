import { EventActions } from '@/components/event/header'
import { EventStatus } from '@/components/event/status'
import { EventTime } from '@/components/event/time'
import { InLanguage, Kicker, Numeral } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import { writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import { formatNumeral } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'

/** The next event, large: its day as a numeral, what and where it is, and what to do about it. It goes when its time is over. */
export function EventFeature({ event, language }: { event: Event; language: Language }) {
  return (
    <article
      className="event-feature grid items-start gap-x-gutter gap-y-5 pt-2 pb-7 md:grid-cols-[auto_minmax(0,1fr)]"
      data-clock={writeClock(event)}
      data-when="coming"
    >
      <Numeral className="text-numeral md:-mt-[0.04em]">{formatNumeral(event, language)}</Numeral>
      <div>
        <Kicker>
          <EventStatus event={event} language={language} />
        </Kicker>
        <h3 className="mt-1 mb-3 text-title leading-[1.25]">
          <a href={event.address} className="no-underline">
            <InLanguage text={event.title} page={language} />
          </a>
        </h3>
        <p>
          <DaysTime days={event} language={language} form="long" /> <EventTime event={event} language={language} />
        </p>
        {event.venue && (
          <p className="text-muted">
            <InLanguage text={event.venue.name} page={language} />
          </p>
        )}
        <EventActions event={event} language={language} />
      </div>
    </article>
  )
}
