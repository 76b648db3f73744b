import { ListedPost } from '@/app/[lang]/listed-post'
import { dot } from '@/components/ui/dotted'
import { MoreLink } from '@/components/ui/more-link'
import { findAlbum } from '@/lib/content/albums'
import { listEvents } from '@/lib/content/events'
import { findPage } from '@/lib/content/pages'
import { listPosts, type Post } from '@/lib/content/posts'
import { type Appearance, listSpeakers } from '@/lib/content/speakers'
import { listAllTalks } from '@/lib/content/talks'
import { address } from '@/lib/site/addresses'
import { type Day, formatDay } from '@/lib/site/dates'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** Who meets here, how much of it is on record, and what was written last, with its picture. */
export function HomeHeader({ language }: { language: Language }) {
  const words = wordsIn(language)
  const { events, talks, speakers, since } = archiveFacts(language)
  const { count } = words
  const latest = findOpeningPost(language)
  const counts = [
    events > 0 && count.events(events),
    talks > 0 && count.talks(talks),
    speakers > 0 && count.speakers(speakers),
  ]
    .filter(Boolean)
    .join(dot)
  return (
    <header className="grid gap-x-gutter gap-y-7 pt-[clamp(1.5rem,1rem+2vw,3rem)] pb-part lg:grid-cols-[6fr_7fr]">
      <div className="lg:pb-3">
        <h1 className="text-[clamp(2.5rem,1.4rem+4.6vw,5.5rem)] leading-[1.04]">{site.name[language]}</h1>
        <p className="mt-5 max-w-[30em] text-lead leading-[1.6] text-muted">{site.description[language]}</p>
        {since && (
          <p className="mt-3 text-small text-muted">
            {words.homePage.record(formatDay(since, language, 'month'), counts)}
          </p>
        )}
        {findPage(language, 'about') && (
          <p className="mt-2">
            <MoreLink href={address.page(language, 'about')}>{words.homePage.about}</MoreLink>
          </p>
        )}
      </div>
      {latest && <ListedPost post={latest} language={language} heading="h2" eager isStacked />}
    </header>
  )
}

/** The latest post with a picture: it opens the home page. */
export function findOpeningPost(language: Language): Post | undefined {
  return listPosts(language).find(({ slug }) => findAlbum(language, slug))
}

/** How much the archive holds. */
export interface ArchiveFacts {
  /** Events that are confirmed to have been held. */
  events: number
  /** Talks given at them, openings with a speaker among them. */
  talks: number
  /** People who spoke at them, or of whose talks a recap tells. */
  speakers: number
  /** The day of the first of those events. */
  since?: Day
}

/** What a community can say of itself from its own files. */
export function archiveFacts(language: Language): ArchiveFacts {
  const held = listEvents(language).filter(({ status }) => status === 'held')
  const talks = listAllTalks(language).filter(({ event }) => event.status === 'held')
  return {
    events: held.length,
    talks: talks.length,
    speakers: listSpeakers(language).filter(({ appearances }) => appearances.some(wasGiven)).length,
    since: held.at(-1)?.day,
  }
}

function wasGiven({ event }: Appearance): boolean {
  return event === undefined || event.status === 'held'
}
