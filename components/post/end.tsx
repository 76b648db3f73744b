import { ExternalLink, SharePage } from '@/components/ui/links'
import { InLanguage, Kicker } from '@/components/ui/text'
import type { Post } from '@/lib/content/posts'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface PostEndProps {
  post: Post
  language: Language
  newer?: Post
  older?: Post
  album?: string
}

/** Where a reader goes from the end of a post: its event, its album, its discussion, its neighbours, its tags. */
export function PostEnd({ post, language, newer, older, album }: PostEndProps) {
  const words = wordsIn(language).postPage
  return (
    <footer className="mt-section border-t print:hidden">
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-gutter gap-y-6 py-7">
        {post.event && (
          <li>
            <Kicker>{words.event}</Kicker>
            <a href={post.event.address} className="inline-block py-0.5 no-underline">
              <InLanguage text={post.event.title} page={language} />
            </a>
          </li>
        )}
        {album && (
          <li>
            <Kicker>{wordsIn(language).gallery}</Kicker>
            <a href={album} className="inline-block py-0.5 no-underline">
              {words.album}
            </a>
          </li>
        )}
        {post.discussion && (
          <li>
            <Kicker>{words.discussion}</Kicker>
            <ExternalLink href={post.discussion} language={language} className="inline-block py-0.5">
              {new URL(post.discussion).hostname}
            </ExternalLink>
          </li>
        )}
        {newer && (
          <li>
            <Kicker>{words.newer}</Kicker>
            <a href={newer.address} rel="next" className="inline-block py-0.5 no-underline">
              {newer.title}
            </a>
          </li>
        )}
        {older && (
          <li>
            <Kicker>{words.older}</Kicker>
            <a href={older.address} rel="prev" className="inline-block py-0.5 no-underline">
              {older.title}
            </a>
          </li>
        )}
      </ul>
      <SharePage language={language} />
      {post.tags.length > 0 && (
        <nav aria-label={words.tags}>
          <ul className="flex flex-wrap gap-x-5 text-small">
            {post.tags.map(({ slug, name, address }) => (
              <li key={slug}>
                <a href={address} className="inline-block py-1">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  )
}
