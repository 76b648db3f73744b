import { Dotted } from '@/components/ui/text'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import { formatTime } from '@/lib/site/dates'
import { type Language, localeOf } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** When a talk starts, by the clock of the venue, and how long it takes; below it, where the reader's clock differs, by theirs. */
export function TalkTime({ talk, event, language }: { talk: Talk; event: Event; language: Language }) {
  const { starts, minutes } = talk
  const words = wordsIn(language)
  if (!starts && minutes === undefined) return null
  return (
    <p className="text-small text-muted">
      <Dotted>
        {starts && <time dateTime={starts}>{formatTime(starts, event.timeZone)}</time>}
        {minutes !== undefined && words.talk.minutes(minutes)}
      </Dotted>
      {starts && !event.isOver && (
        <span
          className="block"
          data-local-time={words.eventPage.readerTime}
          data-starts={starts}
          data-locale={localeOf(language)}
          hidden
        />
      )}
    </p>
  )
}
