/** The first moment of a day in a time zone, as RFC 3339 date-time with the zone's offset: `2025-03-30T00:00:00+09:00`. */
export function startOfDay(day: string, timeZone: string): string {
  // The offset of the zone at midnight is found from a moment near it: the same clock time in UTC is at most a day away.
  const guess = `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00Z`), timeZone)}`
  return `${day}T00:00:00${offsetAt(new Date(guess), timeZone)}`
}

/** The offset of a time zone at a moment: `+09:00`. */
function offsetAt(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', '') || '+00:00'
}
