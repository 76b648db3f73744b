import { formatMoment, formatTime } from '../day'
import type { Event } from '../event'
import type { Language } from '../language'
import { origin } from '../origin'
import type { Talk } from '../talk'
import { wordsIn } from '../words'

/** The name of an event for a calendar, which says first when it does not take place as planned. */
export function eventSummary({ title, status }: Event, language: Language): string {
  const words = wordsIn(language).calendar
  if (status === 'cancelled') return words.cancelled(title.text)
  return status === 'postponed' ? words.postponed(title.text) : title.text
}

/** Where an event takes place, on one line. */
export function eventLocation({ venue }: Event): string | undefined {
  return venue && [venue.name.text, venue.address?.text].filter((part) => part !== undefined).join(', ')
}

/** Programme, registration and address of an event, as plain text. */
export function eventDescription(event: Event, language: Language): string {
  const words = wordsIn(language)
  const paragraphs = [
    event.talks.length > 0 && [
      words.eventPage.programme,
      ...event.talks.map((talk) => programmeLine(talk, event.timeZone, language)),
    ],
    event.registration && registrationLines(event.registration, event.timeZone, language),
    event.stream && [`${words.calendar.stream}: ${event.stream}`],
    [origin + event.address],
  ]
  return paragraphs.flatMap((lines) => (lines ? [lines.join('\n')] : [])).join('\n\n')
}

function programmeLine({ order, kind, title, speakers, starts }: Talk, timeZone: string, language: Language): string {
  const number = order === undefined ? `${wordsIn(language).talk.kind[kind]}:` : `${order}.`
  const names = speakers.map(({ name }) => name.text).join(', ')
  return [starts && formatTime(starts, timeZone), number, title.text, names && `(${names})`].filter(Boolean).join(' ')
}

function registrationLines(
  { url, closes, phase, selection }: NonNullable<Event['registration']>,
  timeZone: string,
  language: Language,
): string[] {
  const { calendar, eventPage } = wordsIn(language)
  const isClosed = phase === 'closed'
  return [
    `${eventPage.registration}: ${url}`,
    ...(closes ? [calendar.registrationCloses(formatMoment(closes, language, timeZone), timeZone)] : []),
    ...(isClosed ? [eventPage.registrationPhase.closed] : []),
    ...(selection && !isClosed ? [eventPage.selection] : []),
  ]
}
