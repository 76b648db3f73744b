import { findTalkRecap, listArchivedTalks } from './archived-talk'
import { type Language, otherLanguage } from './language'
import { listPosts, type Post } from './post'
import { readRecap } from './recap'
import type { SearchDocument } from './search/document'
import { tidy } from './search/tidy'
import { pictureOfPost, pictureOfSection } from './search-picture'
import { daysOf, spellings, textIn } from './search-text'

/** A post, and each of its sections as a document of its own, for pages in a language. */
export function postDocuments(post: Post, language: Language): SearchDocument[] {
  const { opening, sections } = readRecap(post)
  const { address, title, day, authors, tags, summary } = post
  const whole = tidy({
    kind: 'post',
    address,
    title,
    day,
    names: authors.flatMap(spellings),
    headings: [...tags.map(({ name }) => name), ...translatedTitle(post)],
    picture: pictureOfPost(language, post.slug),
    body: `${summary}\n${textIn(opening)}`,
  })
  const told = sections.map((section) => {
    const place = section.id ? `${address}#${encodeURIComponent(section.id)}` : address
    return tidy({
      kind: section.kind === 'talk' ? 'talk' : 'section',
      address: place,
      title: section.title,
      day,
      names: section.speakers.flatMap(spellings),
      headings: [...(section.talk?.titles ?? []), section.talk?.affiliation?.text],
      picture: pictureOfSection(language, place),
      body: `${textIn(section.body)}\n${title}`,
    })
  })
  return [whole, ...told]
}

function translatedTitle({ slug, language, languages }: Post): string[] {
  const other = otherLanguage(language)
  return listPosts(other).flatMap((post) => (languages.includes(other) && post.slug === slug ? post.title : []))
}

/** The talks that no recap in either language tells of; those that have one are found as sections of it. */
export function talkDocuments(language: Language): SearchDocument[] {
  return listArchivedTalks(language)
    .filter(({ talk, event }) => !findTalkRecap(language, event, talk))
    .map(({ talk, event }) =>
      tidy({
        kind: 'talk',
        address: talk.address,
        title: talk.title.text,
        ...daysOf(talk),
        names: talk.speakers.flatMap(spellings),
        headings: [...talk.titles, talk.affiliation?.text],
        body: `${talk.abstract?.text ?? ''}\n${event.title.text}`,
      }),
    )
}
