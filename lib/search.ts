import type { Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { site } from '@/site.config'
import { listAlbums } from './album'
import { findTalkRecap, listArchivedTalks } from './archived-talk'
import { type Event, listEvents } from './event'
import { findGroup, listGroups } from './group'
import { treeOf } from './html-tree'
import { type Language, otherLanguage } from './language'
import { findPage, listPageSlugs } from './page'
import { type Person, personNamed } from './person'
import { listPosts, type Post } from './post'
import { listProjects } from './project'
import { readRecap } from './recap'
import type { SearchDocument } from './search/document'
import { withSpellings } from './search/paired-words'
import { tidy } from './search/tidy'
import { listSpeakers } from './speaker'

/** Everything of the site that can be found from a page in a language, in one order for the same content. */
export function listSearchDocuments(language: Language): SearchDocument[] {
  return documentsIn(language).map((document) => withSpellings(document, site.spellings))
}

function documentsIn(language: Language): SearchDocument[] {
  return [
    ...listEvents(language).map((event) => eventDocument(event, language)),
    ...listPosts(language).flatMap((post) => postDocuments(post)),
    ...talkDocuments(language),
    ...speakerDocuments(language),
    ...listAlbums(language).flatMap(({ photos, day, title }) =>
      photos.map((photo) =>
        tidy({
          kind: 'photo',
          address: photo.address,
          title: photo.caption?.text ?? photo.alt.text,
          day,
          names: photo.people.flatMap(({ id }) => spellings(personNamed(id, language))),
          body: photo.caption ? photo.alt.text : title.text,
        }),
      ),
    ),
    ...groupDocuments(language),
    ...projectDocuments(language),
    ...listPageSlugs().flatMap((slug) => pageDocument(slug, language)),
  ]
}

function eventDocument(event: Event, language: Language): SearchDocument {
  const other = listEvents(otherLanguage(language)).find(({ slug }) => slug === event.slug)
  const places = [event, other].flatMap((each) => [each?.venue?.name.text, each?.venue?.address?.text])
  return tidy({
    kind: 'event',
    address: event.address,
    title: event.title.text,
    day: event.day,
    names: event.parts.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
    headings: [other?.title.text, event.theme, ...places, ...event.groups.map(({ title }) => title.text)],
    body: event.body && textIn(treeOf(event.body.html)),
  })
}

function postDocuments(post: Post): SearchDocument[] {
  const { opening, sections } = readRecap(post)
  const { address, title, day, authors, tags, summary } = post
  const whole = tidy({
    kind: 'post',
    address,
    title,
    day,
    names: authors.flatMap(spellings),
    headings: [...tags.map(({ name }) => name), ...translatedTitle(post)],
    body: `${summary}\n${textIn(opening)}`,
  })
  const told = sections.map((section) =>
    tidy({
      kind: section.kind === 'talk' ? 'talk' : 'section',
      address: section.id ? `${address}#${encodeURIComponent(section.id)}` : address,
      title: section.title,
      day,
      names: section.speakers.flatMap(spellings),
      headings: [...(section.talk?.titles ?? []), section.talk?.affiliation?.text],
      body: textIn(section.body),
    }),
  )
  return [whole, ...told]
}

function translatedTitle({ slug, language, languages }: Post): string[] {
  const other = otherLanguage(language)
  return listPosts(other).flatMap((post) => (languages.includes(other) && post.slug === slug ? post.title : []))
}

/** The talks that no recap in either language tells of; those that have one are found as sections of it. */
function talkDocuments(language: Language): SearchDocument[] {
  return listArchivedTalks(language)
    .filter(({ talk, event }) => !findTalkRecap(language, event, talk))
    .map(({ talk, event }) =>
      tidy({
        kind: 'talk',
        address: talk.address,
        title: talk.title.text,
        day: event.day,
        names: talk.speakers.flatMap(spellings),
        headings: [...talk.titles, talk.affiliation?.text],
        body: `${talk.abstract?.text ?? ''}\n${event.title.text}`,
      }),
    )
}

function speakerDocuments(language: Language): SearchDocument[] {
  return listSpeakers(language).map(({ person, appearances }) =>
    tidy({
      kind: 'speaker',
      address: person.address,
      title: person.name.text,
      names: spellings(person),
      body: appearances.map(({ title }) => title.text).join('\n'),
    }),
  )
}

function groupDocuments(language: Language): SearchDocument[] {
  return listGroups(language).map(({ slug, address, title, about, programs }) => {
    const other = findGroup(otherLanguage(language), slug)
    return tidy({
      kind: 'group',
      address,
      title: title.text,
      headings: [other?.title.text, ...programs.map((program) => program.title.text)],
      body: `${about.text}\n${other?.about.text ?? ''}`,
    })
  })
}

function projectDocuments(language: Language): SearchDocument[] {
  const others = listProjects(otherLanguage(language))
  return listProjects(language).map(({ slug, address, title, note, groups }) => {
    const other = others.find((project) => project.slug === slug)
    return tidy({
      kind: 'project',
      address,
      title: title.text,
      headings: [other?.title.text, ...groups.map((group) => group.title.text)],
      body: note?.text,
    })
  })
}

function pageDocument(slug: string, language: Language): SearchDocument[] {
  const page = findPage(language, slug)
  if (!page) return []
  const body = `${page.summary}\n${textIn(treeOf(page.html))}`
  return [tidy({ kind: 'page', address: page.address, title: page.title, body })]
}

function spellings({ name, otherNames }: Person): string[] {
  return [name, ...otherNames].map(({ text }) => text)
}

/** The text of a document's paragraphs, a line each. */
function textIn({ children }: { children: Nodes[] }): string {
  return children
    .map((child) => textOf(child).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
