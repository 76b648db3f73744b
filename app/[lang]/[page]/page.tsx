import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, listParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Substitute } from '@/components/site/substitute'
import { Prose } from '@/components/ui/prose'
import { findPage, listPageSlugs } from '@/lib/content/pages'
import { treeOf } from '@/lib/markdown/html-tree'
import { pageGraph } from '@/lib/outputs/structured-data/front-page'
import { languages, otherLanguage } from '@/lib/site/languages'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listPageSlugs().map((page) => ({ lang, page }))),
    (segment) => ({ lang: languages[0], page: segment }),
  )
}

export async function generateMetadata({ params }: PageProps<'/[lang]/[page]'>): Promise<Metadata> {
  const { lang, page: slug } = await params
  const language = languageOf(lang)
  const page = findPage(language, slug) ?? notFound()
  return pageMetadata({
    language,
    title: page.title,
    description: page.summary,
    addresses: Object.fromEntries(page.languages.map((each) => [each, address.page(each, slug)])),
    isSubstitute: page.language !== language,
  })
}

export default async function ContentPage({ params }: PageProps<'/[lang]/[page]'>) {
  const { lang, page: slug } = await params
  const language = languageOf(lang)
  const page = findPage(language, slug) ?? notFound()
  const words = wordsIn(language).postPage
  const shell = { language, sibling: address.page(otherLanguage(language), slug) }
  if (page.language !== language) {
    return (
      <Shell {...shell} file={page.file}>
        <Substitute document={page} notice={words.missing} label={words.readInOther} />
      </Shell>
    )
  }
  return (
    <Shell {...shell} room={slug === 'about' ? 'about' : undefined} file={page.file}>
      <article>
        <header className="page-header">
          <h1>{page.title}</h1>
          <p className="lead">{page.summary}</p>
        </header>
        <Prose body={treeOf(page.html)} language={language} />
      </article>
      <StructuredData graph={pageGraph(page)} />
    </Shell>
  )
}
