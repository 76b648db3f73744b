import { momentAt } from '../../lib/clock/wall-clock'
import { site } from '../../site.config'

/** The date and time of a moment as a field for both takes them: `2025-03-30T13:00`; empty for what is no moment. */
export function localTime(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(moment)?.[0] ?? ''
}

/** A local time at the venues as a moment with the offset of that day: `2025-03-30T13:00:00+09:00`; empty for what is none. */
export function momentIn(local: string, timeZone: string = site.timeZone): string {
  const [day = '', time = ''] = localTime(local).split('T')
  return day && momentAt(day, time, timeZone)
}
