import type { ReactNode } from 'react'
import { TalkMaterials } from '@/components/talk/materials'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { InLanguage } from '@/components/ui/in-language'
import type { Person } from '@/lib/content/people'
import type { Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkSectionProps {
  id: string
  order?: number
  title: ReactNode
  speakers: Person[]
  /** The item of the programme: what is known of it beyond the recap. */
  talk?: Talk
  language: Language
  /** Its own page, where the title leads. */
  href?: string
  /** The level of its title in the page's outline. */
  heading?: 'h2' | 'h3' | 'h4'
  /** When it takes place. */
  time?: ReactNode
  children?: ReactNode
}

/** A talk: its number, title, speakers, material, and what is told of it. Sessions without a number say what they are. */
export function TalkSection(props: TalkSectionProps) {
  const { id, order, title, speakers, talk, language, href, heading: Heading = 'h2', time, children } = props
  const words = wordsIn(language)
  return (
    <section className="talk" id={id} data-talk={order} data-session={order === undefined ? talk?.kind : undefined}>
      {order === undefined ? (
        <p className="talk-kind">{words.talk.kind[talk?.kind ?? 'panel']}</p>
      ) : (
        <p className="numeral" aria-hidden="true">
          {order}
        </p>
      )}
      <div className="talk-body">
        <header>
          <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
          {speakers.length > 0 && (
            <p className="talk-speakers">
              <SpeakerNames speakers={speakers} language={language} />
              {talk?.affiliation && (
                <span className="meta">
                  {' '}
                  <InLanguage text={talk.affiliation} page={language} />
                </span>
              )}
            </p>
          )}
          {time}
          {talk && <TalkMaterials talk={talk} language={language} />}
        </header>
        {talk?.abstract && !children && (
          <p>
            <InLanguage text={talk.abstract} page={language} />
          </p>
        )}
        {children}
      </div>
    </section>
  )
}
