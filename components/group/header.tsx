import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import type { Group } from '@/lib/group'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** What a group is called and what it is about. */
export function GroupHeader({ group, language }: { group: Group; language: Language }) {
  const words = wordsIn(language)
  return (
    <header className="page-header">
      <p className="kicker">{words.groups}</p>
      <h1>
        <InLanguage text={group.title} page={language} />
      </h1>
      <p className="lead">
        <InLanguage text={group.about} page={language} />
      </p>
      {group.sources.map((url) => (
        <p key={url} className="meta">
          {words.eventPage.sources}:{' '}
          <ExternalLink href={url} language={language}>
            {url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </ExternalLink>
        </p>
      ))}
    </header>
  )
}
