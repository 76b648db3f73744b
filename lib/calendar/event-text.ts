import { formatDay, formatMoment, formatTime } from '../day'
import type { Event } from '../event'
import { findOneHour } from '../event-hours'
import type { Language } from '../language'
import { origin } from '../origin'
import { listProgrammeParts } from '../programme'
import type { Talk } from '../talk'
import { wordsIn } from '../words'

/** What calendars say of an event, by what it is about; the programme line by line. */
export interface EventParagraphs {
  hours?: string | undefined
  programme?: string[]
  registration?: string | undefined
  stream?: string | undefined
  address: string
}

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

/** Whether a calendar can only show the days of an event: of several, when it begins and ends is not both known. */
export function takesWholeDays({ day, lastDay, starts, ends }: Event): boolean {
  return !starts || (!ends && lastDay > day)
}

/** What calendars say of an event, as plain text; what nothing is known of is absent. */
export function listParagraphs(event: Event, language: Language): EventParagraphs {
  const words = wordsIn(language)
  const hour = findOneHour(event, language)
  const programme = listProgrammeParts(event).flatMap(({ day, talks }) => [
    ...(day ? [formatDay(day, language, 'weekday')] : []),
    ...talks.map((talk) => programmeLine(talk, event.timeZone, language)),
  ])
  return {
    hours: hour && `${words.eventPage.time}: ${hour.text} (${event.timeZone})`,
    ...(programme.length > 0 && { programme: [words.eventPage.programme, ...programme] }),
    registration: event.registration && registrationLines(event.registration, event.timeZone, language).join('\n'),
    stream: event.stream && `${words.calendar.stream}: ${event.stream}`,
    address: origin + event.address,
  }
}

/** Hours, programme, registration, stream and address of an event, as plain text. */
export function eventDescription(event: Event, language: Language): string {
  return writeParagraphs(listParagraphs(event, language))
}

/** Paragraphs with an empty line between each two. */
export function writeParagraphs({ hours, programme, registration, stream, address }: EventParagraphs): string {
  return [hours, programme?.join('\n'), registration, stream, address].filter(Boolean).join('\n\n')
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
