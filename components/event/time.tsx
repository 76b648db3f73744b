import { dayIn } from '@/lib/clock/calendar-day'
import { formatMoment, formatTime, formatZone, keepTogether } from '@/lib/day'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** From when to when, by the clock of the venue; below it, where the reader's clock differs, by theirs. */
export function EventTime({ event, language }: { event: Event; language: Language }) {
  const { starts, ends, timeZone, isOver } = event
  if (!starts) return null
  const isOneDay = ends !== undefined && dayIn(new Date(ends), timeZone) === event.day
  return (
    <>
      <span className="whitespace-nowrap">
        <time dateTime={starts}>{formatTime(starts, timeZone)}</time>
        {ends && '–'}
        {ends && isOneDay && <time dateTime={ends}>{formatTime(ends, timeZone)}</time>}
      </span>
      {ends && !isOneDay && <time dateTime={ends}>{keepTogether(formatMoment(ends, language, timeZone))}</time>}{' '}
      <span className="meta inline-block">{formatZone(starts, language, timeZone)}</span>
      {!isOver && <span className="meta block" data-local-time={wordsIn(language).eventPage.readerTime} hidden />}
    </>
  )
}
