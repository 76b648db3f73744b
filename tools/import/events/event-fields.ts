import type { Language } from '../../../lib/site/languages'
import { formats } from '../../check/fields/formats'
import { yamlText } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { isRecord } from '../blogs/psych-yaml'
import type { SourceDocument } from '../blogs/source-blog'
import { textsOf } from '../blogs/source-text'
import { coverFields } from '../cover'
import { type NoteField, noSuchField } from '../field-lines'
import { writeAliases } from '../front-matter'
import { field, withValue } from '../text/words'
import { organizationFields, organizationLines } from './event-people'
import { sessionFields, sessionLines } from './event-sessions'
import { readTimes, timeFields } from './event-times'

/** The fields of an event as they are written, in the order of its file. */
type EventLines = { lines: string[] }

const names = {
  venue: ['venue', 'location', 'place', 'where'],
  website: ['website', 'url', 'link', 'external_url', 'event_url'],
  registration: [
    ...['registration', 'registration_url', 'register', 'register_url', 'signup', 'tickets', 'ticket_url'],
    ...['rsvp', 'rsvp_url', 'rsvp_link', 'eventbrite', 'meetup_url'],
  ],
}
const known = new Set([
  ...[names, organizationFields, sessionFields, timeFields].flatMap((each) => Object.values(each).flat()),
  ...['title', 'status', 'cancelled', 'canceled', 'address', 'links', ...coverFields],
  // Of the page on the old site, or what made an event of it.
  ...'permalink redirect_from slug lang language locale published layout type category categories'.split(' '),
])
const states: Record<string, string> = { canceled: 'cancelled' }

interface EventContext {
  language: Language
  /** From the settings of the blog. */
  timeZone: string | undefined
  /** The status of events that are over and do not state one. */
  status: string | undefined
  /** YYYY-MM-DD. */
  today: string
}

/** What an event states, as lines of front matter; `missing` when it states no title or no day. */
export function readEventFields(
  event: SourceDocument,
  { language, timeZone, status, today }: EventContext,
  note: NoteField,
): EventLines | { missing: string } {
  const { fields } = event
  const title = textsOf(fields.title)[0]
  if (!title) return { missing: 'title' }
  const times = readTimes(event, timeZone, note)
  if (!times) return { missing: 'date' }
  const localized = (text: string) => `{ ${language}: ${yamlText(text)} }`
  const sessions = sessionLines(fields, { localized, day: times.day, timeZone: times.zone, title }, note)
  const links = linksOf(event, note)
  for (const key of event.stated) {
    if (!known.has(key) && !links.used.has(key)) note(key, noSuchField(fields[key]))
  }
  if (fields.published === false) note('published', field.alwaysShown)
  return {
    lines: [
      `title: ${localized(title)}`,
      ...times.lines,
      ...statusOf(
        fields,
        { isOver: times.day < today, asked: status, hasVideo: sessions.some((line) => /^ +video:/.test(line)) },
        note,
      ),
      ...venueOf(fields, localized, note),
      ...organizationLines(fields, note),
      ...addressOf(fields, 'registration', note).flatMap((url) => ['registration:', `  url: ${JSON.stringify(url)}`]),
      ...addressOf(fields, 'website', note).map((url) => `website: ${JSON.stringify(url)}`),
      ...links.lines,
      ...sessions,
    ],
  }
}

/** The front matter of an event's file, with its fences. */
export function writeEventFields({ lines }: EventLines, aliases: string[]): string {
  return `---\n${[...lines, ...writeAliases(aliases)].join('\n')}\n---\n`
}

/** Only what the source says, or the person who imports: a recording says that it was held. */
function statusOf(
  fields: Record<string, unknown>,
  { isOver, asked, hasVideo }: { isOver: boolean; asked: string | undefined; hasVideo: boolean },
  note: NoteField,
): string[] {
  if (fields.cancelled === true || fields.canceled === true) return ['status: cancelled']
  const text = textsOf(fields.status)[0]?.toLowerCase()
  const status = text && (states[text] ?? text)
  if (status && ['scheduled', 'held', 'cancelled', 'postponed'].includes(status)) return [`status: ${status}`]
  if (text) note('status', noSuchState(text))
  else if (isOver && hasVideo) return ['status: held']
  else if (!isOver) return ['status: scheduled']
  else if (asked) return [`status: ${asked}`]
  else note('status', field.noStatus)
  return []
}

