import '@/app/styles/event.css'
import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { HomeAlbums } from '@/app/[lang]/_home/albums'
import { HomeEvents } from '@/app/[lang]/_home/events'
import { HomeHeader } from '@/app/[lang]/_home/header'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { InLanguage } from '@/components/ui/in-language'
import { listPosts } from '@/lib/content/posts'
import { listWatchableTalks, type TalkOfEvent } from '@/lib/content/talks'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { siteGraph } from '@/lib/outputs/structured-data/front-page'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: site.name[language],
    description: site.description[language],
    address: address.home(language),
    feed: siteFeed(language),
  })
}

export default async function HomePage({ params }: PageProps<'/[lang]'>) {
  const language = languageOf((await params).lang)
  return (
    <Shell address={address.home(language)}>
      <div className="home">
        <HomeHeader language={language} />
        <HomeEvents language={language} />
        <HomeRecap language={language} />
        <HomeRecordings language={language} />
        <HomeAlbums language={language} />
      </div>
      <StructuredData graph={siteGraph(language)} />
    </Shell>
  )
}

/** The latest posts, the newest large. */
export function HomeRecap({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const posts = listPosts(language).slice(0, 2)
  if (posts.length === 0) return null
  return (
    <section className="home-recap">
      <h2 className="kicker">{words.latestRecap}</h2>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
      <p className="more">
        <a href={address.blog(language)}>{words.allPosts}</a>
      </p>
    </section>
  )
}

/** Recent talks that can be watched again. */
export function HomeRecordings({ language }: { language: Language }) {
  const recordings = listWatchableTalks(language, 8)
  if (recordings.length === 0) return null
  return (
    <section>
      <h2 className="kicker">{wordsIn(language).homePage.recordings}</h2>
      <ol className="recordings">
        {recordings.map((recording) => (
          <RecordingRow key={recording.talk.address} archived={recording} language={language} />
        ))}
      </ol>
      <p className="more">
        <a href={address.talks(language)}>{wordsIn(language).homePage.allTalks}</a>
      </p>
    </section>
  )
}

/** A talk that can be watched again, in a list. */
export function RecordingRow({ archived, language }: { archived: TalkOfEvent; language: Language }) {
  const { talk } = archived
  return (
    <li className="recording-row">
      <span className="programme-number">{talk.day.slice(0, 4)}</span>
      <a href={talk.address}>
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="meta">
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
    </li>
  )
}
