import { Portrait } from '@/components/speaker/portrait'
import { InLanguage } from '@/components/ui/text'
import { letterOf, type Speaker } from '@/lib/content/speakers'
import type { Language } from '@/lib/site/languages'
import { letterId } from '@/lib/site/page-ids'
import { wordsIn } from '@/lib/words/words'

interface SpeakerListProps {
  speakers: Speaker[]
  language: Language
  /** Whether the first name with each letter can be led to. */
  hasLetters: boolean
}

/** Everybody by name, with their other spelling, where they work, and the latest of their talks. */
export function SpeakerList({ speakers, language, hasLetters }: SpeakerListProps) {
  const letters = speakers.map(letterOf)
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-x-gutter border-t">
      {speakers.map(({ person, affiliation, appearances }, index) => (
        <li
          key={person.id}
          id={hasLetters ? letterIdAt(letters, index) : undefined}
          className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-b py-4 hover:bg-sheet"
        >
          <Portrait person={person} />
          <div>
            <p className="leading-[1.4]">
              <a href={person.address} className="text-lead font-semibold no-underline after:absolute after:inset-0">
                <InLanguage text={person.name} page={language} />
              </a>
              {person.otherNames[0] && (
                <span className="ms-2 text-small text-muted">
                  <InLanguage text={person.otherNames[0]} page={language} />
                </span>
              )}
            </p>
            {affiliation && (
              <p className="text-small text-muted">
                <InLanguage text={affiliation} page={language} />
              </p>
            )}
            <p className="text-small">
              {appearances[0] && <InLanguage text={appearances[0].title} page={language} />}
              {appearances.length > 1 && (
                <span className="ms-2 inline-block text-muted">
                  {wordsIn(language).count.talks(appearances.length)}
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function letterIdAt(letters: string[], index: number): string | undefined {
  const letter = letters[index]
  return letter !== undefined && letters.indexOf(letter) === index ? letterId(letter) : undefined
}
