import { dayIn } from '../../../lib/clock/days'
import { momentAt, wallClockAt } from '../../../lib/clock/wall-clock'
import { type ClockTime, readClock, readClockRange } from '../../../lib/clock/written-times'
import { site } from '../../../site.config'
import { formats, isDay } from '../../check/fields/formats'
import type { InEach } from '../../report/message'
import type { SourceDocument } from '../blogs/source-blog'
import { textsOf } from '../blogs/source-text'
import type { NoteField } from '../field-lines'
import { withValue } from '../text/words'

/** The names of fields in which events of blogs state when they take place. */
export const timeFields = {
  date: ['date', 'start_date', 'startDate', 'starts', 'start', 'event_date', 'day'],
  time: ['time', 'start_time', 'startTime'],
  end: ['ends', 'end', 'end_time', 'endTime', 'end_date', 'endDate'],
  endDate: ['end_date', 'endDate'],
  zone: ['timezone', 'timeZone', 'time_zone', 'tz'],
}

/** When an event takes place, as lines of front matter, with its day (YYYY-MM-DD) and the zone (IANA name) of its clocks. */
interface EventTimes {
  day: string
  zone: string | undefined
  lines: string[]
}

interface Moment {
  /** RFC 3339. */
  written: string
  hasOffset: boolean
}

/**
 * The times that an event states, where it or its blog says in which zone; nothing for one that states no day. A zone that is not
 * that of the site is written, and reported where only offsets speak for it.
 */
export function readTimes(
  { fields, day: ownDay }: SourceDocument,
  blogZone: string | undefined,
  note: NoteField,
): EventTimes | undefined {
  const dated = firstOf(fields, timeFields.date, (text) => isDay(text.slice(0, 10)))
  const stated = dated?.text.slice(0, 10) ?? ownDay
  if (!stated) return undefined
  const ownZone = firstOf(fields, timeFields.zone, formats.timeZone.fits)?.text
  const zone = ownZone ?? blogZone
  const time = firstOf(fields, timeFields.time)
  const range = time && readClockRange(time.text)
  const datedClock = dated && dated.text.length > 10 ? readClock(dated.text.slice(10)) : undefined
  const start = range ? { ...range.start, offset: range.start.offset ?? datedClock?.offset } : datedClock
  if (time && !range) note(time.key, withValue(noTime, time.text))
  const starts =
    start &&
    momentOf(stated, start, zone, (reason) => note(time?.key ?? 'date', reason), time?.text ?? dated?.text ?? '')
  const found = starts?.hasOffset ? zoneOf([starts.written], zone) : zone
  const day = starts && found ? dayIn(new Date(starts.written), found) : stated
  const end = endOf()
  const hasTimes = starts !== undefined || end.some((line) => line.includes('T'))
  if (hasTimes && found && !zone && found !== site.timeZone) note(dated?.key ?? 'date', guessedZone(found))
  return {
    day,
    zone: found,
    lines: [
      `date: ${day}`,
      ...(starts ? [`starts: ${JSON.stringify(starts.written)}`] : []),
      ...end,
      ...(hasTimes && found && found !== site.timeZone ? [`timeZone: ${found}`] : []),
    ],
  }

  /** An end that is a day is kept as one; the only day of an event says nothing more. */
  function endOf(): string[] {
    const own = firstOf(fields, timeFields.end)
    const text = own?.text ?? time?.text ?? ''
    const key = own?.key ?? time?.key ?? 'ends'
    const on = [text, firstOf(fields, timeFields.endDate)?.text ?? '']
      .find((each) => isDay(each.slice(0, 10)))
      ?.slice(0, 10)
    const clock = own ? readClock(on && text.startsWith(on) ? text.slice(10) : text) : range?.end
    if (!clock && own && !isDay(text)) note(key, withValue(noTime, text))
    if (!clock) return on && on > day ? [`ends: ${on}`] : []
    const zoned = clock.offset || !start?.offset ? clock : { ...clock, offset: start.offset }
    const ends = momentOf(on ?? stated ?? day, zoned, found, (reason) => note(key, reason), text)
    return ends ? [`ends: ${JSON.stringify(ends.written)}`] : []
  }
}

function momentOf(
  day: string,
  { time, offset }: ClockTime,
  zone: string | undefined,
  note: (reason: InEach) => void,
  text: string,
): Moment | undefined {
  if (!offset && !zone) {
    note(noZone(text))
    return undefined
  }
  const written = offset ? `${day}T${time}:00${offset}` : momentAt(day, time, zone ?? 'UTC')
  if (formats.moment.fits(written)) return { written, hasOffset: offset !== undefined }
  note(withValue(noMoment, text))
  return undefined
}

function firstOf(
  fields: Record<string, unknown>,
  keys: string[],
  fits: (text: string) => boolean = () => true,
): { key: string; text: string } | undefined {
  return keys.flatMap((key) => textsOf(fields[key]).map((text) => ({ key, text }))).find(({ text }) => fits(text))
}

const noTime: InEach = { en: 'no time of the day', ko: '시각이 아닙니다' }
const noMoment: InEach = { en: 'no moment', ko: '시각이 아닙니다' }

function noZone(text: string): InEach {
  return {
    en: `${text}: neither it nor the settings of the blog (timezone) say in which zone; not kept`,
    ko: `${text}: 시간대를 알 수 없어(블로그 설정의 timezone에도 없음) 옮기지 않았습니다`,
  }
}

function guessedZone(zone: string): InEach {
  return {
    en: `timeZone: ${zone} is one of the zones with its offset; correct it where the place is in another`,
    ko: `timeZone: ${zone}: 시간대 차이가 같은 곳 가운데 하나입니다. 다른 곳에서 열렸다면 고치세요`,
  }
}

/** Zones of many people first, so that of those with one offset the likelier is found. */
const zones = [
  ...'America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix'.split(' '),
  ...'Europe/London Europe/Berlin Europe/Athens Europe/Istanbul Asia/Dubai Asia/Kolkata Asia/Bangkok'.split(' '),
  ...'Asia/Shanghai Asia/Seoul Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo'.split(' '),
  ...Intl.supportedValuesOf('timeZone'),
]

/**
 * The zone (IANA name) in which moments with an offset (RFC 3339) were written: the one the blog states, else that of this site,
 * else the first whose clocks had each of their offsets then; nothing when there is none.
 */
export function zoneOf(moments: string[], stated: string | undefined): string | undefined {
  const fits = (zone: string) =>
    moments.every((moment) => offsetIn(moment) === wallClockAt(new Date(moment), zone).offset)
  const likely = [...(stated ? [stated] : []), site.timeZone].filter((zone) => formats.timeZone.fits(zone))
  return [...likely, ...zones].find(fits)
}

function offsetIn(moment: string): string {
  return moment.endsWith('Z') ? '+00:00' : moment.slice(-6)
}
