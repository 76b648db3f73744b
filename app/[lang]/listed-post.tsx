import { PostRow } from '@/components/post/row'
import { Picture } from '@/components/ui/picture'
import { findAlbum } from '@/lib/content/albums'
import type { Post } from '@/lib/content/posts'
import { listSectionTalks } from '@/lib/content/recaps'
import type { Language } from '@/lib/site/languages'

interface ListedPostProps {
  post: Post
  language: Language
  /** The level of its headline in the page's outline. */
  heading?: 'h2' | 'h3'
  /** Whether its picture stands in the first view. */
  eager?: boolean
  /** Whether its text stands below its picture. */
  isStacked?: boolean
}

/** A post in a list, with the picture of its album and how much there is in it. */
export function ListedPost({ post, language, heading, eager, isStacked }: ListedPostProps) {
  const album = findAlbum(language, post.slug)
  return (
    <PostRow
      post={post}
      language={language}
      talks={listSectionTalks(post).length}
      photos={album?.photos.length ?? 0}
      heading={heading}
      isStacked={isStacked}
      picture={
        album && (
          <Picture
            encoded={album.cover.encoded}
            alt=""
            sizes="(min-width: 64rem) 44rem, (min-width: 48rem) 42vw, 100vw"
            eager={eager}
            className="[&_img]:aspect-3/2 [&_img]:w-full [&_img]:object-cover"
          />
        )
      }
    />
  )
}
