import type { ReactNode } from 'react'
import { Kicker } from '@/components/ui/kicker'
import { Notice } from '@/components/ui/notice'
import { Lead } from '@/components/ui/page-header'
import type { Post } from '@/lib/content/posts'
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
