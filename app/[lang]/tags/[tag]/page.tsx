import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { listPostYears } from '@/lib/content/posts'
import { findTag } from '@/lib/content/tags'
import { findTagFeed } from '@/lib/outputs/feeds/feeds'
import { tagGraph } from '@/lib/outputs/structured-data/post'
import { address, readSegment } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ tag: string }>

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('tag')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, tag: segment, page } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  const words = wordsIn(language)
  return pageMetadata({
    address: address.tag(language, tag.slug, pageNumber(page)),
    title: words.tagPage.tagged(tag.name),
    description: `${words.tagPage.tagged(tag.name)}: ${words.count.posts(tag.posts.length)}.`,
    feed: findTagFeed(language, tag.slug),
  })
}

export default async function TagPage({ params }: Props) {
  const { lang, tag: segment, page } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  const list = findListPage('tag', tag.posts, pageNumber(page)) ?? notFound()
  const words = wordsIn(language)
  const addressOf = (each: number) => address.tag(language, tag.slug, each)
  return (
    <Shell address={addressOf(list.page)}>
      <PageHeader kicker={words.tags} title={tag.name}>
        <PartLinks name={words.listPages.years} parts={listPostYears('tag', tag.posts, addressOf)} />
      </PageHeader>
      {list.items.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} />
      ))}
      <Pagination {...list} language={language} addressOf={addressOf} />
      <StructuredData graph={tagGraph({ ...tag, posts: list.items }, language, list)} />
    </Shell>
  )
}
