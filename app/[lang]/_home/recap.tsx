import { address } from '@/lib/address'
import type { Language } from '@/lib/language'
import { listPosts } from '@/lib/post'
import { wordsIn } from '@/lib/words'
import { ListedPost } from '../listed-post'

/** The latest posts, the newest large. */
export function HomeRecap({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const posts = listPosts(language).slice(0, 2)
  if (posts.length === 0) return null
  return (
    <section className="home-recap">
      <h2 className="kicker">{words.latestRecap}</h2>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
      <p className="more">
        <a href={address.blog(language)}>{words.allPosts}</a>
      </p>
    </section>
  )
}
