import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerList } from '@/components/speaker/list'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
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
      <PageHeader title={words.speakers} lead={words.speakerPage.description} />
      {speakers.length === 0 && <Notice>{words.speakerPage.empty}</Notice>}
      <SpeakerList speakers={speakers} language={language} />
      <StructuredData graph={speakersGraph(speakers, language)} />
    </Shell>
  )
}
