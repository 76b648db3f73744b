import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerList } from '@/components/speaker/list'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { letterOf, listSpeakers } from '@/lib/content/speakers'
import { speakersGraph } from '@/lib/outputs/structured-data/person'
import { address } from '@/lib/site/addresses'
import { letterId } from '@/lib/site/page-ids'
import { findListPage, listParts } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).speakers,
    description: wordsIn(language).speakerPage.description,
    address: address.speakers(language, pageNumber(page)),
  })
}

export default async function SpeakersPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const all = listSpeakers(language)
  const list = findListPage('speakers', all, pageNumber(page)) ?? notFound()
  const speakers = list.items
  const letters = listParts('speakers', all, letterOf)
  return (
    <Shell address={address.speakers(language, list.page)}>
      <PageHeader title={words.speakers} lead={words.speakerPage.description}>
        <PartLinks
          name={words.listPages.letters}
          parts={letters.map(({ part, page }) => ({
            part,
            href: `${address.speakers(language, page)}#${encodeURIComponent(letterId(part))}`,
          }))}
        />
      </PageHeader>
      {speakers.length === 0 && <Notice>{words.speakerPage.empty}</Notice>}
      <SpeakerList speakers={speakers} language={language} hasLetters={list.last > 1} />
      <Pagination {...list} language={language} addressOf={(each) => address.speakers(language, each)} />
      <StructuredData graph={speakersGraph(speakers, language, list)} />
    </Shell>
  )
}
