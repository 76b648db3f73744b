import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { CalendarSubscription } from '@/components/event/calendar-links'
import { EventRow } from '@/components/event/row'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Numeral } from '@/components/ui/numeral'
import { PageHeader } from '@/components/ui/page-header'
import { listComingEvents, listEvents, listYears } from '@/lib/content/events'
import { eventsGraph } from '@/lib/outputs/structured-data/event'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/events'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).events,
    description: wordsIn(language).eventPage.description,
    address: address.events(language),
  })
}

export default async function EventsPage({ params }: PageProps<'/[lang]/events'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  return (
    <Shell address={address.events(language)}>
      <PageHeader title={words.events} lead={words.eventPage.description}>
        <CalendarSubscription calendar={address.calendar(language)} language={language} />
      </PageHeader>
      <EventGroup title={<h2>{words.eventPage.upcoming}</h2>}>
        <ol className="event-list border-t">
          {listComingEvents(language).map((event) => (
            <EventRow key={event.slug} event={event} language={language} when="coming" />
          ))}
        </ol>
        <p className="none-coming text-muted">{words.eventPage.noUpcoming}</p>
      </EventGroup>
      {listYears(language).map(({ year, events }) => (
        <EventGroup
          key={year}
          title={
            <Numeral as="h2" className="sticky top-4 text-[clamp(3.5rem,2rem+5vw,6.5rem)] max-lg:static">
              {year}
            </Numeral>
          }
        >
          <ol className="event-list border-t">
            {events.map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="over" />
            ))}
          </ol>
        </EventGroup>
      ))}
      <StructuredData graph={eventsGraph(listEvents(language), language)} />
    </Shell>
  )
}

/** Events below or beside what they have in common. */
function EventGroup({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="event-group grid items-start gap-y-5 pt-part lg:grid-cols-[17rem_minmax(0,1fr)]">
      {title}
      <div>{children}</div>
    </section>
  )
}
