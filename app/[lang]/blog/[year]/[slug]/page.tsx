import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostCover, RecapBody } from '@/app/[lang]/blog/[year]/[slug]/recap-body'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { PostEnd } from '@/components/post/end'
import { PostFacts, PostHeader } from '@/components/post/header'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Substitute } from '@/components/site/substitute'
import { findAlbum, findCoverAddress } from '@/lib/content/albums'
import { findNeighbours, findPost } from '@/lib/content/posts'
import { listSectionTalks } from '@/lib/content/recaps'
import { markdownAddress } from '@/lib/outputs/post-markdown'
import { shareImageOfPost } from '@/lib/outputs/share-images/share-images'
import { postGraph } from '@/lib/outputs/structured-data/post'
import { address } from '@/lib/site/addresses'
import { languageName } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('post')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/blog/[year]/[slug]'>): Promise<Metadata> {
  const { lang, year, slug } = await params
  const language = languageOf(lang)
  const post = findPost(language, year, slug) ?? notFound()
  return pageMetadata({
    address: address.post(language, year, slug),
    title: post.title,
    description: post.summary,
    image: shareImageOfPost(post),
    markdown: post.language === language ? markdownAddress(post) : undefined,
  })
}

export default async function PostPage({ params }: PageProps<'/[lang]/blog/[year]/[slug]'>) {
  const { lang, year, slug } = await params
  const language = languageOf(lang)
  const post = findPost(language, year, slug) ?? notFound()
  if (post.language !== language) {
    const words = wordsIn(language).postPage
    return (
      <Shell address={address.post(language, year, slug)}>
        <Substitute
          document={post}
          notice={words.missing}
          label={words.readIn(languageName(post.language, language))}
        />
      </Shell>
    )
  }
  const album = findAlbum(language, slug)
  const talks = listSectionTalks(post).length
  return (
    <Shell address={post.address}>
      <article>
        <PostHeader post={post} language={language} picture={<PostCover album={album} language={language} />} />
        <PostFacts
          post={post}
          language={language}
          talks={talks}
          photos={album?.photos.length ?? 0}
          album={album?.address}
        />
        <RecapBody post={post} album={album} language={language} />
        <PostEnd post={post} language={language} {...findNeighbours(language, post)} album={album?.address} />
      </article>
      <StructuredData graph={postGraph(post, findCoverAddress(language, slug))} />
    </Shell>
  )
}
