import { dayIn } from '../../../lib/clock/days'
import { guessText } from '../../../lib/site/languages'
import { formats, isDay, proposalFor } from '../../check/fields/formats'
import type { InEach } from '../../report/message'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { zoneOf } from '../events/event-times'
import { beginningOf } from '../text/bilingual-units'
import { inOrder, kindOf, noRooms, type Programme, type ProgrammeSession, personOf, recordsOf } from './programme'

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
  const sessions = inOrder(items.map(sessionOf))
  const persons = items.flatMap(({ persons }) => recordsOf(persons))
  const people = persons.flatMap((person) => personOf(nameOf(person), person.biography, person.links))
  const moments = sessions.flatMap(({ starts }) => starts ?? [])
  const stated = textsOf(conference.time_zone_name)[0]
  const timeZone = stated && formats.timeZone.fits(stated) ? stated : zoneOf(moments, undefined)
  const [first] = moments
  const [start, end] = [conference.start, conference.end].map((text) => textsOf(text)[0]?.slice(0, 10))
  const date = start && isDay(start) ? start : first && dayIn(new Date(first), timeZone ?? 'UTC')
  return {
    title: textsOf(conference.title)[0] ?? textsOf(conference.acronym)[0] ?? '',
    ...{ date, timeZone, sessions, people: [...new Map(people.map((each) => [each.name, each])).values()] },
    starts: first,
    ends: end && isDay(end) && date && end > date ? end : undefined,
    website: textsOf(conference.url).find(formats.url.fits),
    notKept: [
      ...(new Set(rooms.map(([name]) => name)).size > 1 ? [noRooms] : []),
      ...(items.some(({ track }) => textsOf(track).length > 0) ? [noTracks] : []),
    ],
  }
}

function sessionOf(item: Record<string, unknown>): ProgrammeSession {
  const links = [...recordsOf(item.links), ...recordsOf(item.attachments)].flatMap(({ title, url }) => {
    const [whole] = textsOf(url)
    return whole && formats.url.fits(whole) ? [{ title: textsOf(title)[0] ?? '', url: whole }] : []
  })
  const isVideo = (url: string) => proposalFor('youtube', url) !== undefined
  const isSlides = ({ title, url }: { title: string; url: string }) =>
    /slide|deck|발표 ?자료/i.test(title) || /\.(?:pdf|pptx?|key)$/i.test(url)
  const slides = links.find(isSlides)?.url
  const video = [...links.map(({ url }) => url), ...textsOf(item.video_download_url)].find(isVideo)
  const [hours = '', minutes = ''] = textsOf(item.duration)[0]?.split(':') ?? []
  const start = textsOf(item.date)[0] ?? ''
  const [description = ''] = textsOf(item.description)
  return {
    title: [textsOf(item.title)[0], textsOf(item.subtitle)[0]].filter(Boolean).join(': '),
    kind: kindOf(textsOf(item.type)[0] ?? ''),
    speakers: recordsOf(item.persons).flatMap((person) => nameOf(person) ?? []),
    abstract:
      textsOf(item.abstract)[0]?.replace(/\s+/g, ' ') ??
      (description ? beginningOf(description, guessText(description).language) : undefined),
    starts: formats.moment.fits(start) ? start : proposalFor('moment', start),
    minutes: minutes ? Number(hours) * 60 + Number(minutes) : undefined,
    youtubeId: video && proposalFor('youtube', video),
    slides,
    links: links.map(({ url }) => url).filter((url) => url !== slides && !isVideo(url)),
  }
}

function nameOf(person: Record<string, unknown>): string | undefined {
  return textsOf(person.public_name ?? person.name)[0]
}

const noTracks: InEach = { en: 'tracks have no field here', ko: '트랙을 적는 필드가 없습니다' }
