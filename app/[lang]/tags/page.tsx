import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { listTags } from '@/lib/content/tags'
import { tagsGraph } from '@/lib/outputs/structured-data/post'
import { address } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).tags,
    description: wordsIn(language).tagPage.description,
    address: address.tags(language, pageNumber(page)),
  })
}

export default async function TagsPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const list = findListPage('tags', listTags(language), pageNumber(page)) ?? notFound()
  const tags = list.items
  return (
    <Shell address={address.tags(language, list.page)}>
      <PageHeader title={words.tags} lead={words.tagPage.description} />
      {tags.length === 0 && <Notice>{words.tagPage.empty}</Notice>}
      <ul className="flex flex-wrap gap-x-8 gap-y-2 text-title">
        {tags.map((tag) => (
          <li key={tag.slug}>
            <a href={tag.address}>{tag.name}</a>{' '}
            <span className="text-small text-muted">{words.count.posts(tag.posts.length)}</span>
          </li>
        ))}
      </ul>
      <Pagination {...list} language={language} addressOf={(each) => address.tags(language, each)} />
      <StructuredData graph={tagsGraph(tags, language, list)} />
    </Shell>
  )
}
