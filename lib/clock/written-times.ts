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

/** A day as people write it, and what stands behind it. */
export interface WrittenDay {
  /** YYYY-MM-DD, of numbers that need be none of the calendar. */
  day: string
  /** The day behind a dash, of a stretch of several. */
  last?: string
  times?: { start: ClockTime; end: ClockTime | undefined }
  /** Whether more is written than this says. */
  hasMore: boolean
}

const weekday = String.raw`\s*,?\s*[(（]?(?:[월화수목금토일]요일|[월화수목금토일](?=\s*[)）])|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)?\s*[)）]?`
const numbered = /^([1-9]\d{3})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)\s*[일.]?/
const compact = /^([1-9]\d{3})(\d{2})(\d{2})(?!\d)/
const inEnglish =
  /^(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? [1-9]\d{3}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? [1-9]\d{3})(?!\d)/i
const until = new RegExp(
  `^\\s*[~〜–—-]\\s*(?:(?:([1-9]\\d{3})\\D{1,3})?(\\d{1,2})\\s*[월./-]\\s*)?(\\d{1,2})(?![\\d:시])\\s*[일.]?${weekday}`,
  'i',
)

/**
 * Reads a day with its year in front, or as in English: `2026년 3월 5일(수)~7일`, `2026.3.5 19:00`, `May 1, 2026`; nothing of a
 * text that does not begin with one.
 */
export function readWrittenDay(text: string): WrittenDay | undefined {
  const written = text.trim()
  const match = numbered.exec(written) ?? compact.exec(written)
  const english = match ? undefined : inEnglish.exec(written)?.[0]
  const day = match ? dayOf(match[1], match[2], match[3]) : dayInEnglish(english)
  if (!day) return undefined
  const behind = written.slice((match?.[0] ?? english ?? '').length).replace(new RegExp(`^${weekday}`, 'i'), '')
  const [range = '', year = day.slice(0, 4), month = day.slice(5, 7), lastDay = ''] = until.exec(behind) ?? []
  const rest = behind.slice(range.length).trim()
  const times = rest ? readClockRange(rest) : undefined
  return {
    day,
    ...(lastDay && { last: dayOf(year, month, lastDay) }),
    ...(times && { times }),
    hasMore: rest !== '' && !times,
  }
}

function dayOf(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

function dayInEnglish(text: string | undefined): string | undefined {
  const date = text && new Date(`${text.replace(/(\d)(?:st|nd|rd|th)/, '$1')} UTC`)
  return date && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : undefined
}
