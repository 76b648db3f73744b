import { dayIn } from '@/lib/clock/calendar-day'
import { formatMoment, formatTime, formatZone } from '@/lib/day'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** From when to when, by the clock of the venue; below it, where the reader's clock differs, by theirs. */
export function EventTime({ event, language }: { event: Event; language: Language }) {
  const { starts, ends, timeZone, isOver } = event
  if (!starts) return null
  return (
    <>
      <time dateTime={starts}>{formatTime(starts, timeZone)}</time>
      {ends && (
        <>
          –<time dateTime={ends}>{formatEnd(event, ends, language)}</time>
        </>
      )}{' '}
      <span className="meta">{formatZone(starts, language, timeZone)}</span>
      {!isOver && <span className="meta block" data-local-time={wordsIn(language).eventPage.readerTime} hidden />}
    </>
  )
}

function formatEnd({ day, timeZone }: Event, ends: string, language: Language): string {
  return dayIn(new Date(ends), timeZone) === day ? formatTime(ends, timeZone) : formatMoment(ends, language, timeZone)
}
