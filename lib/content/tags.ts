import { address } from '../site/addresses'
import type { Language } from '../site/languages'
import { slugify } from '../site/slug'
import { listPosts, type Post } from './posts'

/** A word that posts are found by, with the posts of a language that carry it, newest first. */
export interface TaggedPosts {
  slug: string
  name: string
  address: string
  posts: Post[]
}

const byLanguage = new Map<Language, TaggedPosts[]>()

/** All tags of a language, the most used first, then by name. */
export function listTags(language: Language): TaggedPosts[] {
  const known = byLanguage.get(language)
  if (known) return known
  const bySlug = new Map<string, TaggedPosts>()
  for (const post of listPosts(language)) {
    for (const { slug, name } of post.tags) {
      const tag = bySlug.get(slug) ?? { slug, name, address: address.tag(language, slug), posts: [] }
      // Two spellings of one tag are one.
      if (tag.posts.at(-1) !== post) tag.posts.push(post)
      bySlug.set(slug, tag)
    }
  }
  const collator = new Intl.Collator(language)
  const tags = [...bySlug.values()].sort((a, b) => b.posts.length - a.posts.length || collator.compare(a.name, b.name))
  byLanguage.set(language, tags)
  return tags
}

/** The tag with a slug. A slug is the tag's name as `slugify` writes it. */
export function findTag(language: Language, slug: string): TaggedPosts | undefined {
  return listTags(language).find((tag) => tag.slug === slugify(slug))
}
