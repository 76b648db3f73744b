import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { CalendarSubscription } from '@/components/event/calendar-links'
import { Partners } from '@/components/event/partners'
import { EventRow } from '@/components/event/row'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { Numeral } from '@/components/ui/text'
import { listPartners } from '@/lib/content/community'
import { byYear, listComingEvents, listEvents } from '@/lib/content/events'
import { hasRecentCalendar } from '@/lib/outputs/calendars/calendars'
import { eventsGraph } from '@/lib/outputs/structured-data/event'
import { address } from '@/lib/site/addresses'
import { yearOf } from '@/lib/site/dates'
import { yearId } from '@/lib/site/page-ids'
import { findListPage, listParts } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).events,
    description: wordsIn(language).eventPage.description,
    address: address.events(language, pageNumber(page)),
  })
}

export default async function EventsPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const all = listEvents(language)
  const list = findListPage('events', all, pageNumber(page)) ?? notFound()
  const isLong = hasRecentCalendar(language)
  const years = listParts('events', all, ({ day }) => yearOf(day))
  const partners = listPartners(language)
  return (
    <Shell address={address.events(language, list.page)}>
      <PageHeader title={words.events} lead={words.eventPage.description}>
        {list.page === 1 && <p className="none-coming mt-3">{words.eventPage.noUpcoming}</p>}
        <CalendarSubscription
          calendar={isLong ? address.recentCalendar(language) : address.calendar(language)}
          language={language}
        />
        {isLong && (
          <p className="text-small text-muted">
            <a href={address.calendar(language)}>{words.calendar.whole}</a>
          </p>
        )}
        <PartLinks
          name={words.listPages.years}
          parts={years.map(({ part, page }) => ({ part, href: `${address.events(language, page)}#${yearId(part)}` }))}
        />
      </PageHeader>
      {list.page === 1 && (
        <EventGroup title={<h2>{words.eventPage.upcoming}</h2>}>
          <ol className="event-list border-t">
            {listComingEvents(language).map((event) => (
              <EventRow key={event.slug} event={event} language={language} when="coming" />
            ))}
          </ol>
        </EventGroup>
      )}
      {byYear(list.items).map(({ year, events }) => (
        <EventGroup
          key={year}
          id={list.last > 1 ? yearId(year) : undefined}
          title={
            <Numeral as="h2" className="text-[clamp(3rem,2rem+3vw,4.5rem)] lg:sticky lg:top-4">
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
      {list.page === 1 && partners.length > 0 && (
        <EventGroup title={<h2>{words.eventPage.partners}</h2>} className="mt-part">
          <Partners partners={partners} language={language} />
        </EventGroup>
      )}
      <Pagination {...list} language={language} addressOf={(each) => address.events(language, each)} />
      <StructuredData graph={eventsGraph(list.items, language, list)} />
    </Shell>
  )
}

interface EventGroupProps {
  id?: string
  title: ReactNode
  className?: string
  children: ReactNode
}

/** Events below or beside what they have in common. */
function EventGroup({ id, title, className = '', children }: EventGroupProps) {
  return (
    <section id={id} className={`event-group ${className}`}>
      <div className="grid items-start gap-y-5 pt-7 lg:grid-cols-[17rem_minmax(0,1fr)]">
        {title}
        <div>{children}</div>
      </div>
    </section>
  )
}
