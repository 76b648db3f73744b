import { Fragment } from 'react'
import { ExternalLink } from '@/components/ui/external-link'
import { Fact } from '@/components/ui/fact'
import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/content/events'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

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
