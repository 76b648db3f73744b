import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { findBlogPage } from '@/lib/content/posts'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { blogGraph } from '@/lib/outputs/structured-data/post'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** What the head of a page of the blog says. */
export function blogMetadata(language: Language, page: number): Metadata {
  const words = wordsIn(language)
  const { last } = findBlogPage(language, page) ?? notFound()
  return pageMetadata({
    address: address.blog(language, page),
    title: page === 1 ? words.blog : `${words.blog}, ${words.blogPage.page(page, last)}`,
    description: words.blogPage.description,
    feed: siteFeed(language),
  })
}

/** A page of the blog, newest posts first. */
export function BlogPage({ language, page }: { language: Language; page: number }) {
  const { items: posts, last } = findBlogPage(language, page) ?? notFound()
  const words = wordsIn(language)
  return (
    <Shell address={address.blog(language, page)}>
      <PageHeader title={words.blog} lead={words.blogPage.description} />
      {posts.length === 0 && <Notice>{words.blogPage.empty}</Notice>}
      {posts.map((post, index) => (
        <ListedPost key={post.slug} post={post} language={language} eager={index === 0} />
      ))}
      <Pagination language={language} page={page} last={last} addressOf={(each) => address.blog(language, each)} />
      <StructuredData graph={blogGraph({ items: posts, page, last }, language)} />
    </Shell>
  )
}
