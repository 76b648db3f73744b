import { findOpeningPost } from '@/app/[lang]/_home/header'
import { HomeSection } from '@/app/[lang]/_home/section'
import { ListedPost } from '@/app/[lang]/listed-post'
import { MoreLink } from '@/components/ui/more-link'
import { listPosts } from '@/lib/content/posts'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** The latest posts but for the one that opens the page. */
export function HomeRecap({ language }: { language: Language }) {
  const words = wordsIn(language)
  const opening = findOpeningPost(language)
  const posts = listPosts(language)
    .filter(({ slug }) => slug !== opening?.slug)
    .slice(0, 2)
  if (posts.length === 0) return null
  return (
    <HomeSection title={words.blog}>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
      <p className="mt-2">
        <MoreLink href={address.blog(language)}>{words.homePage.allPosts}</MoreLink>
      </p>
    </HomeSection>
  )
}
