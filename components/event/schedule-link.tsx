import { address } from '@/lib/address'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { writeSchedule } from '@/lib/schedule/write-schedule'
import { wordsIn } from '@/lib/words'

/** The link to the programme for programs, of an event that has one. */
export function ScheduleLink({ event, language }: { event: Event; language: Language }) {
  if (!writeSchedule(event, language)) return null
  return (
    <p className="meta">
      <a href={address.schedule(language, event.slug)}>{wordsIn(language).calendar.schedule}</a>
    </p>
  )
}
