import type { ReactNode } from 'react'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { dot } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import { facetsOf, type TalkOfEvent } from '@/lib/content/talks'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkListProps {
  talks: TalkOfEvent[]
  language: Language
  /** Where the event of a programme stands. */
  standingOf: (event: Event) => ReactNode
}

/** Talks set like programmes, one for each event. */
export function TalkList({ talks, language, standingOf }: TalkListProps) {
  const events = [...new Set(talks.map(({ event }) => event))]
  return (
    <div className="talk-list">
      {events.map((event) => (
        <section key={event.slug} className="talk-event">
          <h2>
            <a href={event.address}>
              <InLanguage text={event.title} page={language} />
            </a>
            <DaysTime days={event} language={language} />
          </h2>
          {standingOf(event)}
          <ol>
            {talks
              .filter((archived) => archived.event === event)
              .map((archived) => (
                <TalkRow key={archived.talk.id} archived={archived} language={language} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function TalkRow({ archived, language }: { archived: TalkOfEvent; language: Language }) {
  const { talk } = archived
  const words = wordsIn(language).talk
  const facets = facetsOf(archived)
  const seen = talk.materials.filter(({ url }) => url).map(({ kind }) => words.materialName[kind])
  return (
    <li
      className="talk-row"
      data-year={facets.year.join(' ')}
      data-group={facets.group.join(' ')}
      data-with={facets.with.join(' ')}
      data-speaker={facets.speaker.join(' ')}
    >
      <span className="talk-number" aria-hidden="true">
        {talk.order ?? '·'}
      </span>
      <a href={talk.address}>
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="meta">
        {talk.order === undefined && words.kind[talk.kind] + dot}
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
      <span className="meta talk-seen">{seen.join(dot)}</span>
    </li>
  )
}
