import '@/app/styles/talks.css'
import type { Metadata } from 'next'
import { languageOf } from '@/app/language'
import { pageMetadata } from '@/app/page-metadata'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { address } from '@/lib/address'
import { listArchivedTalks } from '@/lib/archived-talk'
import { otherLanguage } from '@/lib/language'
import { talksGraph } from '@/lib/structured-data/talk'
import { wordsIn } from '@/lib/words'
import { TalksBody } from './talks-body'

export async function generateMetadata({ params }: PageProps<'/[lang]/talks'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    language,
    title: wordsIn(language).talks,
    description: wordsIn(language).talksPage.description,
    addresses: { ko: address.talks('ko'), en: address.talks('en') },
  })
}

export default async function TalksPage({ params }: PageProps<'/[lang]/talks'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const talks = listArchivedTalks(language)
  return (
    <Shell language={language} room="talks" sibling={address.talks(otherLanguage(language))} file="events">
      <header className="page-header">
        <h1>{words.talks}</h1>
        <p className="lead">{words.talksPage.description}</p>
      </header>
      <talk-filter className="talks" data-one={words.count.talks(1)} data-other={words.count.talks(2)}>
        <TalksBody talks={talks} language={language} />
      </talk-filter>
      <StructuredData graph={talksGraph(talks, language, { name: words.talks, address: address.talks(language) })} />
    </Shell>
  )
}
