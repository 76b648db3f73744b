import { Fragment } from 'react'
import { dot, InLanguage } from '@/components/ui/text'
import type { StagePerson } from '@/lib/content/people'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** Those on the stage of a talk, each leading to the speaker's page; of a moderator it says so. */
export function SpeakerNames({ speakers, language }: { speakers: StagePerson[]; language: Language }) {
  return speakers.map((person, index) => (
    <Fragment key={person.id}>
      {index > 0 && dot}
      <a href={person.address} className="inline-block py-0.5">
        <InLanguage text={person.name} page={language} />
      </a>
      {person.isModerator && <span className="font-normal text-muted">{` (${wordsIn(language).talk.moderator})`}</span>}
    </Fragment>
  ))
}
