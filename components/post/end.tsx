import { InLanguage } from '@/components/ui/in-language'
import type { Post } from '@/lib/content/posts'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface PostEndProps {
  post: Post
  language: Language
  newer?: Post
  older?: Post
  album?: string
}

/** Where a reader goes from the end of a post: its event, its album, its tags, its neighbours. */
export function PostEnd({ post, language, newer, older, album }: PostEndProps) {
  const words = wordsIn(language).postPage
  return (
    <footer className="post-end">
      <ul className="post-ways">
        {post.event && (
          <li>
            <span className="kicker">{words.event}</span>
            <a href={post.event.address}>
              <InLanguage text={post.event.title} page={language} />
            </a>
          </li>
        )}
        {album && (
          <li>
            <span className="kicker">{wordsIn(language).gallery}</span>
            <a href={album}>{words.album}</a>
          </li>
        )}
        {newer && (
          <li>
            <span className="kicker">{words.newer}</span>
            <a href={newer.address} rel="next">
              {newer.title}
            </a>
          </li>
        )}
        {older && (
          <li>
            <span className="kicker">{words.older}</span>
            <a href={older.address} rel="prev">
              {older.title}
            </a>
          </li>
        )}
      </ul>
      {post.tags.length > 0 && (
        <ul className="tags" aria-label={words.tags}>
          {post.tags.map(({ slug, name, address }) => (
            <li key={slug}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
