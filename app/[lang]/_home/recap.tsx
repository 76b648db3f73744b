import { HomeSection } from '@/app/[lang]/_home/section'
import { ListedPost } from '@/app/[lang]/listed-post'
import { MoreLink } from '@/components/ui/more-link'
import { listPosts } from '@/lib/content/posts'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** The latest posts, the newest large. */
export function HomeRecap({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const posts = listPosts(language).slice(0, 2)
  if (posts.length === 0) return null
  return (
    <HomeSection title={words.latestRecap}>
      {posts.map((post, index) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" isLarge={index === 0} />
      ))}
      <p className="mt-2">
        <MoreLink href={address.blog(language)}>{words.allPosts}</MoreLink>
      </p>
    </HomeSection>
  )
}
