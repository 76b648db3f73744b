import { formats } from '../check/formats'
import { momentAt } from '../clock/moment-at'
import type { TellField } from './field-lines'
import { textsOf } from './old-addresses'

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
      tell(field, `no time of the day as HH:MM: ${text}`)
      return undefined
    }
    const minutes = time.padStart(5, '0')
    if (!offset && !timeZone) {
      tell(field, `${text}: neither it nor _config.yml (timezone) says in which zone; not kept`)
      return undefined
    }
    const zone = /^(?:z|utc)$/i.test(offset ?? '') ? 'Z' : offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2')
    const written = zone ? `${on}T${minutes}:00${zone}` : momentAt(on, minutes, timeZone ?? 'UTC')
    if (formats.moment.fits(written)) return written
    tell(field, `no moment: ${text}`)
    return undefined
  }
  const start = firstOf(fields, ['time', 'start_time'])
  const starts = start
    ? moment(start.key, day, start.text)
    : dated && clock.test(dated)
      ? moment('date', day, dated)
      : undefined
  const end = firstOf(fields, ['ends', 'end', 'end_time', 'end_date'])
  const endDay = end && /^\d{4}-\d{2}-\d{2}/.exec(end.text)?.[0]
  const ends = end && moment(end.key, endDay ?? day, end.text)
  return [...(starts ? [`starts: ${JSON.stringify(starts)}`] : []), ...(ends ? [`ends: ${JSON.stringify(ends)}`] : [])]
}

function firstOf(fields: Record<string, unknown>, keys: string[]): { key: string; text: string } | undefined {
  return keys.flatMap((key) => textsOf(fields[key]).map((text) => ({ key, text }))).at(0)
}
