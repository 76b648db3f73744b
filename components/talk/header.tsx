import type { ReactNode } from 'react'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import { formatTime } from '@/lib/site/dates'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkHeaderProps {
  talk: Talk
  event: Event
  language: Language
  /** Where the event stands. */
  standing?: ReactNode
}

/** A talk's number and title, who speaks, at which event, and where that event stands. */
export function TalkHeader({ talk, event, language, standing }: TalkHeaderProps) {
  const words = wordsIn(language)
  const { order, kind, title, speakers, affiliation, starts, minutes } = talk
  return (
    <header className="talk-header">
      {order === undefined ? (
        <p className="kicker">{words.talk.kind[kind]}</p>
      ) : (
        <p className="numeral" aria-hidden="true">
          {order}
        </p>
      )}
      <div>
        <p className="kicker">
          <a href={event.address}>
            <InLanguage text={event.title} page={language} />
          </a>
        </p>
        <h1>
          <InLanguage text={title} page={language} />
        </h1>
        {speakers.length > 0 && (
          <p className="talk-speakers">
            <SpeakerNames speakers={speakers} language={language} />
            {affiliation && (
              <span className="meta">
                {' '}
                <InLanguage text={affiliation} page={language} />
              </span>
            )}
          </p>
        )}
        <p className="meta">
          <Dotted>
            <DaysTime days={talk} language={language} form="long" />
            {starts && <time dateTime={starts}>{formatTime(starts, event.timeZone)}</time>}
            {minutes !== undefined && words.talk.minutes(minutes)}
          </Dotted>
        </p>
        {standing}
      </div>
    </header>
  )
}
