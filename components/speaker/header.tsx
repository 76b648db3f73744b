import type { ReactNode } from 'react'
import { Portrait } from '@/components/speaker/portrait'
import { ExternalLink } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { Dotted, InLanguage } from '@/components/ui/text'
import type { Person } from '@/lib/content/people'
import type { Language, Text } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface PersonHeaderProps {
  person: Person
  kicker: string
  affiliation?: Text | undefined
  language: Language
  children?: ReactNode
}

/** A person's name in every spelling, where they work, and their own pages. */
export function PersonHeader({ person, kicker, affiliation, language, children }: PersonHeaderProps) {
  const words = wordsIn(language)
  return (
    <PageHeader
      kicker={kicker}
      title={
        <span className="flex items-center gap-4 md:gap-6">
          <Portrait
            person={person}
            sizes="5.5rem"
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
      {children}
    </PageHeader>
  )
}
