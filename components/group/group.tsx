import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import type { Group } from '@/lib/content/groups'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface GroupEntryProps {
  group: Group
  /** How many events it has had. */
  events: number
  language: Language
}

/** A group in a list: what it is called, what it is about, how many events it has had. */
export function GroupEntry({ group, events, language }: GroupEntryProps) {
  return (
    <li>
      <h2>
        <a href={group.address}>
          <InLanguage text={group.title} page={language} />
        </a>
      </h2>
      <p>
        <InLanguage text={group.about} page={language} />
      </p>
      {events > 0 && <p className="meta">{wordsIn(language).count.events(events)}</p>}
    </li>
  )
}

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
