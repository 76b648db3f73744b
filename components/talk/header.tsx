import type { ReactNode } from 'react'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { Dotted, dot, InLanguage, Kicker, Numeral } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import { formatTime } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkHeaderProps {
  talk: Talk
  event: Event
  language: Language
  /** Whether the event takes place or did. */
  status?: ReactNode
  /** Whether the recording stands beside it. */
  hasStage?: boolean
}

/** A talk's number and title, who speaks, at which event, and the phase of that event. */
export function TalkHeader({ talk, event, language, status, hasStage }: TalkHeaderProps) {
  const words = wordsIn(language)
  const { order, kind, title, speakers, affiliation, starts, minutes } = talk
  return (
    <header
      className={`grid items-end gap-x-gutter gap-y-6 ${hasStage ? '' : 'pb-4 lg:grid-cols-[auto_minmax(0,1fr)]'}`}
    >
      {order !== undefined && <Numeral className="text-[clamp(6rem,4rem+7vw,10rem)]">{order}</Numeral>}
      <div className="first:col-span-full">
        <Kicker className="mb-3">
          {order === undefined && words.talk.kind[kind] + dot}
          <a href={event.address} className="inline-block py-1">
            <InLanguage text={event.title} page={language} />
          </a>
        </Kicker>
        <h1 className="text-[clamp(1.75rem,1.25rem+1.6vw,2.75rem)] leading-[1.2]">
          <InLanguage text={title} page={language} />
        </h1>
        {speakers.length > 0 && (
          <p className="mt-4 text-lead font-semibold">
            <SpeakerNames speakers={speakers} language={language} />
            {affiliation && (
              <span className="ms-2 text-small font-normal text-muted">
                <InLanguage text={affiliation} page={language} />
              </span>
            )}
          </p>
        )}
        <p className="mt-1 text-small text-muted">
          <Dotted>
            <DaysTime days={talk} language={language} form="long" />
            {starts && <time dateTime={starts}>{formatTime(starts, event.timeZone)}</time>}
            {minutes !== undefined && words.talk.minutes(minutes)}
          </Dotted>
        </p>
        {status}
      </div>
    </header>
  )
}
