import { InLanguage } from '@/components/ui/in-language'
import type { Speaker } from '@/lib/content/speakers'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** Everybody by name, with their other spelling and how many talks they gave. */
export function SpeakerList({ speakers, language }: { speakers: Speaker[]; language: Language }) {
  return (
    <ul className="speaker-list">
      {speakers.map(({ person, appearances }) => (
        <li key={person.id}>
          <a href={person.address}>
            <InLanguage text={person.name} page={language} />
          </a>
          {person.otherNames[0] && (
            <span className="meta">
              <InLanguage text={person.otherNames[0]} page={language} />
            </span>
          )}
          <span className="meta">{wordsIn(language).count.talks(appearances.length)}</span>
        </li>
      ))}
    </ul>
  )
}
