import type { ReactNode } from 'react'
import { Dotted } from '@/components/ui/dotted'
import { DayTime } from '@/components/ui/time'
import type { Post } from '@/lib/content/posts'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface PostRowProps {
  post: Post
  language: Language
  /** How many talks the post tells of; a recap says so. */
  talks: number
  /** How many photographs it has. */
  photos: number
  picture?: ReactNode
  /** The level of its headline in the page's outline. */
  heading?: 'h2' | 'h3'
}

/** A post in a list. One that is written in the other language only says so and leads there. */
export function PostRow({ post, language, talks, photos, picture, heading: Heading = 'h2' }: PostRowProps) {
  const words = wordsIn(language)
  const foreign = post.language === language ? undefined : post.language
  return (
    <article className="post-row">
      {picture}
      <div>
        <p className="meta">
          <Dotted>
            <DayTime day={post.day} language={language} />
            {talks > 0 && words.count.talks(talks)}
            {photos > 0 && words.count.photos(photos)}
            {foreign && words.writtenIn[foreign]}
          </Dotted>
        </p>
        <Heading lang={foreign}>
          <a href={post.address} hrefLang={foreign}>
            {post.title}
          </a>
        </Heading>
        <p lang={foreign}>{post.summary}</p>
      </div>
    </article>
  )
}
