import { Fragment, type ReactNode } from 'react'
import { Fact, Facts } from '@/components/ui/fact'
import { ExternalLink } from '@/components/ui/links'
import { Lead } from '@/components/ui/page-header'
import { InLanguage, Kicker, Notice } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Post } from '@/lib/content/posts'
import { factsOf } from '@/lib/content/texts'
import { address } from '@/lib/site/addresses'
import { oneDay } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What a post opens with: where it belongs, its headline and what it is about, then its picture. */
export function PostHeader({ post, language, picture }: { post: Post; language: Language; picture?: ReactNode }) {
  return (
    <header className="pt-[clamp(2rem,1rem+4vw,4.5rem)]">
      <Kicker className="mb-3">{post.event ? wordsIn(language).eventPage.recaps(1) : wordsIn(language).blog}</Kicker>
      <h1 className="max-w-[18em]">{post.title}</h1>
      <Lead>{post.summary}</Lead>
      {post.unpublished && <Notice>{wordsIn(language).postPage[post.unpublished]}</Notice>}
      {picture}
    </header>
  )
}

interface PostFactsProps {
  post: Post
  language: Language
  talks: number
  photos: number
  /** The address of the post's album. */
  album?: string
}

/** The line of facts under a post's picture. */
export function PostFacts({ post, language, talks, photos, album }: PostFactsProps) {
  const words = wordsIn(language)
  const { event, source } = post
  return (
    <Facts className="mt-4">
      <Fact term={words.postPage.day}>
        <DaysTime days={event ?? oneDay(post.day)} language={language} />
      </Fact>
      {event?.venue && (
        <Fact term={words.postPage.venue}>
          <InLanguage text={event.venue.name} page={language} />
        </Fact>
      )}
      {talks + photos > 0 && (
        <Fact term={words.postPage.contents}>
          {talks > 0 && words.count.talks(talks)}
          {talks > 0 && photos > 0 && ', '}
          {photos > 0 && <a href={album}>{words.count.photos(photos)}</a>}
        </Fact>
      )}
      <Fact term={words.postPage.readingTime}>{words.talk.minutes(factsOf(post.html).minutes)}</Fact>
      <Fact term={words.postPage.by}>
        <PostAuthors post={post} language={language} />
      </Fact>
      {source && (
        <Fact term={words.postPage.source}>
          <ExternalLink href={source.url} language={language}>
            <InLanguage text={source.title} page={language} />
          </ExternalLink>
        </Fact>
      )}
    </Facts>
  )
}

/** Who wrote a post. */
function PostAuthors({ post, language }: { post: Post; language: Language }) {
  return post.authors.map((author, index) => (
    <Fragment key={author.id}>
      {index > 0 && ', '}
      <a href={address.author(language, author.id)}>
        <InLanguage text={author.name} page={language} />
      </a>
    </Fragment>
  ))
}
