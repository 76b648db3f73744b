import type { ReactNode } from 'react'
import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Appearance } from '@/lib/content/speakers'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface SpeakerAppearanceProps {
  appearance: Appearance
  language: Language
  /** Where the event stands. */
  standing?: ReactNode
  /** What can be seen of the talk. */
  children?: ReactNode
}

/** A talk on its speaker's page: when, what, at which event, and where to read or see it. */
export function SpeakerAppearance({ appearance, language, standing, children }: SpeakerAppearanceProps) {
  const { title, event, talk, recap } = appearance
  const address = talk ? talk.address : recap?.address
  return (
    <li className="appearance">
      <DaysTime days={appearance} language={language} />
      <div>
        <h3>
          <a href={address}>
            <InLanguage text={title} page={language} />
          </a>
        </h3>
        <p className="meta">
          <Dotted>
            {event && <InLanguage text={event.title} page={language} />}
            {talk?.affiliation && <InLanguage text={talk.affiliation} page={language} />}
          </Dotted>
        </p>
        {standing}
        {recap && (
          <p>
            <a href={recap.address}>{wordsIn(language).speakerPage.recap}</a>
          </p>
        )}
        {children}
      </div>
    </li>
  )
}
