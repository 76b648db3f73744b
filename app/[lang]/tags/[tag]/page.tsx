import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { findTag } from '@/lib/content/tags'
import { findTagFeed } from '@/lib/outputs/feeds/feeds'
import { tagGraph } from '@/lib/outputs/structured-data/post'
import { readSegment } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('tag')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/tags/[tag]'>): Promise<Metadata> {
  const { lang, tag: segment } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  const words = wordsIn(language)
  return pageMetadata({
    address: tag.address,
    title: words.tagPage.tagged(tag.name),
    description: `${words.tagPage.tagged(tag.name)}: ${words.count.posts(tag.posts.length)}.`,
    feed: findTagFeed(language, tag.slug),
  })
}

export default async function TagPage({ params }: PageProps<'/[lang]/tags/[tag]'>) {
  const { lang, tag: segment } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  return (
    <Shell address={tag.address}>
      <PageHeader kicker={wordsIn(language).tags} title={tag.name} />
      {tag.posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} />
      ))}
      <StructuredData graph={tagGraph(tag, language)} />
    </Shell>
  )
}
