import { formats } from '../check/formats'
import type { InEach } from '../check/said'
import { momentAt } from '../clock/moment-at'
import type { TellField } from './field-lines'
import { textsOf } from './old-addresses'
import { withValue } from './words'

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
