import '@/app/styles/event.css'
import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { languageOf } from '@/app/language'
import { pageMetadata } from '@/app/page-metadata'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { address } from '@/lib/address'
import { siteFeed } from '@/lib/feed'
import { otherLanguage } from '@/lib/language'
import { siteGraph } from '@/lib/structured-data/organization'
import { site } from '@/site.config'
import { HomeAlbums } from './_home/albums'
import { HomeEvents } from './_home/events'
import { HomeHeader } from './_home/header'
import { HomeRecap } from './_home/recap'
import { HomeRecordings } from './_home/recordings'

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    language,
    title: site.name[language],
    description: site.description[language],
    addresses: { ko: address.home('ko'), en: address.home('en') },
    feed: siteFeed(language),
  })
}

export default async function HomePage({ params }: PageProps<'/[lang]'>) {
  const language = languageOf((await params).lang)
  return (
    <Shell language={language} sibling={address.home(otherLanguage(language))} file="">
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
