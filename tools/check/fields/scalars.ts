import type { Scalar } from 'yaml'
import { momentAt } from '../../../lib/clock/wall-clock'
import { type ClockTime, readClock, readWrittenDay } from '../../../lib/clock/written-times'
import type { Field } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { fieldsOf } from '../../../lib/model/type'
import { hasSlug } from '../../../lib/site/slug'
import { readYoutubeAddress } from '../../../lib/site/youtube'
import { site } from '../../../site.config'
import { removeIt } from '../../report/mend'
import { inARow, type Message } from '../../report/message'
import { didYouMean, oneOf } from '../../report/nearest'
import { quote, quoted } from '../../report/problem'
import { type FrontMatter, whatStands, yamlText } from '../front-matter/yaml'
import { formats, isDay, proposalFor } from './formats'
import { meantOption } from './options'

/** What is wrong with a value. */
export interface Misfit {
  found: Message
  expected: Message
  /** The value to write instead, as YAML. */
  value?: string
  /** Whether no other value can be meant. */
  isSure?: boolean
  /** What else to do, or to choose in that value. */
  mend?: Message
}

// Control characters, halves of characters, and marks that turn the direction of all that follows (UAX #9, section 2.2).
const unseen = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e]/gu

/** What a name or a title lacks that is made of signs or emoji alone. */
export const wordless: Pick<Misfit, 'expected' | 'mend'> = {
  expected: {
    en: 'at least one letter or digit: a page is named by it',
    ko: '글자나 숫자가 하나 이상 있는 말. 페이지의 이름이 됩니다',
  },
  mend: { en: 'write it in words, or remove it', ko: '글자로 풀어 적거나 지우세요' },
}

const spokenBooleans: Record<string, string> = {
  yes: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  off: 'false',
  false: 'false',
  예: 'true',
  네: 'true',
  아니오: 'false',
  아니요: 'false',
}

/** What is wrong with a single value of a front matter, by its field's type and format; nothing when it is right. */
export function judgeScalar(field: Field, node: Scalar, frontMatter: FrontMatter): Misfit | undefined {
  switch (field.type) {
    case 'string':
    case 'date':
      return judgeText(field, node, frontMatter)
    case 'enum':
      return judgeOption(field.options, node)
    case 'number':
      return judgeNumber(node)
    case 'boolean':
      return judgeBoolean(node)
    default:
      throw new Error(`The content check knows no field of type ${field.type}: ${field.description}`)
  }
}

/** Whether a text is the sign for what an author has to put, as a new document and the check itself write it. */
export function isWaiting(text: string): boolean {
  return text.trim() === '…'
}

function judgeText(field: Field, node: Scalar, frontMatter: FrontMatter): Misfit | undefined {
  const { format, isName } = field
  const { value } = node
  if (typeof value !== 'string') {
    const written = node.source ?? String(value)
    const proposed = format && !formats[format].fits(written) ? proposalFor(format, written) : written
    const found = whatStands(node)
    return {
      found,
      expected: format ? formats[format].expected : { en: 'text in quotation marks', ko: '따옴표로 감싼 글' },
      ...(proposed && { value: inYaml(proposed, format), isSure: isSureOf(format) }),
    }
  }
  const seen = value.replace(unseen, '')
  if (seen !== value) {
    const found = { en: `a control character in ${quote(value)}`, ko: `제어 문자가 섞인 ${quote(value)}` }
    const expected = { en: 'characters that can be seen', ko: '눈에 보이는 글자' }
    return { found, expected, ...(seen.trim() && { value: inYaml(seen, format) }) }
  }
  if (isName && !hasSlug(value) && !isWaiting(value)) return { found: quoted(value), ...wordless }
  if (isWaiting(value)) {
    const found = { en: 'the placeholder "…", which is still to be filled in', ko: '아직 채우지 않은 자리 "…"' }
    return { found, expected: { en: 'the value, or no such line', ko: '들어갈 내용. 모르면 그 줄을 지우기' } }
  }
  const comment = node.type === 'PLAIN' ? node.comment?.split('\n', 1)[0] : undefined
  if (comment && /^\S/.test(comment)) {
    const whole = `${value} #${comment}`
    const found = {
      en: `${quote(value)}, and "#${comment}" lost as a comment`,
      ko: `${quote(value)}. 주석으로 읽혀 빠진 것: "#${comment}"`,
    }
    const expected = { en: 'text that has " #" in it in quotation marks', ko: '" #"이 든 글은 따옴표로 감싸기' }
    return { found, expected, value: JSON.stringify(whole), isSure: true }
  }
  const bare = node.type === 'PLAIN' ? withoutCurlyQuotes(value) : undefined
  if (bare && (!format || formats[format].fits(bare))) {
    return { found: curly(value), expected: straight, value: inYaml(bare, format), isSure: true }
  }
  if (!format) return undefined
  const expected = formats[format].asksOf?.(value) ?? formats[format].expected
  if (!formats[format].fits(value)) {
    const local = format === 'moment' || format === 'dayOrMoment' ? localMoment(value, frontMatter) : undefined
    if (local) return { found: quoted(value), expected, value: JSON.stringify(local.moment), mend: offsetOf(local) }
    const judged = formats[format].explain?.(value) ?? { found: quoted(value), expected }
    const proposed = proposalFor(format, value)
    if (proposed && format === 'youtube')
      return { ...judged, value: filmInYaml(value, proposed, isInBraces(node, frontMatter)), isSure: true }
    if (proposed && format === 'day') return { ...judged, ...dayInYaml(field, value, proposed, frontMatter) }
    if (proposed) return { ...judged, value: inYaml(proposed, format), isSure: isSureOf(format) }
    return { ...judged, ...(format === 'address' && { mend: removeIt }) }
  }
  if ((format === 'moment' || format === 'dayOrMoment') && node.type === 'PLAIN' && !isDay(value)) {
    const found = { en: `${value} without quotation marks`, ko: `따옴표 없이 적은 ${value}` }
    return { found, expected, value: inYaml(value, format), isSure: true }
  }
  return undefined
}

