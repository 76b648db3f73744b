import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { findBlogPage, listPosts, listPostYears } from '@/lib/content/posts'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { blogGraph } from '@/lib/outputs/structured-data/post'
import { address } from '@/lib/site/addresses'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  return pageMetadata({
    address: address.blog(language, pageNumber(page)),
    title: words.blog,
    description: words.blogPage.description,
    feed: siteFeed(language),
  })
}

/** A page of the blog, newest posts first. */
export default async function BlogPage({ params }: ListPageProps) {
  const { lang, page: segment } = await params
  const language = languageOf(lang)
  const list = findBlogPage(language, pageNumber(segment)) ?? notFound()
  const { items: posts, page, last } = list
  const words = wordsIn(language)
  const addressOf = (each: number) => address.blog(language, each)
  return (
    <Shell address={addressOf(page)}>
      <PageHeader title={words.blog} lead={words.blogPage.description}>
        <PartLinks name={words.listPages.years} parts={listPostYears('blog', listPosts(language), addressOf)} />
      </PageHeader>
      {posts.length === 0 && <Notice>{words.blogPage.empty}</Notice>}
      {posts.map((post, index) => (
        <ListedPost key={post.slug} post={post} language={language} eager={index === 0} />
      ))}
      <Pagination language={language} page={page} last={last} addressOf={addressOf} names={words.blogPage} />
      <StructuredData graph={blogGraph(list, language)} />
    </Shell>
  )
}
