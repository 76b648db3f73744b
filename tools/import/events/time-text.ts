/** What a clock shows, HH:MM, and how far it is from UTC (`Z` or ±HH:MM), where it is stated. */
export interface ClockTime {
  time: string
  offset: string | undefined
}

const clock =
  /^[T\s]*(오전|오후)?\s*(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|시(?:\s*(\d{1,2})분)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(Z|UTC|GMT|KST|[+-]\d{2}:?\d{2})?$/i

/** Reads `19:00`, `7pm`, `7:30 PM`, `오후 7시 30분`, each with an offset behind it or none; nothing of any other text. */
export function readClock(text: string): ClockTime | undefined {
  const [, korean, hours, minutes, koreanMinutes, half, zone] = clock.exec(text.trim()) ?? []
  if (hours === undefined) return undefined
  // A number alone is an hour only beside a word that says so.
  if (minutes === undefined && !half && !text.includes('시')) return undefined
  const isAfternoon = korean === '오후' || /^p/i.test(half ?? '')
  const isMorning = korean === '오전' || /^a/i.test(half ?? '')
  const hour = (Number(hours) % (isAfternoon || isMorning ? 12 : 24)) + (isAfternoon ? 12 : 0)
  const minute = minutes ?? koreanMinutes ?? '0'
  if (Number(hours) > 23 || Number(minute) > 59) return undefined
  return { time: `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`, offset: offsetOf(zone) }
}

/** Reads a time, or two with a dash between them. */
export function readClockRange(text: string): { start: ClockTime; end: ClockTime | undefined } | undefined {
  const whole = readClock(text)
  // `19:00-05:00` is five hours behind UTC more often than a night.
  if (whole) return { start: whole, end: undefined }
  const [, first = '', last = ''] = /^(.+?)\s*(?:[–—~〜]|-|\bto\b|부터)\s*(.+?)\s*(?:까지)?$/.exec(text.trim()) ?? []
  const end = readClock(last)
  const half = /[ap]\.?m/i.exec(last)?.[0]
  const start = readClock(first) ?? (half ? readClock(`${first} ${half}`) : undefined)
  return start && { start: { ...start, offset: start.offset ?? end?.offset }, end }
}

function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return undefined
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  return /^kst$/i.test(zone) ? '+09:00' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2')
}
