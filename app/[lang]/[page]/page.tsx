import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Community } from '@/app/[lang]/[page]/community'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Substitute } from '@/components/site/substitute'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { findPage } from '@/lib/content/pages'
import { treeOf } from '@/lib/markdown/html-tree'
import { pageGraph } from '@/lib/outputs/structured-data/front-page'
import { address } from '@/lib/site/addresses'
import { languageName } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('page')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/[page]'>): Promise<Metadata> {
  const { lang, page: slug } = await params
  const language = languageOf(lang)
  const page = findPage(language, slug) ?? notFound()
  return pageMetadata({
    address: address.page(language, slug),
    title: page.title,
    description: page.summary,
  })
}

export default async function ContentPage({ params }: PageProps<'/[lang]/[page]'>) {
  const { lang, page: slug } = await params
  const language = languageOf(lang)
  const page = findPage(language, slug) ?? notFound()
  const words = wordsIn(language).postPage
  if (page.language !== language) {
    return (
      <Shell address={address.page(language, slug)}>
        <Substitute
          document={page}
          notice={words.missing}
          label={words.readIn(languageName(page.language, language))}
        />
      </Shell>
    )
  }
  return (
    <Shell address={page.address}>
      <article>
        <PageHeader title={page.title} lead={page.summary} />
        {slug === 'about' ? (
          <div className="gap-x-gutter lg:grid lg:grid-cols-[minmax(0,1fr)_26rem]">
            <Prose body={treeOf(page.html)} language={language} />
            <Community language={language} />
          </div>
        ) : (
          <Prose body={treeOf(page.html)} language={language} />
        )}
      </article>
      <StructuredData graph={pageGraph(page)} />
    </Shell>
  )
}
