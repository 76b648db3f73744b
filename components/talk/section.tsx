import type { ReactNode } from 'react'
import { TalkMaterials } from '@/components/talk/materials'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { HeadingAnchor } from '@/components/ui/links'
import { InLanguage, Kicker, Numeral } from '@/components/ui/text'
import type { StagePerson } from '@/lib/content/people'
import type { Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkSectionProps {
  id: string
  order?: number
  title: ReactNode
  speakers: StagePerson[]
  /** The item of the programme: what is known of it beyond the recap. */
  talk?: Talk
  language: Language
  /** Its own page, where the title leads. */
  href?: string
  /** The level of its title in the page's outline. */
  heading?: 'h2' | 'h3' | 'h4'
  /** When it takes place. */
  time?: ReactNode
  /** In a programme without texts, where talks stand close together. */
  isCompact?: boolean
  children?: ReactNode
}

/** A talk: its number, title, speakers, material, and its text. Sessions without a number say what they are. */
export function TalkSection(props: TalkSectionProps) {
  const { id, order, title, speakers, talk, language, href, heading: Heading = 'h2', time, isCompact, children } = props
  const words = wordsIn(language)
  return (
    <section
      className={`talk border-t lg:grid lg:grid-cols-[8.5rem_minmax(0,1fr)] ${isCompact ? 'relative py-7' : 'mt-part pt-part'}`}
      id={id}
      data-talk={order}
      data-session={order === undefined ? talk?.kind : undefined}
    >
      {order === undefined ? (
        <Kicker className="self-start lg:sticky lg:top-6">{words.talk.kind[talk?.kind ?? 'panel']}</Kicker>
      ) : (
        <Numeral
          className={`self-start lg:sticky lg:top-6 ${isCompact ? 'text-[clamp(3rem,2rem+3vw,5rem)]' : 'text-numeral'}`}
        >
          {order}
        </Numeral>
      )}
      <div className="talk-body">
        <header className="my-5 lg:mt-0">
          <Heading className={isCompact ? 'text-title' : undefined}>
            {href ? (
              <a href={href} className={`no-underline ${isCompact ? 'after:absolute after:inset-0' : ''}`}>
                {title}
              </a>
            ) : (
              title
            )}
            {!isCompact && <HeadingAnchor id={id} />}
          </Heading>
          {speakers.length > 0 && (
            <p className="relative mt-1.5 inline-block font-semibold">
              <SpeakerNames speakers={speakers} language={language} />
              {talk?.affiliation && (
                <span className="ms-2 text-small font-normal text-muted">
                  <InLanguage text={talk.affiliation} page={language} />
                </span>
              )}
            </p>
          )}
          {time}
          {talk && (
            <div className="relative">
              <TalkMaterials talk={talk} language={language} />
            </div>
          )}
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
