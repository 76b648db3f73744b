import type { ReactNode } from 'react'
import { Dotted } from '@/components/ui/text'
import { DayTime } from '@/components/ui/time'
import type { Post } from '@/lib/content/posts'
import { type Language, languageName } from '@/lib/site/languages'
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
  /** Whether its text, without the summary, stands below its picture. */
  isStacked?: boolean
}

/** A post in a list. One that is written in other languages only says so and leads there. */
export function PostRow({ post, language, talks, photos, picture, heading: Heading = 'h2', isStacked }: PostRowProps) {
  const words = wordsIn(language)
  const foreign = post.language === language ? undefined : post.language
  return (
    <article
      className={`relative grid items-start gap-x-gutter gap-y-3 ${isStacked ? '' : 'py-6 not-first-of-type:border-t'} ${picture && !isStacked ? 'md:grid-cols-[2fr_3fr]' : ''}`}
    >
      {picture}
      <div>
        <p className="text-small text-muted">
          <Dotted>
            <DayTime day={post.day} language={language} />
            {talks > 0 && words.count.talks(talks)}
            {photos > 0 && words.count.photos(photos)}
            {foreign && words.writtenIn(languageName(foreign, language))}
          </Dotted>
        </p>
        <Heading lang={foreign} className="mt-1 mb-2 text-title leading-[1.25]">
          <a href={post.address} hrefLang={foreign} className="no-underline after:absolute after:inset-0">
            {post.title}
          </a>
        </Heading>
        {!isStacked && (
          <p lang={foreign} className="max-w-measure">
            {post.summary}
          </p>
        )}
      </div>
    </article>
  )
}
