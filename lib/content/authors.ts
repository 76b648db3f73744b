import type { Language } from '../site/settings'
import type { Person } from './people'
import { listPosts, type Post } from './posts'

/** Somebody who wrote posts, and these, the newest first. */
export interface Author {
  person: Person
  posts: Post[]
}

/** Everybody who wrote a post, who wrote the newest first. */
export function listAuthors(language: Language): Author[] {
  const byId = new Map<string, Author>()
  for (const post of listPosts(language)) {
    for (const person of post.authors) {
      const author = byId.get(person.id) ?? { person, posts: [] }
      author.posts.push(post)
      byId.set(person.id, author)
    }
  }
  return [...byId.values()]
}

/** The author with an id. */
export function findAuthor(language: Language, id: string): Author | undefined {
  return listAuthors(language).find(({ person }) => person.id === id.normalize('NFC'))
}
