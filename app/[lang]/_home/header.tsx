import { dot } from '@/components/ui/dotted'
import { MoreLink } from '@/components/ui/more-link'
import { listEvents } from '@/lib/content/events'
import { findPage } from '@/lib/content/pages'
import { type Appearance, listSpeakers } from '@/lib/content/speakers'
import { listArchivedTalks } from '@/lib/content/talks'
import { address } from '@/lib/site/addresses'
import { type Day, formatDay } from '@/lib/site/dates'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** Who meets here, and how much of it is on record. */
export function HomeHeader({ language }: { language: Language }) {
  const words = wordsIn(language)
  const { events, talks, speakers, since } = archiveFacts(language)
  const { count } = words
  const counts = [
    events > 0 && count.events(events),
    talks > 0 && count.talks(talks),
    speakers > 0 && count.speakers(speakers),
  ]
    .filter(Boolean)
    .join(dot)
  return (
    <header className="grid items-end gap-x-gutter gap-y-5 pt-[clamp(2.5rem,1.5rem+5vw,6.5rem)] pb-[clamp(2rem,1rem+3vw,4rem)] lg:grid-cols-[2fr_1fr]">
      <h1 className="text-[clamp(2.5rem,1.2rem+6.5vw,7rem)] leading-[1.04]">{site.name[language]}</h1>
      <div>
        <p className="max-w-[34em] text-lead leading-[1.6] text-muted">{site.description[language]}</p>
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
    </header>
  )
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
  const talks = listArchivedTalks(language).filter(({ event }) => event.status === 'held')
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
