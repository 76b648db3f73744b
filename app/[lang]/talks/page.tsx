import type { Metadata } from 'next'
import { TalksBody } from '@/app/[lang]/talks/talks-body'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { listArchivedTalks } from '@/lib/content/talks'
import { talksGraph } from '@/lib/outputs/structured-data/talk'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/talks'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).talks,
    description: wordsIn(language).talksPage.description,
    address: address.talks(language),
  })
}

export default async function TalksPage({ params }: PageProps<'/[lang]/talks'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const talks = listArchivedTalks(language)
  return (
    <Shell address={address.talks(language)}>
      <PageHeader title={words.talks} lead={words.talksPage.description} />
      <talk-filter
        className="grid gap-x-gutter gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]"
        data-one={words.count.talks(1)}
        data-other={words.count.talks(2)}
      >
        <TalksBody talks={talks} language={language} />
      </talk-filter>
      <StructuredData graph={talksGraph(talks, language, { name: words.talks, address: address.talks(language) })} />
    </Shell>
  )
}
