import '@/app/styles/event.css'
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { CalendarSubscription } from '@/components/event/calendar-links'
import { EventRow } from '@/components/event/row'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
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
      <header className="page-header">
        <h1>{words.events}</h1>
        <p className="lead">{words.eventPage.description}</p>
        <CalendarSubscription calendar={address.calendar(language)} language={language} />
      </header>
      <section className="year">
        <h2>{words.eventPage.upcoming}</h2>
        <ol className="event-list">
          {listComingEvents(language).map((event) => (
            <EventRow key={event.slug} event={event} language={language} when="coming" />
          ))}
        </ol>
        <p className="none-coming">{words.eventPage.noUpcoming}</p>
      </section>
      {listYears(language).map(({ year, events }) => (
        <section className="year" key={year}>
          <h2 className="year-numeral">{year}</h2>
          <ol className="event-list">
            {events.map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="over" />
            ))}
          </ol>
        </section>
      ))}
      <StructuredData graph={eventsGraph(listEvents(language), language)} />
    </Shell>
  )
}
