import { dot } from '@/components/ui/dot'
import { address } from '@/lib/address'
import { archiveFacts } from '@/lib/archive-facts'
import { formatDay } from '@/lib/day'
import type { Language } from '@/lib/language'
import { findPage } from '@/lib/page'
import { wordsIn } from '@/lib/words'
import { site } from '@/site.config'

/** Who meets here, and how much of it is on record. */
export function HomeHeader({ language }: { language: Language }) {
  const words = wordsIn(language)
  const { events, talks, speakers, since } = archiveFacts(language)
  const { count } = words
  const counts = [count.events(events), count.talks(talks), count.speakers(speakers)].join(dot)
  return (
    <header className="home-header">
      <h1>{site.name[language]}</h1>
      <div>
        <p className="lead">{site.description[language]}</p>
        {since && <p className="meta">{words.homePage.record(formatDay(since, language, 'month'), counts)}</p>}
        {findPage(language, 'about') && (
          <p>
            <a href={address.page(language, 'about')}>{words.homePage.about}</a>
          </p>
        )}
      </div>
    </header>
  )
}
