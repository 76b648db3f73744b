import type { Metadata } from 'next'
import { HomeEvents } from '@/app/[lang]/_home/events'
import { HomeHeader } from '@/app/[lang]/_home/header'
import { HomeAlbums, HomeBlank, HomeRecap, HomeRecordings } from '@/app/[lang]/_home/sections'
import { pageMetadata } from '@/app/page-metadata'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { listEvents } from '@/lib/content/events'
import { listPosts } from '@/lib/content/posts'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { siteGraph } from '@/lib/outputs/structured-data/front-page'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { site } from '@/site.config'

/** What the head of the home page says in a language. */
export function homeMetadata(language: Language): Metadata {
  return pageMetadata({
    title: site.name[language],
    description: site.description[language],
    address: address.home(language),
    feed: siteFeed(language),
  })
}

/** The home page in a language: who meets, when next, what was last. */
export function Home({ language }: { language: Language }) {
  const isBlank = listEvents(language).length + listPosts(language).length === 0
  return (
    <Shell address={address.home(language)}>
      <HomeHeader language={language} />
      {isBlank ? <HomeBlank language={language} /> : <HomeEvents language={language} />}
      <HomeRecap language={language} />
      <HomeRecordings language={language} />
      <HomeAlbums language={language} />
      <StructuredData graph={siteGraph(language)} />
    </Shell>
  )
}
