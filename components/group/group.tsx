import { entry } from '@/components/ui/entry'
import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import { PageHeader } from '@/components/ui/page-header'
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
    <li className={entry}>
      <h2>
        <a href={group.address} className="no-underline after:absolute after:inset-0">
          <InLanguage text={group.title} page={language} />
        </a>
      </h2>
      <p className="mt-1">
        <InLanguage text={group.about} page={language} />
      </p>
      {events > 0 && <p className="text-small text-muted">{wordsIn(language).count.events(events)}</p>}
    </li>
  )
}

/** What a group is called and what it is about. */
export function GroupHeader({ group, language }: { group: Group; language: Language }) {
  const words = wordsIn(language)
  return (
    <PageHeader
      kicker={words.groups}
      title={<InLanguage text={group.title} page={language} />}
      lead={<InLanguage text={group.about} page={language} />}
    >
      {group.sources.map((url) => (
        <p key={url} className="mt-3 text-small text-muted">
          {words.eventPage.sources}:{' '}
          <ExternalLink href={url} language={language}>
            {url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </ExternalLink>
        </p>
      ))}
    </PageHeader>
  )
}
