import { ExternalLink } from '@/components/ui/links'
import type { Event } from '@/lib/content/events'
import { formatDay } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What others published about an event, and where its facts come from. */
export function EventLinks({ event, language }: { event: Event; language: Language }) {
  const words = wordsIn(language)
  const links = [
    ...(event.website ? [{ label: words.eventPage.website, url: event.website }] : []),
    ...(event.stream ? [{ label: words.eventPage.stream, url: event.stream }] : []),
    ...(event.playlist ? [{ label: words.eventPage.playlist, url: event.playlist }] : []),
    ...event.links.map(({ kind, url }) => ({ label: words.linkKind[kind], url })),
    ...event.sources.map((url) => ({ label: words.eventPage.sources, url })),
  ]
  if (links.length === 0 && !event.lastVerifiedOn) return null
  return (
    <footer className="mt-part border-t pt-6 text-small">
      {links.length > 0 && (
        <ul>
          {links.map(({ label, url }) => {
            const shown = url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')
            const isOnly = links.filter((other) => other.label === label).length === 1
            return (
              <li key={url} className="py-0.5">
                {!isOnly && `${label}: `}
                <ExternalLink href={url} language={language}>
                  {isOnly ? label : shown}
                </ExternalLink>
                {isOnly && <span className="ms-2 text-muted">{shown.replace(/\/.*$/, '')}</span>}
              </li>
            )
          })}
        </ul>
      )}
      {event.lastVerifiedOn && (
        <p className="mt-2 text-muted">
          <time dateTime={event.lastVerifiedOn}>
            {words.eventPage.verified(formatDay(event.lastVerifiedOn, language))}
          </time>
        </p>
      )}
    </footer>
  )
}
