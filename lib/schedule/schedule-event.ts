import { site } from '@/site.config'
import { wallClockAt } from '../clock/wall-clock'
import type { Event } from '../event'
import type { Language } from '../language'
import { origin } from '../origin'
import type { Talk } from '../talk'
import { wordsIn } from '../words'
import type { ScheduleEvent } from './schedule-form'
import { numberOf, uuidOf } from './uuid'

/** A talk whose start and length are known. */
export type TimedTalk = Talk & { starts: string; minutes: number }

/** A talk as the schedule has it. Its ids are the same in both languages and on every host. */
export function scheduleEvent(event: Event, talk: TimedTalk, room: string, language: Language): ScheduleEvent {
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
export function hoursAndMinutes(minutes: number): string {
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
