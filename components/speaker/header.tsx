import { Dotted } from '@/components/ui/dotted'
import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import type { Person } from '@/lib/content/people'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** A speaker's name in every spelling, and their own pages. */
export function SpeakerHeader({ person, language }: { person: Person; language: Language }) {
  const words = wordsIn(language)
  return (
    <header className="page-header">
      <p className="kicker">{words.speakers}</p>
      <h1>
        <InLanguage text={person.name} page={language} />
      </h1>
      {person.otherNames.length > 0 && (
        <p className="lead">
          <span className="sr-only">{words.speakerPage.alsoKnownAs} </span>
          <Dotted>
            {person.otherNames.map((name) => (
              <InLanguage key={name.text} text={name} page={language} />
            ))}
          </Dotted>
        </p>
      )}
      {person.links.length > 0 && (
        <ul className="materials" aria-label={words.speakerPage.links}>
          {person.links.map(({ kind, url }) => (
            <li key={url}>
              <ExternalLink href={url} language={language}>
                {words.linkKind[kind]}
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