function venueOf(fields: Record<string, unknown>, localized: (text: string) => string, note: NoteField): string[] {
  const key = names.venue.find((name) => fields[name] !== undefined)
  const venue = key === undefined ? undefined : fields[key]
  const name = textsOf(isRecord(venue) ? venue.name : venue)[0]
  const address = textsOf(isRecord(venue) ? venue.address : fields.address)[0]
  if (isRecord(venue)) {
    const others = Object.entries(venue).filter(([each]) => each !== 'name' && each !== 'address')
    if (others.length > 0 && key) note(key, withValue(onlyAddress, Object.fromEntries(others)))
  }
  if (!name) {
    if (address) note('address', withValue(namelessVenue, address))
    return []
  }
  return ['venue:', `  name: ${localized(name)}`, ...(address ? [`  address: ${localized(address)}`] : [])]
}

function addressOf(fields: Record<string, unknown>, kind: 'registration' | 'website', note: NoteField): string[] {
  const found = names[kind].filter((key) => fields[key] !== undefined)
  const [first, ...others] = found.filter((key) => formats.url.fits(textsOf(fields[key])[0] ?? ''))
  for (const key of found) {
    if (key === first) continue
    note(key, withValue(others.includes(key) ? oneAddress(kind) : noWholeAddress, JSON.stringify(fields[key])))
  }
  return first === undefined ? [] : [textsOf(fields[first])[0] ?? '']
}

/** What is a whole address in a field of its own, such as an agenda or notes, and those of `links`. */
function linksOf({ fields, stated }: SourceDocument, note: NoteField): { lines: string[]; used: Set<string> } {
  const used = new Set<string>()
  const found = [...stated].flatMap((key) => {
    const isVideo = sessionFields.video.includes(key)
    if (key !== 'links' && !isVideo && known.has(key)) return []
    const entries: unknown[] = Array.isArray(fields[key]) ? fields[key] : [fields[key]]
    const urls = entries.flatMap((entry) => textsOf(isRecord(entry) ? (entry.url ?? entry.link ?? entry.href) : entry))
    const whole = urls.filter((url) => formats.url.fits(url) && !(isVideo && formats.youtube.propose(url)))
    if (whole.length === 0 || whole.length < entries.length) return []
    used.add(key)
    note(key, asLink)
    return whole
  })
  if (found.length === 0) return { lines: [], used }
  const lines = [...new Set(found)].flatMap((url) => [`  - kind: ${kindOf(url)}`, `    url: ${JSON.stringify(url)}`])
  return { lines: ['links:', ...lines], used }
}

function kindOf(url: string): string {
  const { hostname } = new URL(url)
  if (/(?:^|\.)github\.com$/.test(hostname)) return 'github'
  return /(?:^|\.)linkedin\.com$/.test(hostname) ? 'linkedin' : 'other'
}

const asLink: InEach = { en: 'kept among the links, without its name', ko: '이름 없이 links에 남겼습니다' }
const onlyAddress: InEach = { en: 'only name and address are kept', ko: '이름과 주소만 남겼습니다' }
const namelessVenue: InEach = {
  en: 'a venue has a name here, and the source names none',
  ko: '장소에는 이름이 있어야 하는데 원본에 없습니다',
}
const noWholeAddress: InEach = { en: 'no whole address', ko: '온전한 주소가 아닙니다' }

function oneAddress(kind: string): InEach {
  return { en: `${kind} has one address here`, ko: `${kind}에는 주소를 하나만 적습니다` }
}

function noSuchState(state: string): InEach {
  return {
    en: `no such state here: ${state}; npm run check asks for one`,
    ko: `${state}: 여기에 없는 상태입니다. npm run check가 물어봅니다`,
  }
}
