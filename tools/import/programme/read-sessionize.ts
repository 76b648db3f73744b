import { momentAt, wallClockAt } from '../../../lib/clock/wall-clock'
import { isDay, proposalFor } from '../../check/fields/formats'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { inOrder, kindOf, noRooms, type Programme, type ProgrammeSession, personOf, recordsOf } from './programme'

/** Whether JSON is what Sessionize answers with, as all data, sessions or grid: https://sessionize.com/playbook/api */
export function isSessionize(json: unknown): boolean {
  if (isRecord(json)) return Array.isArray(json.sessions) && Array.isArray(json.speakers)
  return recordsOf(json).some(
    ({ sessions, rooms }) => Array.isArray(sessions) || recordsOf(rooms).some((room) => Array.isArray(room.sessions)),
  )
}

/** The programme in JSON of Sessionize. It names no event, and its times without an offset are those of `timeZone` (IANA name). */
export function readSessionize(json: unknown, timeZone: string): Programme {
  const all = isRecord(json) ? json : {}
  const groups = recordsOf(json)
  const items = [
    ...recordsOf(all.sessions),
    ...groups.flatMap((group) => [
      ...recordsOf(group.sessions),
      ...recordsOf(group.rooms).flatMap((room) => recordsOf(room.sessions)),
    ]),
  ]
  const speakers = new Map(recordsOf(all.speakers).map((speaker) => [String(speaker.id), speaker]))
  const kept = items.filter((item) => !/declined|withdrawn|nominated/i.test(textsOf(item.status)[0] ?? ''))
  const unique = [...new Map(kept.map((item) => [String(item.id ?? item.title), item])).values()]
  const sessions = inOrder(unique.map((item) => sessionOf(item, speakers, timeZone)))
  const moments = sessions.flatMap(({ starts }) => starts ?? [])
  const days = moments.map((moment) => wallClockAt(new Date(moment), timeZone).day).filter(isDay)
  const [first, last] = [days[0], days.at(-1)]
  return {
    ...{ title: '', sessions, timeZone, date: first, starts: moments[0] },
    ends: first && last && last > first ? last : undefined,
    people: [...speakers.values()].flatMap((speaker) => personOf(nameOf(speaker), speaker.bio, speaker.links)),
    notKept: recordsOf(all.rooms).length > 1 ? [noRooms] : [],
  }
}

function sessionOf(
  item: Record<string, unknown>,
  speakers: Map<string, Record<string, unknown>>,
  timeZone: string,
): ProgrammeSession {
  const own = (Array.isArray(item.speakers) ? item.speakers : []).flatMap((each: unknown) => {
    const speaker = isRecord(each) ? (speakers.get(String(each.id)) ?? each) : speakers.get(String(each))
    return speaker ? [speaker] : []
  })
  const names = own.flatMap((speaker) => nameOf(speaker) ?? [])
  const lines = [...new Set(own.flatMap((speaker) => textsOf(speaker.tagLine)))]
  const [starts, ends] = [item.startsAt, item.endsAt].map((text) => momentIn(textsOf(text)[0], timeZone))
  const title = textsOf(item.title)[0] ?? ''
  const kind = kindOf(title)
  return {
    title,
    // Of a break, its title may say what else it is.
    kind: item.isServiceSession === true && kind === 'talk' ? 'networking' : kind,
    speakers: names,
    affiliation: lines.length === 1 && own.length === 1 ? lines[0] : undefined,
    abstract: textsOf(item.description)[0]?.replace(/\s+/g, ' '),
    starts,
    minutes: starts && ends ? Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000) : undefined,
    youtubeId: proposalFor('youtube', textsOf(item.recordingUrl)[0] ?? ''),
  }
}

function nameOf(speaker: Record<string, unknown>): string | undefined {
  const whole = textsOf(speaker.fullName ?? speaker.name)[0]
  return whole ?? ([textsOf(speaker.firstName)[0], textsOf(speaker.lastName)[0]].filter(Boolean).join(' ') || undefined)
}

function momentIn(text: string | undefined, timeZone: string): string | undefined {
  const [, day = '', time = '', zone] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text ?? '') ?? []
  if (!isDay(day)) return undefined
  const written = zone ? undefined : momentAt(day, time, timeZone)
  if (written) return written
  const clock = wallClockAt(new Date(text ?? ''), timeZone)
  return `${clock.day}T${clock.time}${clock.offset}`
}
