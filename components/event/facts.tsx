import { Fragment } from 'react'
import { EventRegistration } from '@/components/event/registration'
import { Fact, Facts } from '@/components/ui/fact'
import { ExternalLink } from '@/components/ui/links'
import { InLanguage } from '@/components/ui/text'
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

/** Who has which part in an event: organisers, hosts, supporters, sponsors, groups and projects. */
export function EventParts({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  return (
    <>
      {event.parts.map(({ part, organizations }) => (
        <Fact key={part} term={words.parts[part]} isLong={organizations.length > 2}>
          {organizations.map(({ name, url, role }, index) => (
            <Fragment key={name}>
              {index > 0 && ', '}
              {url ? (
                <ExternalLink href={url} language={language}>
                  {name}
                </ExternalLink>
              ) : (
                name
              )}
              {role && <span className="meta"> ({words.roles[role]})</span>}
            </Fragment>
          ))}
        </Fact>
      ))}
      {event.program && (
        <Fact term={words.program}>
          <InLanguage text={event.program.title} page={language} />
        </Fact>
      )}
      {event.groups.length > 0 && (
        <Fact term={words.groups}>
          {event.groups.map(({ slug, title, address }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              <a href={address}>
                <InLanguage text={title} page={language} />
              </a>
            </Fragment>
          ))}
        </Fact>
      )}
      {event.projects.length > 0 && (
        <Fact term={words.projects}>
          {event.projects.map(({ slug, title, address }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              <a href={address}>
                <InLanguage text={title} page={language} />
              </a>
            </Fragment>
          ))}
        </Fact>
      )}
    </>
  )
}
