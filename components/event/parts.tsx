import { Fragment } from 'react'
import { ExternalLink } from '@/components/ui/external-link'
import { Fact } from '@/components/ui/fact'
import { InLanguage } from '@/components/ui/in-language'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** Who has which part in an event: organisers, hosts, supporters, sponsors, groups and projects. */
export function EventParts({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language).eventPage
  return (
    <>
      {event.parts.map(({ part, organizations }) => (
        <Fact key={part} term={words.parts[part]}>
          {organizations.map(({ name, url }, index) => (
            <Fragment key={name}>
              {index > 0 && ', '}
              {url ? (
                <ExternalLink href={url} language={language}>
                  {name}
                </ExternalLink>
              ) : (
                name
              )}
            </Fragment>
          ))}
        </Fact>
      ))}
      {event.groups.length > 0 && (
        <Fact term={words.groups}>
          {event.groups.map(({ slug, title }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              <InLanguage text={title} page={language} />
            </Fragment>
          ))}
        </Fact>
      )}
      {event.projects.length > 0 && (
        <Fact term={words.projects}>
          {event.projects.map(({ slug, title, url }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              {url ? (
                <ExternalLink href={url} language={language}>
                  <InLanguage text={title} page={language} />
                </ExternalLink>
              ) : (
                <InLanguage text={title} page={language} />
              )}
            </Fragment>
          ))}
        </Fact>
      )}
    </>
  )
}
