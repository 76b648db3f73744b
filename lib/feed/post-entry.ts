import { toHtml } from 'hast-util-to-html'
import { findCoverAddress } from '../album'
import { treeOf } from '../html-tree'
import type { Language } from '../language'
import { origin } from '../origin'
import type { Person } from '../person'
import { encodedPhoto } from '../photo-variants'
import type { Post } from '../post'
import { findSpeaker } from '../speaker'
import { type FeedEntry, namesOf } from './entry'
import { entryHtml } from './entry-html'

/** A post in full. Nothing states when it was last changed, so the day it came out stands for that as well. */
export function postEntry(post: Post): FeedEntry {
  const known = entries.get(post)
  if (known) return known
  const entry = readEntry(post)
  entries.set(post, entry)
  return entry
}

const entries = new WeakMap<Post, FeedEntry>()

function readEntry(post: Post): FeedEntry {
  const image = findCoverAddress(post.language, post.slug)
  return {
    ...namesOf(post.address),
    title: post.title,
    language: post.language,
    published: post.day,
    updated: post.day,
    html: textOf(post) || paragraph(post.summary),
    summary: post.summary,
    authors: listEntryAuthors(post.authors, post.language),
    tags: post.tags.map(({ name }) => name),
    ...(image && { image: origin + image }),
  }
}

function textOf(post: Post): string {
  return entryHtml(treeOf(post.html), post.address, (file) => encodedPhoto(`posts/${post.slug}/${file}`))
}

/** What readers get of a post without a text: an entry has to say something. */
function paragraph(text: string): string {
  return toHtml({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] })
}

/** People as a feed names them; only those who have spoken have a page of their own. */
export function listEntryAuthors(people: Person[], language: Language): FeedEntry['authors'] {
  return people.map(({ id, name, address }) => ({
    name: name.text,
    ...(findSpeaker(language, id) && { url: origin + address }),
  }))
}
