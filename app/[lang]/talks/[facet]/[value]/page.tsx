import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TalksBody } from '@/app/[lang]/talks/talks-body'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { findTalkFilter } from '@/lib/content/talks'
import { talksGraph } from '@/lib/outputs/structured-data/talk'
import { address, readSegment } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ facet: string; value: string }>

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('talksBy')
}

async function readFilter({ params }: Props) {
  const { lang, facet, value, page } = await params
  const language = languageOf(lang)
  const { filter, talks } = findTalkFilter(language, facet, readSegment(value)) ?? notFound()
  const title = wordsIn(language).talksPage.of[filter.facet](filter.label.text)
  return { language, filter, list: findListPage('talksBy', talks, pageNumber(page)) ?? notFound(), title }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, filter, list, title } = await readFilter(props)
  return pageMetadata({
    address: address.talksBy(language, filter.facet, filter.value, list.page),
    title,
    description: `${title}: ${wordsIn(language).count.talks(filter.count)}.`,
  })
}

export default async function FilteredTalksPage(props: Props) {
  const { language, filter, list, title } = await readFilter(props)
  const all = { name: wordsIn(language).talks, address: address.talks(language) }
  return (
    <Shell address={address.talksBy(language, filter.facet, filter.value, list.page)}>
      <PageHeader kicker={wordsIn(language).talks} title={title} />
      <TalksBody list={list} language={language} address={filter.address} chosen={filter} />
      <StructuredData
        graph={talksGraph(list.items, language, { name: title, address: filter.address, above: [all], part: list })}
      />
    </Shell>
  )
}
