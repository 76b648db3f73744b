import { momentAt } from '../../lib/clock/wall-clock'
import type { Language } from '../../lib/site/settings'
import { formats, isDay } from '../check/fields/formats'
import { yamlText } from '../check/front-matter/yaml'
import type { InEach } from '../report/message'
import { noSuchField, type TellField } from './field-lines'
import { writeAliases } from './front-matter'
import { isRecord } from './psych-yaml'
import type { SourceDocument } from './source-blog'
import { textsOf } from './source-text'
import { field, withValue } from './text/words'

/** The fields of an event as they are written, in the order of its file, and the language of its texts. */
export type EventLines = { lines: string[] }

const names = {
  date: ['date', 'start_date', 'startDate', 'starts', 'start', 'event_date', 'day'],
  venue: ['venue', 'location', 'place'],
  website: ['website', 'url', 'link', 'external_url'],
  registration: ['registration', 'registration_url', 'register', 'signup', 'tickets'],
}
const own = new Set([
  ...Object.values(names).flat(),
  ...[
    'title',
    'time',
    'start_time',
    'end',
    'ends',
    'end_date',
    'end_time',
    'status',
    'cancelled',
    'canceled',
    'address',
  ],
  ...['permalink', 'redirect_from', 'slug', 'lang', 'published'],
])
const states: Record<string, string> = { canceled: 'cancelled' }

/** What an event states, as lines of front matter; `missing` when it states no title or no day. */
export function readEventFields(
  event: SourceDocument,
  { language, timeZone }: { language: Language; timeZone: string | undefined },
  tell: TellField,
): EventLines | { missing: string } {
  const { fields } = event
  const title = textsOf(fields.title)[0]
  if (!title) return { missing: 'title' }
  const stated = names.date.map((key) => textsOf(fields[key])[0]).find((text) => isDay(text?.slice(0, 10) ?? ''))
  const day = stated?.slice(0, 10) ?? event.day
  if (!day) return { missing: 'date' }
  for (const [key, value] of Object.entries(fields)) {
    if (!own.has(key)) tell(key, noSuchField(value))
  }
  if (fields.published === false) tell('published', field.alwaysShown)
  const localized = (text: string) => `{ ${language}: ${yamlText(text)} }`
  return {
    lines: [
      `title: ${localized(title)}`,
      `date: ${day}`,
      ...eventTimes(fields, { day, dated: stated, timeZone }, tell),
      ...statusOf(fields, tell),
      ...venueOf(fields, localized, tell),
      ...addressOf(fields, 'registration', tell).flatMap((url) => ['registration:', `  url: ${JSON.stringify(url)}`]),
      ...addressOf(fields, 'website', tell).map((url) => `website: ${JSON.stringify(url)}`),
    ],
  }
}

/** The front matter of an event's file, with its fences. */
export function writeEventFields({ lines }: EventLines, aliases: string[]): string {
  return `---\n${[...lines, ...writeAliases(aliases)].join('\n')}\n---\n`
}

/** Only what the source says: whether an event took place is for people to say. */
function statusOf(fields: Record<string, unknown>, tell: TellField): string[] {
  if (fields.cancelled === true || fields.canceled === true) return ['status: cancelled']
  const text = textsOf(fields.status)[0]?.toLowerCase()
  const status = text && (states[text] ?? text)
  if (status && ['scheduled', 'held', 'cancelled', 'postponed'].includes(status)) return [`status: ${status}`]
  if (text) tell('status', noSuchState(text))
  else tell('status', field.noStatus)
  return []
}

function venueOf(fields: Record<string, unknown>, localized: (text: string) => string, tell: TellField): string[] {
  const key = names.venue.find((name) => fields[name] !== undefined)
  const venue = key === undefined ? undefined : fields[key]
  const name = textsOf(isRecord(venue) ? venue.name : venue)[0]
  const address = textsOf(isRecord(venue) ? venue.address : fields.address)[0]
  if (isRecord(venue)) {
    const others = Object.entries(venue).filter(([each]) => each !== 'name' && each !== 'address')
    if (others.length > 0 && key) tell(key, withValue(onlyAddress, Object.fromEntries(others)))
  }
  if (!name) {
    if (address) tell('address', withValue(namelessVenue, address))
    return []
  }
  return ['venue:', `  name: ${localized(name)}`, ...(address ? [`  address: ${localized(address)}`] : [])]
}

