import { ExternalLink } from '@/components/ui/external-link'
import { formatMoment } from '@/lib/day'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'
import { site } from '@/site.config'

interface EventRegistrationProps {
  registration: NonNullable<Event['registration']>
  language: Language
}

/** Where and until when people sign up. */
export function EventRegistration({ registration, language }: EventRegistrationProps) {
  const words = wordsIn(language).eventPage
  return (
    <>
      {registration.isClosed && words.registrationClosed}{' '}
      <ExternalLink
        href={registration.url}
        language={language}
        className={registration.isClosed ? undefined : 'button'}
      >
        {words.register}
      </ExternalLink>
      {registration.closes && (
        <time className="meta block" dateTime={registration.closes}>
          {words.registrationCloses(formatMoment(registration.closes, language, site.timeZone))}
        </time>
      )}
      {registration.selection && !registration.isClosed && <span className="meta block">{words.selection}</span>}
    </>
  )
}
