import { EventParts } from '@/components/event/parts'
import { EventRegistration } from '@/components/event/registration'
import { EventTime } from '@/components/event/time'
import { ExternalLink } from '@/components/ui/external-link'
import { Fact } from '@/components/ui/fact'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** Everything that is known of an event beside its programme. */
export function EventFacts({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  return (
    <dl className="facts">
      <Fact term={words.day}>
        <DaysTime days={event} language={language} form="long" />
      </Fact>
      {(event.starts || event.ends) && (
        <Fact term={words.time}>
          <EventTime event={event} language={language} />
        </Fact>
      )}
      {event.format && <Fact term={words.format}>{words.formats[event.format]}</Fact>}
      {event.venue && (
        <Fact term={words.venue}>
          <InLanguage text={event.venue.name} page={language} />
          {event.venue.address && (
            <span className="meta block">
              <InLanguage text={event.venue.address} page={language} />
            </span>
          )}
          {event.venue.map && (
            <ExternalLink href={event.venue.map} language={language}>
              {words.map}
            </ExternalLink>
          )}
        </Fact>
      )}
      {event.theme && <Fact term={words.theme}>{event.theme}</Fact>}
      {event.registration && (
        <Fact term={words.registration}>
          <EventRegistration event={event} registration={event.registration} language={language} />
        </Fact>
      )}
      {event.attendance !== undefined && (
        <Fact term={words.attendance}>{wordsIn(language).count.people(event.attendance)}</Fact>
      )}
      {event.scale && (
        <Fact term={words.scale}>
          <InLanguage text={event.scale} page={language} />
        </Fact>
      )}
      <EventParts event={event} language={language} />
      {event.recording && (
        <Fact term={words.recording}>
          {words.recordingState[event.recording.state]}{' '}
          {event.recording.note && <InLanguage text={event.recording.note} page={language} />}
        </Fact>
      )}
    </dl>
  )
}
