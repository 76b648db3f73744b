import type { ReactNode } from 'react'
import { Dotted, InLanguage } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Appearance } from '@/lib/content/speakers'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface SpeakerAppearanceProps {
  appearance: Appearance
  language: Language
  /** What is to be said of an event that was not held. */
  status?: ReactNode
  /** What can be seen of the talk. */
  children?: ReactNode
}

/** A talk on its speaker's page: when, what, at which event, and where to read or see it. */
export function SpeakerAppearance({ appearance, language, status, children }: SpeakerAppearanceProps) {
  const { title, event, talk, recap } = appearance
  const address = talk ? talk.address : recap?.address
  return (
    <li className="relative grid gap-x-gutter gap-y-1 border-t py-6 md:grid-cols-[11rem_minmax(0,1fr)]">
      <span className="text-muted tabular">
        <DaysTime days={appearance} language={language} />
      </span>
      <div>
        <h3>
          <a href={address} className="no-underline after:absolute after:inset-0">
            <InLanguage text={title} page={language} />
          </a>
        </h3>
        <p className="text-small text-muted">
          <Dotted>
            {event && <InLanguage text={event.title} page={language} />}
            {talk?.affiliation && <InLanguage text={talk.affiliation} page={language} />}
          </Dotted>
        </p>
        {status}
        <div className="relative flex flex-wrap items-baseline gap-x-5">
          {recap && (
            <a href={recap.address} className="mt-1.5 inline-block py-1 text-small">
              {wordsIn(language).speakerPage.recap}
            </a>
          )}
          {children}
        </div>
      </div>
    </li>
  )
}
