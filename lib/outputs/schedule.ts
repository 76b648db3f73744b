import { createHash } from 'node:crypto'
import { site } from '../../site.config'
import { wallClockAt } from '../clock/wall-clock'
import { type Event, findEvent, listEvents } from '../content/events'
import type { Talk, TimedTalk } from '../content/programme'
import { origin } from '../site/addresses'
import type { Language } from '../site/languages'
import { hasSchedule, isTimed } from '../site/sessions'
import { wordsIn } from '../words/words'
import type { ScheduleDay, ScheduleEvent, ScheduleFile } from './schedule-form'

/** The schedule of the event with a slug, when its sessions state their times. */
export function findSchedule(language: Language, slug: string): ScheduleFile | undefined {
  const event = findEvent(language, slug)
  return event && writeSchedule(event, language)
}

/** The slugs of all events that have a schedule, newest event first. */
export function listScheduleSlugs(language: Language): string[] {
  return listEvents(language)
    .filter(hasSchedule)
    .map(({ slug }) => slug)
}

/**
 * The schedule of an event, or nothing when no session states both its start and its length, or nobody states where it is
 * held: the form demands all three. As in pretalx, sessions without them are left out.
 */
export function writeSchedule(event: Event, language: Language): ScheduleFile | undefined {
  if (!hasSchedule(event)) return undefined
  const talks = event.talks.filter(isTimed).sort((a, b) => startOf(a) - startOf(b))
  const room = event.venue?.name.text ?? wordsIn(language).calendar.online
  const days = listDays(event, talks, room, language)
  const lastDay = [event.lastDay, ...days.map(({ date }) => date)].sort().at(-1) ?? event.day
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Moim', url: site.repository },
    schedule: {
      url: origin + event.address,
      version: String(event.revision),
      base_url: `${origin}/`,
      conference: {
        // The schema of c3voc knows no hyphens in an acronym.
        acronym: event.slug.replaceAll('-', '_'),
        title: event.title.text,
        start: event.day,
        end: lastDay,
        daysCount: days.length,
        timeslot_duration: hoursAndMinutes(commonMinutes(talks)),
        time_zone_name: event.timeZone,
        url: origin + event.address,
        rooms: [
          {
            name: room,
            guid: uuidOf(`${site.url}/events/${event.slug}/#venue`),
            description: event.venue?.address?.text ?? null,
            capacity: null,
          },
        ],
        days,
      },
    },
  }
}

function listDays(event: Event, talks: TimedTalk[], room: string, language: Language): ScheduleDay[] {
  const dayOf = (talk: TimedTalk) => wallClockAt(new Date(talk.starts), event.timeZone).day
  return [...new Set(talks.map(dayOf))].map((date, index) => {
    const ofDay = talks.filter((talk) => dayOf(talk) === date)
    return {
      index: index + 1,
      date,
      day_start: localMoment(new Date(Math.min(...ofDay.map(startOf))), event.timeZone),
      day_end: localMoment(new Date(Math.max(...ofDay.map(endOf))), event.timeZone),
      rooms: { [room]: ofDay.map((talk) => scheduleEvent(event, talk, room, language)) },
    }
  })
}

function startOf({ starts }: TimedTalk): number {
  return Date.parse(starts)
}

function endOf(talk: TimedTalk): number {
  return startOf(talk) + talk.minutes * 60_000
}

/** The greatest number of minutes that every start and every length is a multiple of. */
function commonMinutes(talks: TimedTalk[]): number {
  // Moments before 1970 are negative.
  const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b))
  return talks.flatMap((talk) => [Math.floor(startOf(talk) / 60_000), talk.minutes]).reduce(divisor, 60)
}

/** A talk as the schedule has it. Its ids are the same in every language and on every host. */
function scheduleEvent(event: Event, talk: TimedTalk, room: string, language: Language): ScheduleEvent {
  const guid = uuidOf(`${site.url}/events/${event.slug}/${talk.id}`)
  const id = numberOf(guid)
  return {
    id,
    guid,
    date: localMoment(new Date(talk.starts), event.timeZone),
    start: wallClockAt(new Date(talk.starts), event.timeZone).time.slice(0, 5),
    duration: hoursAndMinutes(talk.minutes),
    room,
    slug: `${event.slug}-${id}`,
    url: origin + talk.address,
    title: talk.title.text,
    subtitle: '',
    track: null,
    type: talk.kind,
    language: '',
    abstract: talk.abstract?.text ?? null,
    ...(isUnrecorded(event, talk) && { do_not_record: true }),
    persons: talk.speakers.map(({ id, name, address }) => ({
      guid: uuidOf(`${site.url}/speakers/${id}`),
      name: name.text,
      public_name: name.text,
      url: origin + address,
    })),
    links: listLinks(talk, language),
  }
}

/** An RFC 3339 date-time with the offset of a time zone. */
export function localMoment(moment: Date, timeZone: string): string {
  const { day, time, offset } = wallClockAt(moment, timeZone)
  return `${day}T${time}${offset}`
}

/** A length in minutes as HH:MM. */
function hoursAndMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function isUnrecorded(event: Event, { materials }: Talk): boolean {
  const isVideoMissing = materials.some(({ kind, state }) => kind === 'video' && state === 'not_recorded')
  return event.recording?.state === 'not_recorded' || isVideoMissing
}

function listLinks({ materials, links }: Talk, language: Language): ScheduleEvent['links'] {
  const words = wordsIn(language)
  const titled = [
    ...materials.map(({ kind, url }) => ({ title: words.talk.materialName[kind], url })),
    ...links.map(({ kind, url }) => ({ title: words.linkKind[kind], url })),
  ]
  return titled.flatMap(({ title, url }) => (url ? [{ title, url: uriOf(url), type: 'related' as const }] : []))
}

/** An address as a URI (RFC 3986), which keeps fewer signs as they are than browsers do. */
function uriOf(url: string): string {
  const { href, host } = new URL(url)
  const start = href.indexOf(host) + host.length
  return href.slice(0, start) + href.slice(start).replace(/[\][\\^`{|}]/g, encodeURIComponent)
}

/** The namespace of addresses (RFC 9562, section 6.6). */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** The UUID that an address always has (version 5, RFC 9562, section 5.5). */
export function uuidOf(address: string): string {
  const bytes = createHash('sha1').update(addresses).update(address).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** A whole number from 1 below 2^31 that goes with a UUID, for programs that know nothing longer. */
export function numberOf(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8), 16) >>> 1 || 1
}
