import type { PhrasingContent, RootContent } from 'mdast'
import { findHeadPhoto } from '../content/albums'
import { documents, hiddenPhotos, isHiddenPhoto, required } from '../content/documents'
import { encodedBelow, encodedPhoto } from '../content/photos'
import { findPost, listPosts, type Post } from '../content/posts'
import { markdownCopy } from '../markdown/markdown-copy'
import { shareVariant } from '../model/encoded-photo'
import { address, origin } from '../site/addresses'
import type { Language } from '../site/languages'

/** Where the Markdown of a post lies: beside its page. */
export function markdownAddress(post: Post): string {
  return `${post.address}index.md`
}

/** The posts written in a language, newest first: those that have a Markdown of their own. */
export function listWrittenPosts(language: Language): Post[] {
  return listPosts(language).filter((post) => post.language === language)
}

/** All that the Markdown of a post is made of, as a text. */
export function sourceOfPostMarkdown(post: Post): string {
  const { language, slug } = post
  const body = bodyOf(slug, language)
  const folder = `posts/${slug}`
  const shown = body?.includes('photos/') ? [encodedBelow(folder), [...hiddenPhotos('posts', slug)]] : []
  return JSON.stringify([body, new URL(post.address, origin), opening(post, language), shown])
}

const bodies = new Map(documents.posts.map((document) => [document.slug, document]))

function bodyOf(slug: string, language: Language): string | undefined {
  const document = bodies.get(slug)
  return document && required(document, 'body', language).raw
}

/** A post as Markdown: its title, a line of facts, its text. Nothing for a post that is not written in the language. */
export function findPostMarkdown(language: Language, year: string, slug: string): string | undefined {
  const post = findPost(language, year, slug)
  const body = bodyOf(slug, language)
  if (body === undefined || post?.language !== language) return undefined
  const page = new URL(post.address, origin)
  const photo = (file: string) => {
    const variant = shareVariant(encodedPhoto(`posts/${slug}/${file}`))
    return variant && origin + variant.address
  }
  const isHidden = (file: string) => isHiddenPhoto('posts', slug, file)
  return markdownCopy(body, { page, photo, isHidden }, opening(post, language))
}

function opening(post: Post, language: Language): RootContent[] {
  const { event, day, authors, source } = post
  const facts: PhrasingContent[][] = [
    [text(day)],
    [text(authors.map(({ name }) => name.text).join(', '))],
    ...(event ? [[link(origin + address.event(language, event.slug), event.title.text)]] : []),
    ...(source ? [[link(source.url, source.title.text)]] : []),
    [link(origin + post.address, origin + post.address)],
  ]
  return [
    { type: 'heading', depth: 1, children: [text(post.title)] },
    { type: 'paragraph', children: facts.flatMap((fact, index) => (index > 0 ? [text(' · '), ...fact] : fact)) },
    ...headPhoto(post),
  ]
}

/** The photograph at the head of the page, unless the text shows it too. */
function headPhoto(post: Post): RootContent[] {
  const photo = findHeadPhoto(post)
  const variant = photo && shareVariant(photo.encoded)
  if (!variant) return []
  const { alt, caption } = photo
  const image = { type: 'image' as const, url: origin + variant.address, alt: alt.text, title: caption?.text }
  return [{ type: 'paragraph', children: [image] }]
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] }
}
