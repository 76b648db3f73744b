import '@/app/styles/reference.css'
import type { Metadata } from 'next'
import { languageOf } from '@/app/language'
import { pageMetadata } from '@/app/page-metadata'
import { ReferenceContents } from '@/components/reference/contents'
import { ReferenceKind } from '@/components/reference/kind'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { address } from '@/lib/address'
import { otherLanguage } from '@/lib/language'
import { listFieldReference } from '@/lib/reference'
import { sourceOfReference } from '@/lib/source-file'
import { pageGraph } from '@/lib/structured-data/page'
import { wordsIn } from '@/lib/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/reference'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, description } = wordsIn(language).referencePage
  const addresses = { ko: address.reference('ko'), en: address.reference('en') }
  return pageMetadata({ language, title, description, addresses })
}

export default async function ReferencePage({ params }: PageProps<'/[lang]/reference'>) {
  const language = languageOf((await params).lang)
  const { title, description, tools } = wordsIn(language).referencePage
  const kinds = listFieldReference(language)
  return (
    <Shell language={language} sibling={address.reference(otherLanguage(language))} file={sourceOfReference}>
      <header className="page-header">
        <h1>{title}</h1>
        <p className="lead">{description}</p>
        <p className="meta">{tools}</p>
      </header>
      <div className="reference">
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
