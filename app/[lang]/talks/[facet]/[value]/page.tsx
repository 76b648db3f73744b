import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TalksBody } from '@/app/[lang]/talks/talks-body'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { findTalkFilter } from '@/lib/content/talks'
import { talksGraph } from '@/lib/outputs/structured-data/talk'
import { address, readSegment } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

type Params = PageProps<'/[lang]/talks/[facet]/[value]'>['params']

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('talksBy')
}

async function readFilter(params: Params) {
  const { lang, facet, value } = await params
  const language = languageOf(lang)
  const { filter, talks } = findTalkFilter(language, facet, readSegment(value)) ?? notFound()
  const title = wordsIn(language).talksPage.of[filter.facet](filter.label.text)
  return { language, filter, talks, title }
}

export async function generateMetadata({ params }: PageProps<'/[lang]/talks/[facet]/[value]'>): Promise<Metadata> {
  const { language, filter, talks, title } = await readFilter(params)
  return pageMetadata({
    address: filter.address,
    title,
    description: `${title}: ${wordsIn(language).count.talks(talks.length)}.`,
  })
}

export default async function FilteredTalksPage({ params }: PageProps<'/[lang]/talks/[facet]/[value]'>) {
  const { language, filter, talks, title } = await readFilter(params)
  const all = { name: wordsIn(language).talks, address: address.talks(language) }
  return (
    <Shell address={filter.address}>
      <PageHeader kicker={wordsIn(language).talks} title={title} />
      <div className="grid gap-x-gutter gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <TalksBody talks={talks} language={language} chosen={filter} />
      </div>
      <StructuredData graph={talksGraph(talks, language, { name: title, address: filter.address }, [all])} />
    </Shell>
  )
}
