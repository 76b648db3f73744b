import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { PostRow } from '@/components/post/row'
import { Shell } from '@/components/site/shell'
import { Pagination } from '@/components/ui/pagination'
import { Picture } from '@/components/ui/picture'
import { address } from '@/lib/address'
import { findAlbum } from '@/lib/album'
import { type Language, otherLanguage } from '@/lib/language'
import { findBlogPage } from '@/lib/post'
import { listSectionTalks } from '@/lib/recap'
import { wordsIn } from '@/lib/words'

/** What the head of a page of the blog says. */
export function blogMetadata(language: Language, page: number): Metadata {
  const words = wordsIn(language)
  const { last } = findBlogPage(language, page) ?? notFound()
  return pageMetadata({
    language,
    title: page === 1 ? words.blog : `${words.blog}, ${words.blogPage.page(page, last)}`,
    description: words.blogPage.description,
    addresses: { ko: address.blog('ko', page), en: address.blog('en', page) },
  })
}

/** A page of the blog, newest posts first. */
export function BlogPage({ language, page }: { language: Language; page: number }) {
  const { posts, last } = findBlogPage(language, page) ?? notFound()
  const words = wordsIn(language)
  return (
    <Shell language={language} room="blog" sibling={address.blog(otherLanguage(language), page)}>
      <header className="page-header">
        <h1>{words.blog}</h1>
        <p className="lead">{words.blogPage.description}</p>
      </header>
      {posts.length === 0 && <p className="notice">{words.blogPage.empty}</p>}
      <div className="post-list">
        {posts.map((post, index) => {
          const album = findAlbum(language, post.slug)
          return (
            <PostRow
              key={post.slug}
              post={post}
              language={language}
              talks={listSectionTalks(post).length}
              photos={album?.photos.length ?? 0}
              picture={
                album && (
                  <Picture
                    encoded={album.cover.encoded}
                    alt=""
                    sizes="(min-width: 64rem) 32rem, (min-width: 48rem) 42vw, 100vw"
                    eager={index === 0}
                  />
                )
              }
            />
          )
        })}
      </div>
      <Pagination language={language} page={page} last={last} addressOf={(each) => address.blog(language, each)} />
    </Shell>
  )
}
