import { site } from '@/site.config'
import { wallClockAt } from '../clock/wall-clock'
import type { Event } from '../event'
import type { Language } from '../language'
import { origin } from '../origin'
import type { Talk } from '../talk'
import { wordsIn } from '../words'
import { hoursAndMinutes, localMoment, scheduleEvent, type TimedTalk } from './schedule-event'
import type { ScheduleDay, ScheduleFile } from './schedule-form'
import { uuidOf } from './uuid'

/**
 * The schedule of an event, or nothing when no session states both its start and its length, or nobody states where it is
 * held: the form demands all three. As in pretalx, sessions without them are left out.
 */
export function writeSchedule(event: Event, language: Language): ScheduleFile | undefined {
  const talks = event.talks.filter(isTimed).sort((a, b) => startOf(a) - startOf(b))
  const room = event.venue?.name.text ?? (event.format === 'online' ? wordsIn(language).calendar.online : undefined)
  if (talks.length === 0 || room === undefined) return undefined
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

function isTimed(talk: Talk): talk is TimedTalk {
  return talk.starts !== undefined && talk.minutes !== undefined
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
