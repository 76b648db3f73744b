import { CalendarSubscription, EventCalendarWays } from '@/components/event/calendar-links'
import { EventFeature } from '@/components/event/feature'
import { EventRow } from '@/components/event/row'
import { ExternalLink } from '@/components/ui/external-link'
import { listComingEvents, listLatestEvents } from '@/lib/content/events'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** What is next, or where it would be announced, and what was last. */
export function HomeEvents({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const coming = listComingEvents(language)
  const next = coming.find(({ status }) => status === 'scheduled')
  const past = listLatestEvents(language, 4)
  return (
    <div className="home-events">
      <section>
        <h2 className="kicker">{words.next}</h2>
        {next && (
          <EventFeature event={next} language={language}>
            <EventCalendarWays event={next} language={language} />
          </EventFeature>
        )}
        <ol className="event-list">
          {coming
            .filter((event) => event !== next)
            .map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="coming" />
            ))}
        </ol>
        <div className="none-coming">
          <p>{words.noNext}</p>
          <p>
            <ExternalLink href={site.registration} language={language} className="button">
              {words.registrationSite}
            </ExternalLink>
          </p>
        </div>
        <CalendarSubscription calendar={address.calendar(language)} language={language} />
      </section>
      {past.length + coming.length > 0 && (
        <section className="home-past">
          <h2 className="kicker">{words.last}</h2>
          <ol className="event-list">
            {[...coming.toReversed(), ...past].map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="over" isLong />
            ))}
          </ol>
          <p className="more">
            <a href={address.events(language)}>{words.allEvents}</a>
          </p>
        </section>
      )}
    </div>
  )
}
