/**
 * The schedule.json of frab, c3voc and pretalx: github.com/voc/schedule, validator/json/schema.json (commit 08187a2), and
 * github.com/pretalx/pretalx, src/pretalx/schedule/interfaces/exporters.py, class FrabJsonExporter. Where they disagree it is
 * as pretalx writes it, because that is what programs read. What nobody states is left out, or empty where it may not be.
 */
export interface ScheduleFile {
  $schema: string
  generator: { name: string; url: string }
  schedule: { url: string; version: string; base_url: string; conference: ScheduleConference }
}

interface ScheduleConference {
  acronym: string
  title: string
  /** YYYY-MM-DD, as `end`. */
  start: string
  end: string
  daysCount: number
  /** HH:MM: what every start and length is a multiple of. */
  timeslot_duration: string
  time_zone_name: string
  url: string
  rooms: { name: string; guid: string; description: string | null; capacity: null }[]
  days: ScheduleDay[]
}

export interface ScheduleDay {
  index: number
  date: string
  /** RFC 3339 date-times at the venue, as `day_end`. */
  day_start: string
  day_end: string
  rooms: Record<string, ScheduleEvent[]>
}

export interface ScheduleEvent {
  id: number
  guid: string
  /** RFC 3339 date-time at the venue. */
  date: string
  /** HH:MM at the venue. */
  start: string
  /** HH:MM. */
  duration: string
  room: string
  slug: string
  url: string
  title: string
  subtitle: ''
  track: null
  type: string
  /** Empty: files state what language a title is in, not what language is spoken. */
  language: ''
  abstract: string | null
  /** Only where it is known that there is no recording. */
  do_not_record?: true
  persons: { guid: string; name: string; public_name: string; url: string }[]
  links: { title: string; url: string; type: 'related' }[]
}
