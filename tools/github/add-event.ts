import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Document, Scalar } from 'yaml'
import { dayAfter } from '../../lib/clock/days'
import { momentAt } from '../../lib/clock/wall-clock'
import { guideLanguages } from '../../lib/site/settings'
import { checkContent } from '../check/check-content'
import type { InEach } from '../report/message'
import { formatProblems, verdict } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { type Answers, type Refusal, readAnswers } from './issue-form'
import { judgeAnswers } from './judge-answers'

/**
 * Adds the event that the body of an issue announces to a content folder. Nothing is left in the folder when an answer is
 * refused, the address is taken or the content check finds a problem; then it throws an Error that says all of it
 * in both languages, as the form asks.
 */
export async function addEvent(body: string, content: string, timeZone: string): Promise<EventFile> {
  const { answers, refusals } = readAnswers(body)
  const refused = [...refusals, ...judgeAnswers(answers)]
  if (refused.length > 0) throw new Error(refused.map(formatRefusal).join('\n\n'))
  const event = writeEvent(answers, timeZone)
  const folder = path.join(content, 'events', event.slug)
  await mkdir(path.dirname(folder), { recursive: true })
  await mkdir(folder).catch(() => {
    throw new Error(inBoth(isThere(shownFile(content, `events/${event.slug}`))))
  })
  try {
    await writeFile(path.join(content, event.path), event.text, { flag: 'wx' })
    const { problems } = await checkContent(content)
    const own = problems.filter(({ file }) => file === shownFile(content, event.path))
    if (own.length > 0) throw new Error(guideLanguages.map((language) => formatProblems(own, language)).join('\n\n'))
    return event
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
}

function isThere(folder: string): InEach {
  return {
    en: `${folder} is there already; choose another name in the address`,
    ko: `${folder} 폴더가 이미 있습니다. 주소 이름을 다르게 지어 주세요`,
  }
}

function formatRefusal({ label, ...judged }: Refusal): string {
  const { en, ko } = verdict(judged)
  return `${label}\n  ${en}\n  ${ko}`
}

function inBoth({ en, ko }: InEach): string {
  return `${en}\n${ko}`
}

/** An event file as it goes into the content folder. */
interface EventFile {
  slug: string
  /** Below the content folder: `events/<slug>/ko.md`. */
  path: string
  text: string
}

/**
 * The event that judged answers announce. Its language is that of its introduction, else that of its name. Every answer is
 * quoted in the front matter, so that none is read as anything but a text. Throws when the slug or the day is missing.
 */
function writeEvent(answers: Answers, timeZone: string): EventFile {
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
