import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TalksBody } from '@/app/[lang]/talks/talks-body'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { listAllTalks } from '@/lib/content/talks'
import { talksGraph } from '@/lib/outputs/structured-data/talk'
import { address } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).talks,
    description: wordsIn(language).talksPage.description,
    address: address.talks(language, pageNumber(page)),
  })
}

export default async function TalksPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const list = findListPage('talks', listAllTalks(language), pageNumber(page)) ?? notFound()
  return (
    <Shell address={address.talks(language, list.page)}>
      <PageHeader title={words.talks} lead={words.talksPage.description} />
      <TalksBody list={list} language={language} address={address.talks(language)} />
      <StructuredData
        graph={talksGraph(list.items, language, { name: words.talks, address: address.talks(language), part: list })}
      />
    </Shell>
  )
}
