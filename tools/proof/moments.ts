import fc, { type Arbitrary } from 'fast-check'
import { site } from '../../site.config'

/** The day a document is about, and the zone that its moments are told in. */
export interface Moments {
  day: Date
  /** A name of the IANA time zone database. */
  zone: string
}

const zones = [
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'America/New_York',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Europe/Dublin',
]

const days = fc.oneof(
  { weight: 6, arbitrary: fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('0001-01-01', '0099-12-31', '1582-10-10', '1900-02-28', '1969-12-31', '1970-01-01')
      .map((text) => new Date(text)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2024-02-29', '2026-10-03', '2026-10-04', '2038-01-19', '2100-03-01', '9999-12-31')
      .map((text) => new Date(text)),
  },
)

/** A day, most often of these years, and the site's own zone or one with an odd offset. */
export const moments: Arbitrary<Moments> = fc.record({
  day: days.map((day) => new Date(day.toISOString().slice(0, 10))),
  zone: fc.oneof({ weight: 3, arbitrary: fc.constant(site.timeZone) }, fc.constantFrom(...zones)),
})

/** An hour of the day at its place, as RFC 3339 writes it. */
export function moment({ day, zone }: Moments, hour: number): string {
  return `${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00${offsetOf(day, zone)}`
}

/** The offset of a zone around noon of a day: `+05:45`. Of a time before the zones, whose offsets had seconds, the minutes. */
function offsetOf(day: Date, zone: string): string {
  const noon = new Date(day.getTime() + 12 * 3_600_000)
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(noon)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? 'Z'
}