function addressOf(fields: Record<string, unknown>, kind: 'registration' | 'website', tell: TellField): string[] {
  const found = names[kind].filter((key) => fields[key] !== undefined)
  const [first, ...others] = found.filter((key) => formats.url.fits(textsOf(fields[key])[0] ?? ''))
  for (const key of found) {
    if (key === first) continue
    tell(key, withValue(others.includes(key) ? oneAddress(kind) : noWholeAddress, JSON.stringify(fields[key])))
  }
  return first === undefined ? [] : [textsOf(fields[first])[0] ?? '']
}

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

interface Dated {
  day: string
  /** The text that states the day, and perhaps a time. */
  dated: string | undefined
  /** Of times without an offset; without it they are not kept. */
  timeZone: string | undefined
}

const clock = /(?:^|[T ])(\d{1,2}:\d{2})(?::\d{2})?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i

/** The lines `starts` and `ends` of an event, where the source states a time and its offset, or its blog a zone. */
export function eventTimes(
  fields: Record<string, unknown>,
  { day, dated, timeZone }: Dated,
  tell: TellField,
): string[] {
  const moment = (field: string, on: string, text: string): string | undefined => {
    const [, time = '', offset] = clock.exec(text.trim()) ?? []
    if (!time) {
      tell(field, withValue(noTime, text))
      return undefined
    }
    const minutes = time.padStart(5, '0')
    if (!offset && !timeZone) {
      tell(field, noZone(text))
      return undefined
    }
    const zone = /^(?:z|utc)$/i.test(offset ?? '') ? 'Z' : offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2')
    const written = zone ? `${on}T${minutes}:00${zone}` : momentAt(on, minutes, timeZone ?? 'UTC')
    if (formats.moment.fits(written)) return written
    tell(field, withValue(noMoment, text))
    return undefined
  }
  const start = firstOf(fields, ['time', 'start_time'])
  const starts = start
    ? moment(start.key, day, start.text)
    : dated && clock.test(dated)
      ? moment('date', day, dated)
      : undefined
  const end = firstOf(fields, ['ends', 'end', 'end_time', 'end_date'])
  // A time of its own is on the day that stands beside it.
  const endDay = [end, firstOf(fields, ['end_date'])].flatMap(
    (each) => /^\d{4}-\d{2}-\d{2}/.exec(each?.text ?? '') ?? [],
  )[0]
  return [...(starts ? [`starts: ${JSON.stringify(starts)}`] : []), ...(end ? endLine(end, endDay ?? day) : [])]

  /** An end that is a day is kept as one; the only day of an event says nothing more. */
  function endLine({ key, text }: { key: string; text: string }, on: string): string[] {
    if (formats.day.fits(text.trim()) && on > day) return [`ends: ${on}`]
    const ends = moment(key, on, text)
    return ends ? [`ends: ${JSON.stringify(ends)}`] : []
  }
}

function firstOf(fields: Record<string, unknown>, keys: string[]): { key: string; text: string } | undefined {
  return keys.flatMap((key) => textsOf(fields[key]).map((text) => ({ key, text }))).at(0)
}

const noTime: InEach = { en: 'no time of the day as HH:MM', ko: 'HH:MM 꼴의 시각이 아닙니다' }
const noMoment: InEach = { en: 'no moment', ko: '시각이 아닙니다' }

function noZone(text: string): InEach {
  return {
    en: `${text}: neither it nor _config.yml (timezone) says in which zone; not kept`,
    ko: `${text}: 시간대를 알 수 없어(_config.yml의 timezone에도 없음) 옮기지 않았습니다`,
  }
}
