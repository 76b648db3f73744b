import type { ReactNode } from 'react'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { ExternalLink } from '@/components/ui/links'
import { dot, InLanguage, Numeral } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Event } from '@/lib/content/events'
import { facetsOf, findRecording, type TalkOfEvent } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkListProps {
  talks: TalkOfEvent[]
  language: Language
  /** What is to be said of an event that was not held. */
  statusOf: (event: Event) => ReactNode
}

/** Talks set like programmes, one for each event. */
export function TalkList({ talks, language, statusOf }: TalkListProps) {
  const events = [...new Set(talks.map(({ event }) => event))]
  return (
    <div>
      {events.map((event) => (
        <section key={event.slug} className="talk-event pt-6 pb-10">
          <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-3">
            <h2>
              <a href={event.address} className="no-underline">
                <InLanguage text={event.title} page={language} />
              </a>
            </h2>
            <span className="text-small text-muted">
              <DaysTime days={event} language={language} />
            </span>
          </header>
          {statusOf(event)}
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

/** A talk in a list: its number, title, speakers and what there is of it; all of it leads to the talk's page. */
function TalkRow({ archived, language }: { archived: TalkOfEvent; language: Language }) {
  const { talk } = archived
  const words = wordsIn(language).talk
  const facets = facetsOf(archived)
  const recording = findRecording(talk)
  const other = talk.materials.filter(({ kind, url }) => url && kind !== 'video')
  return (
    <li
      className="relative grid grid-cols-[2.75rem_minmax(0,1fr)] items-baseline gap-x-3 border-b py-3.5 hover:bg-sheet lg:grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,12rem)_8rem]"
      data-year={facets.year.join(' ')}
      data-group={facets.group.join(' ')}
      data-with={facets.with.join(' ')}
      data-speaker={facets.speaker.join(' ')}
    >
      <Numeral className="row-span-3 text-4xl/8 lg:row-span-1">{talk.order}</Numeral>
      <a href={talk.address} className="font-semibold no-underline after:absolute after:inset-0">
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="relative col-start-2 justify-self-start text-small text-muted empty:hidden lg:col-start-3">
        {talk.order === undefined && words.kind[talk.kind] + dot}
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
      <span className="relative col-start-2 flex flex-wrap gap-x-3 text-small text-muted empty:hidden lg:col-start-4 lg:justify-end">
        {recording && (
          <ExternalLink href={recording.url} language={language} className="inline-block py-0.5">
            <PlayMark />
            {words.materialName.video}
          </ExternalLink>
        )}
        {other.map(({ kind, url }) => (
          <ExternalLink key={kind} href={url ?? ''} language={language} className="inline-block py-0.5">
            {words.materialName[kind]}
          </ExternalLink>
        ))}
      </span>
    </li>
  )
}

/** The sign of a recording. */
export function PlayMark() {
  return (
    <svg viewBox="0 0 24 24" className="me-1 inline size-[1em] fill-accent align-[-0.1em]" aria-hidden="true">
      <path d="M8 5v14l11-7z" />
    </svg>
  )
}
