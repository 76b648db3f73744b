import { dayIn } from '../../../lib/clock/days'
import { formats, isDay, proposalFor } from '../../check/fields/formats'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { zoneOf } from '../events/event-zone'
import {
  emptyProgramme,
  emptySession,
  kindOf,
  type Programme,
  type ProgrammePerson,
  type ProgrammeSession,
} from './programme'
import { beginningOfText, recordsOf } from './values'

/** Whether JSON is a schedule as frab and pretalx export it: https://c3voc.de/wiki/schedule */
export function isPretalx(json: unknown): json is { schedule: { conference: Record<string, unknown> } } {
  return isRecord(json) && isRecord(json.schedule) && isRecord(json.schedule.conference)
}

/** The programme in a schedule of frab or pretalx. Rooms and tracks have no field here. */
export function readPretalx({
  schedule: { conference },
}: {
  schedule: { conference: Record<string, unknown> }
}): Programme {
  const rooms = recordsOf(conference.days).flatMap((day) => (isRecord(day.rooms) ? Object.entries(day.rooms) : []))
  const items = rooms.flatMap(([, list]) => recordsOf(list))
  const people = new Map<string, ProgrammePerson>()
  const sessions = items.map((item) => sessionOf(item, people)).toSorted(byStart)
  const moments = sessions.flatMap(({ starts }) => starts ?? [])
  const stated = textsOf(conference.time_zone_name)[0]
  const timeZone = stated && formats.timeZone.fits(stated) ? stated : zoneOf(moments, undefined)
  const [first] = moments
  const day = (text: unknown) =>
    textsOf(text)
      .map((each) => each.slice(0, 10))
      .find(isDay)
  const date = day(conference.start) ?? (first && dayIn(new Date(first), timeZone ?? 'UTC'))
  const end = day(conference.end)
  return {
    ...emptyProgramme(textsOf(conference.title)[0] ?? textsOf(conference.acronym)[0] ?? ''),
    ...{ date, timeZone, sessions, people: [...people.values()] },
    starts: first,
    ends: end && date && end > date ? end : undefined,
    website: textsOf(conference.url).find(formats.url.fits),
    notKept: [
      ...(new Set(rooms.map(([name]) => name)).size > 1
        ? [{ en: 'rooms have no field here', ko: '강연장을 적는 필드가 없습니다' }]
        : []),
      ...(items.some(({ track }) => textsOf(track).length > 0)
        ? [{ en: 'tracks have no field here', ko: '트랙을 적는 필드가 없습니다' }]
        : []),
    ],
  }
}

function sessionOf(item: Record<string, unknown>, people: Map<string, ProgrammePerson>): ProgrammeSession {
  const persons = recordsOf(item.persons)
  const speakers = persons.flatMap((person) => textsOf(person.public_name ?? person.name).slice(0, 1))
  for (const person of persons) {
    const [name] = textsOf(person.public_name ?? person.name)
    const biography = textsOf(person.biography)[0] ?? ''
    const links = recordsOf(person.links)
      .flatMap((link) => textsOf(link.url))
      .filter(formats.url.fits)
    if (name && (biography || links.length > 0)) people.set(name, { name, biography, links })
  }
  const links = [...recordsOf(item.links), ...recordsOf(item.attachments)].map((link) => ({
    title: textsOf(link.title)[0] ?? '',
    url: textsOf(link.url)[0] ?? '',
  }))
  const whole = links.filter(({ url }) => formats.url.fits(url))
  const video = [...whole.map(({ url }) => url), ...textsOf(item.video_download_url)].flatMap(
    (url) => proposalFor('youtube', url) ?? [],
  )[0]
  const slides = whole.find(
    ({ title, url }) => /slide|deck|발표 ?자료/i.test(title) || /\.(?:pdf|pptx?|key)$/i.test(url),
  )?.url
  const [hours = '', minutes = ''] = textsOf(item.duration)[0]?.split(':') ?? []
  const title = [textsOf(item.title)[0], textsOf(item.subtitle)[0]].filter(Boolean).join(': ')
  const start = textsOf(item.date)[0] ?? ''
  return {
    ...emptySession(title),
    kind: kindOf(`${textsOf(item.type)[0] ?? ''}`),
    speakers,
    abstract: textsOf(item.abstract)[0]?.replace(/\s+/g, ' ') ?? beginningOfText(textsOf(item.description)[0] ?? ''),
    starts: formats.moment.fits(start) ? start : proposalFor('moment', start),
    minutes: minutes ? Number(hours) * 60 + Number(minutes) : undefined,
    youtubeId: video,
    slides,
    links: whole.map(({ url }) => url).filter((url) => url !== slides && proposalFor('youtube', url) === undefined),
  }
}

function byStart(a: ProgrammeSession, b: ProgrammeSession): number {
  return Date.parse(a.starts ?? '9999-12-31') - Date.parse(b.starts ?? '9999-12-31')
}
