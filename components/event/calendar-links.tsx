import { ExternalLink } from '@/components/ui/links'
import { Dotted } from '@/components/ui/text'
import { dayAfter } from '@/lib/clock/days'
import type { Event } from '@/lib/content/events'
import {
  type EventParagraphs,
  eventLocation,
  eventSummary,
  listParagraphs,
  takesWholeDays,
  writeParagraphs,
} from '@/lib/outputs/calendars/calendar-event'
import { address, origin } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** One event in the calendars of Apple and other devices, Google and Outlook, while it is to come as planned. */
export function EventCalendarLinks({ event, language }: { event: Event; language: Language }) {
  if (event.isOver || event.status !== 'scheduled') return null
  const words = wordsIn(language).calendar
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small" data-when="coming" aria-label={words.add}>
      <li className="py-1 text-muted" aria-hidden="true">
        {words.add}
      </li>
      <li>
        <a
          className="inline-block py-1"
          href={address.eventCalendar(language, event.slug)}
          download={`${event.slug}.ics`}
        >
          {words.download}
        </a>
      </li>
      <li>
        <ExternalLink className="inline-block py-1" href={googleCalendarAddress(event, language)} language={language}>
          {words.google}
        </ExternalLink>
      </li>
      <li>
        <ExternalLink className="inline-block py-1" href={outlookAddress(event, language)} language={language}>
          {words.outlook}
        </ExternalLink>
      </li>
    </ul>
  )
}

/**
 * How to follow a calendar, given its path on this site, such as `address.groupCalendar` answers. A device without a program
 * for `webcal:` does nothing when it is followed, so Google's own page stands beside it, and the file for everything else.
 */
export function CalendarSubscription({ calendar, language }: { calendar: string; language: Language }) {
  const words = wordsIn(language).calendar
  return (
    <p className="mt-3 text-small text-muted">
      {words.subscription}{' '}
      <Dotted>
        <a className="py-1" href={subscriptionAddress(calendar)}>
          {words.subscribe}
        </a>
        <ExternalLink className="py-1" href={googleSubscriptionAddress(calendar)} language={language}>
          {words.subscribeGoogle}
        </ExternalLink>
        <a className="py-1" href={calendar}>
          {words.file}
        </a>
      </Dotted>
    </p>
  )
}

/** The address that a calendar program subscribes to, for a calendar at a path of this site. */
export function subscriptionAddress(calendar: string): string {
  return `${origin.replace(/^https?:/, 'webcal:')}${calendar}`
}

/** The page of Google Calendar that asks whether to subscribe to a calendar at a path of this site. */
function googleSubscriptionAddress(calendar: string): string {
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: subscriptionAddress(calendar) })}`
}

/** How many characters an address may have that every server takes: Google answers longer ones with 414 or 400. */
const addressAtMost = 2000

/** How many characters a title and a place may have once they are encoded, in which a Korean syllable has nine. */
const titleAtMost = 540
const placeAtMost = 360

/**
 * The page of Google Calendar with an event filled in, in at most 2,000 characters: a long title or place is cut, and of the
 * description the address of the event's page is always there, and as many lines of the programme as there is room for. It
 * takes no event without an end: one ends there as it starts.
 */
export function googleCalendarAddress(event: Event, language: Language): string {
  const { day, lastDay, starts, ends, timeZone } = event
  const [from, to] =
    starts && !takesWholeDays(event)
      ? [instant(starts), instant(ends ?? starts)]
      : [compact(day), compact(dayAfter(lastDay))]
  const facts = {
    action: 'TEMPLATE',
    text: cut(eventSummary(event, language), titleAtMost),
    dates: `${from}/${to}`,
    ctz: timeZone,
    location: cut(eventLocation(event) ?? '', placeAtMost),
  }
  const addressWith = (details: string) =>
    `https://calendar.google.com/calendar/render?${new URLSearchParams({ ...facts, details })}`
  return addressWith(shortDescription(event, language, (details) => addressWith(details).length <= addressAtMost))
}

/**
 * The page of Outlook with an event filled in, in at most 2,000 characters. A moment is written with its offset; a whole day
 * ends with the day after it.
 */
export function outlookAddress(event: Event, language: Language): string {
  const { day, lastDay, starts, ends } = event
  const isWholeDay = !starts || takesWholeDays(event)
  const facts = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: cut(eventSummary(event, language), titleAtMost),
    startdt: isWholeDay ? day : starts,
    enddt: isWholeDay ? dayAfter(lastDay) : (ends ?? starts),
    ...(isWholeDay && { allday: 'true' }),
    location: cut(eventLocation(event) ?? '', placeAtMost),
  }
  const addressWith = (body: string) =>
    `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({ ...facts, body })}`
  return addressWith(shortDescription(event, language, (body) => addressWith(body).length <= addressAtMost))
}

/** What fits of the description of an event: its address, then what there is to do, then its programme from the beginning. */
function shortDescription(event: Event, language: Language, fits: (details: string) => boolean): string {
  const { programme = [], ...said } = listParagraphs(event, language)
  let kept: EventParagraphs = { address: said.address }
  for (const name of ['hours', 'registration', 'stream'] as const) {
    const longer = { ...kept, [name]: said[name] }
    if (fits(writeParagraphs(longer))) kept = longer
  }
  const whole = writeParagraphs({ ...kept, programme })
  if (fits(whole)) return whole
  // The first line is its heading.
  for (let lines = programme.length - 1; lines > 1; lines--) {
    const part = writeParagraphs({ ...kept, programme: [...programme.slice(0, lines), '…'] })
    if (fits(part)) return part
  }
  return writeParagraphs(kept)
}

/** A text that is at most so long once it is encoded, cut between two characters as a reader sees them. */
function cut(text: string, atMost: number): string {
  const encoded = (part: string) => new URLSearchParams([['', part]]).toString().length - 1
  if (encoded(text) <= atMost) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (encoded(`${kept}${segment}…`) > atMost) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

function instant(moment: string): string {
  return compact(new Date(moment).toISOString().replace(/\.\d+/, ''))
}

function compact(moment: string): string {
  return moment.replaceAll(/[-:]/g, '')
}