/** Whether a text of this format has one meaning: the name of a zone or a slug is guessed from others. */
function isSureOf(format: Field['format']): boolean {
  return format !== 'timeZone' && format !== 'slug'
}

/** A day, and what a text says behind it as the fields of an event: nothing of it may be lost on the way. */
function dayInYaml(
  field: Field,
  text: string,
  day: string,
  { map }: FrontMatter,
): Pick<Misfit, 'value' | 'isSure' | 'mend'> {
  const { last, times, hasMore } = readWrittenDay(text) ?? {}
  const isEvent = field === fieldsOf(kinds.events).get('date')
  if (!isEvent || map.has('ends') || map.has('starts') || hasMore)
    return { value: day, isSure: !last && !times && !hasMore }
  const zone = zoneIn(map)
  const at = (on: string, { time, offset }: ClockTime) =>
    JSON.stringify(offset ? `${on}T${time}:00${offset}` : momentAt(on, time, zone))
  const starts = times && `starts: ${at(day, times.start)}`
  const end = times?.end ? at(last ?? day, times.end) : last && isDay(last) ? last : undefined
  const lines = [day, starts, end && `ends: ${end}`].filter((line) => line !== undefined)
  return { value: lines.join('\n'), isSure: !times }
}

/** The id of a film, and the second that its address begins at as the next field of the map. */
export function filmInYaml(address: string, id: string, inBraces: boolean): string {
  const { start } = readYoutubeAddress(address) ?? {}
  return start === undefined ? yamlText(id) : `${yamlText(id)}${inBraces ? ', ' : '\n'}start: ${start}`
}

function isInBraces({ range }: Scalar, { source, start }: FrontMatter): boolean {
  return /^\s*[,}]/.test(source.text.slice(start + (range?.[1] ?? 0)))
}

/** A text without the quotation marks that an editor made curly, where they stand around the whole of it. */
function withoutCurlyQuotes(text: string): string | undefined {
  return /^[“”]([^“”]+)[“”]$/.exec(text)?.[1] ?? /^[‘’]([^‘’]+)[‘’]$/.exec(text)?.[1]
}

function curly(value: string): Message {
  return {
    en: `${quote(value)}, whose curly quotation marks are part of the text`,
    ko: `둥근따옴표까지 글로 읽히는 ${quote(value)}`,
  }
}

const straight: Message = {
  en: 'no quotation marks, or straight ones; curly ones inside straight ones are shown',
  ko: '따옴표 없이, 또는 곧은따옴표. 둥근따옴표를 보이려면 곧은따옴표 안에',
}

function offsetOf({ offset, zone }: LocalMoment): Message {
  return { en: `${offset} is the offset of ${zone} then`, ko: `그때 ${zone}의 시간대 차이: ${offset}` }
}

// Other readers of YAML take a bare moment for a date and lose its offset.
function inYaml(text: string, format: Field['format']): string {
  const isMoment = format === 'moment' || (format === 'dayOrMoment' && !isDay(text))
  return isMoment ? JSON.stringify(text) : yamlText(text)
}

function judgeOption(options: readonly string[], node: Scalar): Misfit | undefined {
  const written = String(node.value)
  if (typeof node.value === 'string' && options.includes(written)) return undefined
  const value = meantOption(written, options)
  return { found: whatStands(node), expected: inARow(oneOf(options), didYouMean(value)), ...(value && { value }) }
}

function judgeNumber(node: Scalar): Misfit | undefined {
  const { value } = node
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return undefined
  const digits = /^\s*(\d[\d,]*)(?![\d.])/.exec(typeof value === 'string' ? value : '')?.[1]?.replaceAll(',', '')
  return {
    found: whatStands(node),
    expected: { en: 'a whole number above 0', ko: '0보다 큰 정수' },
    ...(digits && Number(digits) > 0 && { value: digits, isSure: /^[\d,]+$/.test(String(value)) }),
  }
}

function judgeBoolean(node: Scalar): Misfit | undefined {
  if (typeof node.value === 'boolean') return undefined
  const value = spokenBooleans[String(node.value).toLowerCase()]
  return {
    found: whatStands(node),
    expected: { en: 'true or false', ko: 'true 또는 false' },
    ...(value && { value, isSure: true }),
  }
}

/** A moment made of a date and a time without an offset, and the time zone (IANA name) it was taken to be in. */
interface LocalMoment {
  moment: string
  offset: string
  zone: string
}

/**
 * A date and a time without an offset, or a time alone on the day that the event states, as the moment they are where the event
 * takes place; nothing for other texts.
 */
function localMoment(text: string, { map }: Pick<FrontMatter, 'map'>): LocalMoment | undefined {
  const written = readWrittenDay(text)
  const clock = written ? written.times?.start : readClock(text)
  const day = written?.day ?? ['starts', 'date'].map((key) => String(map.get(key)).slice(0, 10)).find(isDay)
  if (!clock || clock.offset || written?.last || written?.times?.end || !day || !isDay(day)) return undefined
  const zone = zoneIn(map)
  const moment = momentAt(day, clock.time, zone)
  return { moment, offset: moment.slice('YYYY-MM-DDThh:mm:ss'.length), zone }
}

function zoneIn(map: FrontMatter['map']): string {
  const stated: unknown = map.get('timeZone')
  return typeof stated === 'string' && formats.timeZone.fits(stated) ? stated : site.timeZone
}
