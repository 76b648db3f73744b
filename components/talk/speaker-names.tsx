import { Fragment } from 'react'
import { dot } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import type { Person } from '@/lib/content/people'
import type { Language } from '@/lib/site/settings'

/** The speakers of a talk, each leading to the speaker's page. */
export function SpeakerNames({ speakers, language }: { speakers: Person[]; language: Language }) {
  return speakers.map((person, index) => (
    <Fragment key={person.id}>
      {index > 0 && dot}
      <a href={person.address} className="inline-block py-0.5">
        <InLanguage text={person.name} page={language} />
      </a>
    </Fragment>
  ))
}
