import { ListedPost } from '@/app/[lang]/listed-post'
import { MoreLink } from '@/components/ui/links'
import { dot } from '@/components/ui/text'
import { findAlbum } from '@/lib/content/albums'
import { archiveFacts } from '@/lib/content/community'
import { findPage } from '@/lib/content/pages'
import { listPosts, type Post } from '@/lib/content/posts'
import { address } from '@/lib/site/addresses'
import { formatDay } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
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
