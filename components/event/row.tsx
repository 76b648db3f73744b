import { ListedEventStatus } from '@/components/event/status'
import { ExternalLink } from '@/components/ui/links'
import { Dotted, InLanguage } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import { writeClock } from '@/lib/clock/event-phase'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface EventRowProps {
  event: Event
  language: Language
  /** The list that the row stands in: it shows itself there only while that is where the event belongs. */
  when?: 'coming' | 'over'
  /** Whether its day needs a year, because the list spans several. */
  isLong?: boolean
  /** Whether its list is so narrow that everything stands below the title. */
  isNarrow?: boolean
}

/** An event in a list, set like a line of a programme; all of it leads to the event's page. */
export function EventRow({ event, language, when, isLong, isNarrow }: EventRowProps) {
  const words = wordsIn(language)
  const talks = event.talks.filter(({ order }) => order !== undefined).length
  const clock = event.isOver ? undefined : { 'data-clock': writeClock(event), 'data-when': when }
  const { registration } = event
  const columns = isNarrow
    ? 'grid-cols-[7.5rem_minmax(0,1fr)]'
    : isLong
      ? 'md:grid-cols-[9.5rem_minmax(0,1fr)] lg:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,12rem)_7rem]'
      : 'grid-cols-[4.5rem_minmax(0,1fr)] lg:grid-cols-[6rem_minmax(0,1fr)_minmax(0,15rem)_7rem]'
  const second = isLong && !isNarrow ? 'md:col-start-2' : 'col-start-2'
  return (
    <li
      className={`event-row relative grid items-baseline gap-x-4 gap-y-0.5 border-b py-3.5 ${columns}`}
      {...clock}
      hidden={when !== undefined && event.isOver !== (when === 'over')}
    >
      <span className="text-small text-muted tabular">
        <DaysTime days={event} language={language} form={isLong ? 'medium' : 'short'} />
      </span>
      <a href={event.address} className="font-semibold no-underline after:absolute after:inset-0">
        <InLanguage text={event.title} page={language} />
      </a>
      <span className={`${second} text-small text-muted ${isNarrow ? '' : 'lg:col-start-3'}`}>
        <Dotted>
          {event.venue && <InLanguage text={event.venue.name} page={language} />}
          {talks > 0 && words.count.talks(talks)}
        </Dotted>
      </span>
      <span className={`${second} text-small text-link empty:hidden ${isNarrow ? '' : 'lg:col-start-4 lg:text-end'}`}>
        <ListedEventStatus event={event} language={language} />
        {when === 'coming' && registration && event.status === 'scheduled' && (
          <span
            className="ms-3 inline-block lg:ms-0 lg:block"
            data-registration="open waiting_list"
            hidden={registration.phase !== 'open' && registration.phase !== 'waiting_list'}
          >
            <ExternalLink
              href={registration.url}
              language={language}
              className="relative z-1 inline-block py-1 font-bold"
            >
              {words.eventPage.register}
            </ExternalLink>
          </span>
        )}
      </span>
    </li>
  )
}
