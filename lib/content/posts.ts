import { address } from '../site/addresses'
import { type Day, dayOf, yearOf } from '../site/dates'
import { guessText, type Language, type Text } from '../site/languages'
import { remembered } from '../site/remembered'
import { findListPage, type ListPage, listParts } from '../site/site-pages'
import { slugify } from '../site/slug'
import { documents, isHiddenPhoto, required, stated, whyUnpublished, writtenLanguage } from './documents'
import { type Event, findEvent } from './events'
import { type Person, personNamed } from './people'

/** An article elsewhere. */
export interface Source {
  url: string
  /** Its headline. */
  title: Text
}

/** An article, for a page in one language. */
export interface Post {
  slug: string
  /** Where it can be read: in its own language, even when a page in another one lists it. */
  address: string
  /** The language of its text; the page's own unless it is written in the other one only. */
  language: Language
  /** The languages it is written in. */
  languages: Language[]
  title: string
  summary: string
  day: Day
  year: string
  authors: Person[]
  tags: { slug: string; name: string; address: string }[]
  event?: Event
  /** The article elsewhere that it translates or republishes. */
  source?: Source
  /** Where people talk about it, elsewhere. */
  discussion?: string
  /** The photograph the front matter names, `photos/<file>`, unless it is hidden. */
  cover?: string
  /** Why it is kept off the published site, and shown only while writing. */
  unpublished: 'draft' | 'later' | undefined
  /** The body as sanitised HTML; photographs are `<figure data-photo="photos/<file>">`. */
  html: string
  /** The file it is written in, below the content folder. */
  file: string
}

type PostDocument = (typeof documents.posts)[number]

function readPost(document: PostDocument, pageLanguage: Language): Post {
  const language = writtenLanguage(document, pageLanguage)
  const day = dayOf(required(document, 'date'))
  const year = yearOf(day)
  const event = stated(document, 'event')
  return {
    slug: document.slug,
    address: address.post(language, year, document.slug),
    language,
    languages: document.languages,
    title: required(document, 'title', language),
    summary: required(document, 'summary', language),
    day,
    year,
    authors: Array.from(required(document, 'authors'), (name) => personNamed(name, pageLanguage)),
    tags: Array.from(stated(document, 'tags', language) ?? [], (name) => ({
      slug: slugify(name),
      name,
      address: address.tag(pageLanguage, slugify(name)),
    })),
    event: event === undefined ? undefined : findEvent(pageLanguage, event),
    source: sourceOf(document),
    discussion: stated(document, 'discussion'),
    cover: visibleCover(document),
    unpublished: whyUnpublished(document),
    html: required(document, 'body', language).html,
    file: `posts/${document.slug}/${language}.md`,
  }
}

function sourceOf(document: PostDocument): Source | undefined {
  const source = stated(document, 'source')
  return source && { url: source.url, title: guessText(source.title) }
}

function visibleCover(document: PostDocument): string | undefined {
  const cover = stated(document, 'cover')
  return cover && !isHiddenPhoto('posts', document.slug, cover) ? cover : undefined
}

const byLanguage = new Map<Language, Post[]>()

/** All posts for pages in a language, newest first; those written in other languages only are among them. */
export function listPosts(language: Language): Post[] {
  const known = byLanguage.get(language)
  if (known) return known
  const posts = documents.posts
    .map((document) => readPost(document, language))
    .sort((a, b) => (a.day === b.day ? (a.slug < b.slug ? -1 : 1) : a.day < b.day ? 1 : -1))
  byLanguage.set(language, posts)
  return posts
}

/** The post at an address; in another language when it is not written in this one. */
export function findPost(language: Language, year: string, slug: string): Post | undefined {
  const post = findPostNamed(language, slug)
  return post?.year === year ? post : undefined
}

/** The post of a folder, for pages in a language. */
export function findPostNamed(language: Language, slug: string): Post | undefined {
  return postsBySlug(language).get(slug)
}

const postsBySlug = remembered((language: Language) => new Map(listPosts(language).map((post) => [post.slug, post])))

/** The posts that look back on an event, newest first. */
export function listRecaps(language: Language, event: string): Post[] {
  return listPosts(language).filter((post) => post.event?.slug === event)
}

/** One page of the blog, counted from 1; nothing behind the last. */
export function findBlogPage(language: Language, page: number): ListPage<Post> | undefined {
  return findListPage('blog', listPosts(language), page)
}

/** Where each year of a list of posts begins, when the list has several pages. */
export function listPostYears(
  kind: 'author' | 'blog' | 'tag',
  posts: readonly Post[],
  addressOf: (page: number) => string,
): { part: string; href: string }[] {
  return listParts(kind, posts, ({ year }) => year).map(({ part, page }) => ({ part, href: addressOf(page) }))
}

/** The posts published just after and just before a post. */
export function findNeighbours(language: Language, post: Post): { newer?: Post; older?: Post } {
  const posts = listPosts(language)
  const index = posts.indexOf(post)
  return { newer: posts[index - 1], older: posts[index + 1] }
}

/** Somebody who wrote posts, and these, the newest first. */
export interface Author {
  person: Person
  posts: Post[]
}

/** Everybody who wrote a post, who wrote the newest first. */
export function listAuthors(language: Language): Author[] {
  return [...authorsById(language).values()]
}

/** The author with an id. */
export function findAuthor(language: Language, id: string): Author | undefined {
  return authorsById(language).get(id.normalize('NFC'))
}

const authorsById = remembered((language: Language) => {
  const byId = new Map<string, Author>()
  for (const post of listPosts(language)) {
    for (const person of post.authors) {
      const author = byId.get(person.id) ?? { person, posts: [] }
      author.posts.push(post)
      byId.set(person.id, author)
    }
  }
  return byId
})
