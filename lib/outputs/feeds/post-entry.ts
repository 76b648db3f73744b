import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { findCoverAddress, findHeadPhoto } from '../../content/albums'
import type { Person } from '../../content/people'
import { encodedPhoto, type Photo } from '../../content/photos'
import type { Post } from '../../content/posts'
import { findSpeaker } from '../../content/speakers'
import { treeOf } from '../../markdown/html-tree'
import { origin } from '../../site/addresses'
import type { Language, Text } from '../../site/languages'
import { type FeedEntry, namesOf } from './entry'
import { entryHtml } from './entry-html'

/** A post in full. Nothing states when it was last changed, so the day it came out stands for that as well. */
export function postEntry(post: Post): FeedEntry {
  const facts = postFacts(post)
  return { ...facts, html: htmlOf(post) || facts.html }
}

/** A post with its summary for its text. */
export function postFacts(post: Post): FeedEntry {
  const image = findCoverAddress(post.language, post.slug)
  return {
    ...namesOf(post.address),
    title: post.title,
    language: post.language,
    published: post.day,
    updated: post.day,
    html: toHtml(element('p', {}, [{ type: 'text', value: post.summary }])),
    summary: post.summary,
    authors: listEntryAuthors(post.authors, post.language),
    tags: post.tags.map(({ name }) => name),
    ...(image && { image: origin + image }),
  }
}

/** What the page shows: the photograph at its head, unless the text shows it too, and the text; nothing for neither. */
function htmlOf(post: Post): string {
  return entryHtml(textOf(post), post.address, (file) => encodedPhoto(`posts/${post.slug}/${file}`))
}

function textOf(post: Post): Root {
  const text = treeOf(post.html)
  const photo = findHeadPhoto(post)
  return photo ? { ...text, children: [figureOf(photo, post.language), ...text.children] } : text
}

function figureOf({ file, alt, caption }: Photo, page: Language): Element {
  const langOf = ({ language }: Text) => (language === page ? undefined : language)
  const image = element('img', { alt: alt.text, lang: langOf(alt) })
  const words = caption && element('figcaption', { lang: langOf(caption) }, [{ type: 'text', value: caption.text }])
  return element('figure', { dataPhoto: file }, [image, ...(words ? [words] : [])])
}

function element(tagName: string, properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** People as a feed names them; only those who have spoken have a page of their own. */
export function listEntryAuthors(people: Person[], language: Language): FeedEntry['authors'] {
  return people.map(({ id, name, address }) => ({
    name: name.text,
    ...(findSpeaker(language, id) && { url: origin + address }),
  }))
}
