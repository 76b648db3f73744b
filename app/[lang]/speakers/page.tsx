import '@/app/styles/speakers.css'
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerList } from '@/components/speaker/list'
import { listSpeakers } from '@/lib/content/speakers'
import { speakersGraph } from '@/lib/outputs/structured-data/person'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/speakers'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).speakers,
    description: wordsIn(language).speakerPage.description,
    address: address.speakers(language),
  })
}

export default async function SpeakersPage({ params }: PageProps<'/[lang]/speakers'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const speakers = listSpeakers(language)
  return (
    <Shell address={address.speakers(language)}>
      <header className="page-header">
        <h1>{words.speakers}</h1>
        <p className="lead">{words.speakerPage.description}</p>
      </header>
      {speakers.length === 0 && <p className="notice">{words.speakerPage.empty}</p>}
      <SpeakerList speakers={speakers} language={language} />
      <StructuredData graph={speakersGraph(speakers, language)} />
    </Shell>
  )
}
