import { button, ExternalLink } from '@/components/ui/links'
import { dot } from '@/components/ui/text'
import { RelativeDay } from '@/components/ui/time'
import { dayIn } from '@/lib/clock/days'
import type { RegistrationPhase } from '@/lib/clock/event-phase'
import type { Event, Registration } from '@/lib/content/events'
import { formatMoment, keepTogether } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface EventRegistrationProps {
  event: Event
  registration: Registration
  language: Language
}

/** Where and until when people sign up: what is true while the site is built, and hidden beside it what will be. */
export function EventRegistration({ event, registration, language }: EventRegistrationProps) {
  return phasesOf(event, registration).map((phase) => (
    <span key={phase} className="block" data-registration={phase} hidden={phase !== registration.phase}>
      {phase === 'open' || phase === 'waiting_list' ? (
        <OpenRegistration event={event} registration={registration} language={language} />
      ) : (
        <ClosedRegistration event={event} registration={registration} language={language} phase={phase} />
      )}
    </span>
  ))
}

/** The phases that time alone can still bring, in their order. */
function phasesOf({ isOver }: Event, { status, phase }: Registration): RegistrationPhase[] {
  if (phase === 'closed' || isOver) return ['closed']
  return [...(phase === 'soon' ? ['soon' as const] : []), status ?? 'open', 'closed']
}

function OpenRegistration({ event, registration, language }: EventRegistrationProps) {
  const words = wordsIn(language).eventPage
  const { url, closes, selection, status } = registration
  const [before, after] = words.registrationClosesIn
  return (
    <>
      {status === 'waiting_list' && <span className="block">{words.registrationPhase.waiting_list}</span>}
      <ExternalLink href={url} language={language} className={`${button} max-xs:block max-xs:text-center`}>
        {words.register}
      </ExternalLink>
      {closes && (
        <time className="mt-1 block text-small text-muted" dateTime={closes}>
          {before}
          <RelativeDay day={dayIn(new Date(closes), event.timeZone)} timeZone={event.timeZone} language={language} />
          {after + dot}
          {keepTogether(formatMoment(closes, language, event.timeZone))}
        </time>
      )}
      {selection && <span className="mt-1 block text-small text-muted">{words.selection}</span>}
    </>
  )
}

function ClosedRegistration({
  event,
  registration,
  language,
  phase,
}: EventRegistrationProps & { phase: 'soon' | 'full' | 'closed' }) {
  const words = wordsIn(language).eventPage
  const { url, opens, closes } = registration
  const [moment, sentence] = phase === 'soon' ? [opens, words.registrationOpens] : [closes, words.registrationCloses]
  return (
    <>
      {words.registrationPhase[phase]}{' '}
      <ExternalLink href={url} language={language}>
        {words.registrationSite}
      </ExternalLink>
      {moment && (
        <time className="mt-1 block text-small text-muted" dateTime={moment}>
          {sentence(keepTogether(formatMoment(moment, language, event.timeZone)))}
        </time>
      )}
    </>
  )
}
