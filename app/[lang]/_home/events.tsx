import { HomeSection } from '@/app/[lang]/_home/sections'
import { CalendarSubscription } from '@/components/event/calendar-links'
import { EventFeature } from '@/components/event/feature'
import { EventRow } from '@/components/event/row'
import { button, ExternalLink, MoreLink } from '@/components/ui/links'
import { listComingEvents, listLatestEvents } from '@/lib/content/events'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** What is next, or where it would be announced, and what was last. */
export function HomeEvents({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const coming = listComingEvents(language)
  const next = coming.find(({ status }) => status === 'scheduled')
  const past = listLatestEvents(language, 4)
  return (
    <div className="grid gap-x-gutter gap-y-10 border-t py-part lg:grid-cols-[1fr_2fr] lg:has-[.event-feature:not([hidden])]:grid-cols-1">
      <HomeSection title={words.next} className="">
        {next && <EventFeature event={next} language={language} />}
        <ol className="event-list border-t">
          {coming
            .filter((event) => event !== next)
            .map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="coming" isNarrow />
            ))}
        </ol>
        <div className="none-coming">
          <p>{site.registration ? words.noNext : wordsIn(language).eventPage.noUpcoming}</p>
          {site.registration && (
            <p className="mt-4">
              <ExternalLink href={site.registration} language={language} className={button}>
                {words.registrationSite}
              </ExternalLink>
            </p>
          )}
        </div>
        <CalendarSubscription calendar={address.calendar(language)} language={language} />
      </HomeSection>
      {past.length + coming.length > 0 && (
        <HomeSection title={words.last} className="home-past">
          <ol className="event-list border-t">
            {[...coming.toReversed(), ...past].map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="over" isLong />
            ))}
          </ol>
          <p className="mt-4">
            <MoreLink href={address.events(language)}>{words.allEvents}</MoreLink>
          </p>
        </HomeSection>
      )}
    </div>
  )
}
