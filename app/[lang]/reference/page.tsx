import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { ReferenceContents, ReferenceKind } from '@/components/reference/kind'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { listFieldReference } from '@/lib/content/reference'
import { pageGraph } from '@/lib/outputs/structured-data/front-page'
import { address } from '@/lib/site/addresses'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/reference'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, description } = wordsIn(language).referencePage
  return pageMetadata({ title, description, address: address.reference(language) })
}

export default async function ReferencePage({ params }: PageProps<'/[lang]/reference'>) {
  const language = languageOf((await params).lang)
  const { title, description, tools } = wordsIn(language).referencePage
  const kinds = listFieldReference(language)
  return (
    <Shell address={address.reference(language)}>
      <PageHeader title={title} lead={description}>
        <p className="mt-4 text-small text-muted">{tools}</p>
      </PageHeader>
      <div className="gap-[clamp(2rem,5vw,5rem)] lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ReferenceContents kinds={kinds} language={language} />
        <div>
          {kinds.map((entry) => (
            <ReferenceKind key={entry.kind} entry={entry} language={language} />
          ))}
        </div>
      </div>
      <StructuredData
        graph={pageGraph({
          slug: 'reference',
          title,
          summary: description,
          address: address.reference(language),
          language,
        })}
      />
    </Shell>
  )
}
