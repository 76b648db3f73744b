import { EventParts } from '@/components/event/parts'
import { EventRegistration } from '@/components/event/registration'
import { ExternalLink } from '@/components/ui/external-link'
import { Fact, Facts } from '@/components/ui/fact'
import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What is known of an event beside its headline and its programme: short facts side by side, sentences below them. */
export function EventFacts({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  const { venue, registration, recording } = event
  return (
    <Facts className="empty:hidden has-[+footer]:border-b-0">
      {event.theme && <Fact term={words.theme}>{event.theme}</Fact>}
      {event.format && <Fact term={words.format}>{words.formats[event.format]}</Fact>}
      {venue?.address && (
        <Fact term={words.address}>
          <InLanguage text={venue.address} page={language} />
          {venue.map && (
            <ExternalLink className="ms-2 inline-block font-normal" href={venue.map} language={language}>
              {words.map}
            </ExternalLink>
          )}
        </Fact>
      )}
      {event.attendance !== undefined && (
        <Fact term={words.attendance}>{wordsIn(language).count.people(event.attendance)}</Fact>
      )}
      <EventParts event={event} language={language} />
      {event.scale && (
        <Fact term={words.scale} isLong>
          <InLanguage text={event.scale} page={language} />
        </Fact>
      )}
      {registration && (event.isOver || event.status !== 'scheduled') && (
        <Fact term={words.registration} isLong>
          <EventRegistration event={event} registration={registration} language={language} />
        </Fact>
      )}
      {recording && (
        <Fact term={words.recording} isLong>
          {words.recordingState[recording.state]}{' '}
          {recording.note && <InLanguage text={recording.note} page={language} />}
        </Fact>
      )}
    </Facts>
  )
}
