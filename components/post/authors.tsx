import { Fragment } from 'react'
import { InLanguage } from '@/components/ui/in-language'
import type { Language } from '@/lib/language'
import type { Post } from '@/lib/post'

/** Who wrote a post. */
export function PostAuthors({ post, language }: { post: Post; language: Language }) {
  return post.authors.map((author, index) => (
    <Fragment key={author.id}>
      {index > 0 && ', '}
      <InLanguage text={author.name} page={language} />
    </Fragment>
  ))
}
