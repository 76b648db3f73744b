import { findEvent, listEvents } from './event'
import type { Language } from './language'
import type { ScheduleFile } from './schedule/schedule-form'
import { writeSchedule } from './schedule/write-schedule'

/** The schedule of the event with a slug, when its sessions state their times. */
export function findSchedule(language: Language, slug: string): ScheduleFile | undefined {
  const event = findEvent(language, slug)
  return event && writeSchedule(event, language)
}

/** The slugs of all events that have a schedule, newest event first. */
export function listScheduleSlugs(language: Language): string[] {
  return listEvents(language)
    .filter((event) => writeSchedule(event, language))
    .map(({ slug }) => slug)
}
