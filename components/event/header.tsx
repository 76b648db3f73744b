import type { ReactNode } from 'react'
import { EventCalendarLinks } from '@/components/event/calendar-links'
import { EventRegistration } from '@/components/event/registration'
import { EventStatus } from '@/components/event/status'
import { EventTime } from '@/components/event/time'
import { ExternalLink, SharePage } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { InLanguage, Notice } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import { writeSchedule } from '@/lib/outputs/schedule'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface EventHeaderProps {
  event: Event
  language: Language
  /** What a reader can do: sign up, note the day, find the place. */
  children?: ReactNode
}

/** The name of an event, when and where it is, whether it is to come, was held, does not take place, or nobody knows. */
export function EventHeader({ event, language, children }: EventHeaderProps) {
  const words = wordsIn(language).eventPage
  return (
    <PageHeader
      kicker={<EventStatus event={event} language={language} />}
      title={<InLanguage text={event.title} page={language} />}
    >
      <p className="mt-5 text-lead leading-[1.5]">
        <span className="font-semibold">
          <DaysTime days={event} language={language} form="long" />
        </span>{' '}
        <EventTime event={event} language={language} />
      </p>
      {event.venue && (
        <p className="text-lead leading-[1.5] text-muted">
          <InLanguage text={event.venue.name} page={language} />
        </p>
      )}
      {event.status === 'cancelled' && <Notice>{words.cancelled}</Notice>}
      {event.status === 'postponed' && <Notice>{words.postponed}</Notice>}
      {event.status === 'scheduled' && (
        <p className="mt-4 text-small text-muted" data-phase="unconfirmed" hidden={event.phase !== 'unconfirmed'}>
          {words.unconfirmed}
        </p>
      )}
      {children}
      <SharePage language={language} className="mt-4 block text-small" />
    </PageHeader>
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
