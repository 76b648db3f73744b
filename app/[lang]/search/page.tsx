import '@/browser/search/entry.css'
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { SearchForm } from '@/components/search/form'
import { SearchWayLists } from '@/components/search/ways'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { searchGraph } from '@/lib/outputs/structured-data/front-page'
import { listSearchWays } from '@/lib/search/ways'
import { address } from '@/lib/site/addresses'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/search'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, description } = wordsIn(language).search
  return pageMetadata({ title, description, address: address.search(language) })
}

export default async function SearchPage({ params }: PageProps<'/[lang]/search'>) {
  const language = languageOf((await params).lang)
  const { title, description } = wordsIn(language).search
  return (
    <Shell address={address.search(language)}>
      <div className="search-page">
        <PageHeader title={title} lead={description} />
        <SearchForm language={language} />
        <SearchWayLists ways={listSearchWays(language, 60)} language={language} />
      </div>
      <StructuredData graph={searchGraph(language, { name: title, address: address.search(language) })} />
    </Shell>
  )
}
