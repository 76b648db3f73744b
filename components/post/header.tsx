import type { ReactNode } from 'react'
import type { Post } from '@/lib/content/posts'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** What a post opens with: where it belongs, its headline and what it is about, then its picture. */
export function PostHeader({ post, language, picture }: { post: Post; language: Language; picture?: ReactNode }) {
  return (
    <header className="post-header">
      <p className="kicker">{post.event ? wordsIn(language).eventPage.recaps : wordsIn(language).blog}</p>
      <h1>{post.title}</h1>
      <p className="lead">{post.summary}</p>
      {post.isDraft && <p className="notice">{wordsIn(language).postPage.draft}</p>}
      {picture}
    </header>
  )
}
