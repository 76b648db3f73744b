import { wallClockAt } from './wall-clock'

/** When a clock in a time zone shows a day (YYYY-MM-DD) and a time (HH:MM), as RFC 3339 date-time: `2025-03-30T13:00:00+09:00`. */
export function momentAt(day: string, time: string, timeZone: string): string {
  // The offset is found from a moment near it: the same clock time in UTC is at most a day away.
  const guess = `${day}T${time}:00${wallClockAt(new Date(`${day}T${time}:00Z`), timeZone).offset}`
  return `${day}T${time}:00${wallClockAt(new Date(guess), timeZone).offset}`
}
