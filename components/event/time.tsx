import { dayIn } from '@/lib/clock/days'
import { findOneHour } from '@/lib/content/event-times'
import type { Event } from '@/lib/content/events'
import { formatDayTime, formatMoment, formatTime, formatZone, keepTogether } from '@/lib/site/dates'
import { type Language, localeOf } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface EventTimeProps {
  event: Event
  language: Language
}

/** From when to when, by the clock of the venue; below it, where the reader's clock differs, by theirs. */
export function EventTime({ event, language }: EventTimeProps) {
  const { starts, ends, timeZone, isOver } = event
  const moment = starts ?? ends
  if (!moment) return null
  return (
    <>
      <Hours event={event} language={language} />{' '}
      <span className="inline-block text-small text-muted">{formatZone(moment, language, timeZone)}</span>
      {starts && !isOver && (
        <span
          className="block text-small text-muted"
          data-local-time={wordsIn(language).eventPage.readerTime}
          data-locale={localeOf(language)}
          hidden
        />
      )}
    </>
  )
}

function Hours({ event, language }: EventTimeProps) {
  const { day, lastDay, starts, ends, timeZone } = event
  const only = findOneHour(event, language)
  if (only) return <time dateTime={only.moment}>{keepTogether(only.text)}</time>
  if (!starts) return null
  const start = <time dateTime={starts}>{formatTime(starts, timeZone)}</time>
  if (!ends) return start
  if (dayIn(new Date(ends), timeZone) === day) {
    return (
      <span className="whitespace-nowrap">
        {start}–<time dateTime={ends}>{formatTime(ends, timeZone)}</time>
      </span>
    )
  }
  if (lastDay === day) {
    return (
      <>
        <span className="whitespace-nowrap">{start}–</span>
        <time dateTime={ends}>{keepTogether(formatMoment(ends, language, timeZone))}</time>
      </>
    )
  }
  return (
    <>
      <time dateTime={starts}>{keepTogether(formatDayTime(starts, language, timeZone))}</time>
      {'\u00a0– '}
      <time dateTime={ends}>{keepTogether(formatDayTime(ends, language, timeZone))}</time>
    </>
  )
}
