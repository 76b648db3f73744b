import { entry } from '@/components/ui/entry'
import { ExternalLink } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { Picture } from '@/components/ui/picture'
import { InLanguage, Numeral } from '@/components/ui/text'
import type { Group } from '@/lib/content/groups'
import type { EncodedPhoto } from '@/lib/model/encoded-photo'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface GroupEntryProps {
  group: Group
  /** How many events it has had. */
  events: number
  /** A photograph of the latest of them that has one. */
  picture?: EncodedPhoto | undefined
  language: Language
}

/** A group in a list: what its events look like or how many they are, what it is called, what it is about. */
export function GroupEntry({ group, events, picture, language }: GroupEntryProps) {
  return (
    <li
      className={`${entry} ${picture || events > 0 ? 'grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-x-5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]' : ''}`}
    >
      {picture ? (
        <Picture
          encoded={picture}
          alt=""
          sizes="(min-width: 64rem) 15rem, 40vw"
          className="[&_img]:aspect-3/2 [&_img]:w-full [&_img]:object-cover"
        />
      ) : (
        <Numeral className="grid aspect-3/2 place-items-center bg-sheet text-[clamp(2.5rem,1rem+5vw,6rem)] empty:hidden">
          {events > 0 && events}
        </Numeral>
      )}
      <div>
        <h2>
          <a href={group.address} className="no-underline after:absolute after:inset-0">
            <InLanguage text={group.title} page={language} />
          </a>
        </h2>
        <p className="mt-1">
          <InLanguage text={group.about} page={language} />
        </p>
        {events > 0 && <p className="text-small text-muted">{wordsIn(language).count.events(events)}</p>}
      </div>
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
