import { Document, Scalar } from 'yaml'
import { dayAfter } from '../clock/calendar-day'
import { momentAt } from '../clock/moment-at'
import type { Answers } from './form'

/** An event file as it goes into the content folder. */
export interface EventFile {
  slug: string
  /** Below the content folder: `events/<slug>/ko.md`. */
  path: string
  text: string
}

/**
 * The event that judged answers announce. Its language is that of its introduction, else that of its name. Every answer is
 * quoted in the front matter, so that none is read as anything but a text. Throws when the slug or the day is missing.
 */
export function writeEvent(answers: Answers, timeZone: string): EventFile {
  const { slug, date, introduction } = answers
  if (!slug || !date) throw new Error('An event has a slug and a day')
  const isKorean = introduction ? hasHangul(introduction) : answers.titleKo !== undefined
  const title = inLanguages(answers.titleKo, answers.titleEn)
  const facts = { title, date: plain(date), ...times(date, answers, timeZone), status: plain('scheduled') }
  const document = new Document({ ...facts, ...places(answers) })
  // Keys are the model's own words; values are quoted, or `yes` and `1:30` would be read as no text.
  const frontMatter = document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  const body = introduction ? `\n${introduction}\n` : ''
  return {
    slug,
    path: `events/${slug}/${isKorean ? 'ko' : 'en'}.md`,
    text: `---\n${frontMatter}---\n${body}`,
  }
}

function times(date: string, { lastDay, starts, ends }: Answers, timeZone: string) {
  // An evening that ends at or before its start ends on the next day.
  const endDay = lastDay ?? (starts && ends && ends <= starts ? dayAfter(date) : date)
  return {
    ...(starts && { starts: momentAt(date, starts, timeZone) }),
    ...(starts && ends ? { ends: momentAt(endDay, ends, timeZone) } : lastDay && { ends: plain(lastDay) }),
  }
}

function places({ venueKo, venueEn, address, registration, source }: Answers) {
  const place = address && { address: hasHangul(address) ? { ko: address } : { en: address } }
  const hasVenue = venueKo !== undefined || venueEn !== undefined
  return {
    ...(hasVenue && { venue: { name: inLanguages(venueKo, venueEn), ...(place || {}) } }),
    ...(registration && { registration: { url: registration } }),
    ...(source && { sources: [source] }),
  }
}

function inLanguages(ko: string | undefined, en: string | undefined) {
  return { ...(ko && { ko }), ...(en && { en }) }
}

function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

function plain(text: string): Scalar<string> {
  const scalar = new Scalar(text)
  scalar.type = 'PLAIN'
  return scalar
}
