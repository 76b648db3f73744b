import { Monogram } from '@/components/speaker/monogram'
import { Dotted } from '@/components/ui/dotted'
import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import { PageHeader } from '@/components/ui/page-header'
import type { Speaker } from '@/lib/content/speakers'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** A speaker's name in every spelling, where they work, and their own pages. */
export function SpeakerHeader({ speaker, language }: { speaker: Speaker; language: Language }) {
  const words = wordsIn(language)
  const { person, affiliation } = speaker
  return (
    <PageHeader
      kicker={words.speakers}
      title={
        <span className="flex items-center gap-4 md:gap-6">
          <Monogram
            name={person.name}
            className="size-[clamp(3.5rem,2.5rem+4vw,5.5rem)] text-[clamp(1.125rem,0.8rem+1.2vw,1.75rem)]"
          />
          <InLanguage text={person.name} page={language} />
        </span>
      }
    >
      {person.otherNames.length > 0 && (
        <p className="mt-3 text-lead text-muted">
          <span className="sr-only">{words.speakerPage.alsoKnownAs} </span>
          <Dotted>
            {person.otherNames.map((name) => (
              <InLanguage key={name.text} text={name} page={language} />
            ))}
          </Dotted>
        </p>
      )}
      {affiliation && (
        <p className="mt-1">
          <InLanguage text={affiliation} page={language} />
        </p>
      )}
      {person.links.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-5 text-small">
          {person.links.map(({ kind, url }) => (
            <li key={url}>
              <ExternalLink href={url} language={language} className="inline-block py-1">
                {words.linkKind[kind]}
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </PageHeader>
  )
}
