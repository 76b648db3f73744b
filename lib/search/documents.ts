import { site } from '../../site.config'
import { listAlbums } from '../content/albums'
import { type Event, findEvent, listEvents } from '../content/events'
import { findGroup, listGroups } from '../content/groups'
import { findPage, listPageSlugs } from '../content/pages'
import { personNamed } from '../content/people'
import { listPosts } from '../content/posts'
import { listProjects } from '../content/projects'
import { listFieldReference } from '../content/reference'
import { listSpeakers } from '../content/speakers'
import { treeOf } from '../markdown/html-tree'
import { address } from '../site/addresses'
import type { TextCache } from '../site/disk-files'
import { type Language, otherLanguages } from '../site/languages'
import { wordsIn } from '../words/words'
import type { SearchDocument } from './engine/document'
import { pictureOfEvent, pictureOfSpeaker, thumbnailOf } from './pictures'
import { daysOf, postDocuments, spellings, talkDocuments, textIn, tidy } from './post-documents'

/**
 * Everything that can be found in a language, in one order for the same content: the pages of that language, but for posts, pages of
 * their own and photographs of which it has no text. Those are in the index of the language they are written in, which pages of every
 * language open. `kept` as for `postDocuments`.
 */
export async function listSearchDocuments(
  language: Language,
  kept?: Pick<TextCache, 'find'>,
): Promise<SearchDocument[]> {
  return (await documentsIn(language, kept)).map((document) => withSpellings(document, site.spellings))
}

async function documentsIn(language: Language, kept?: Pick<TextCache, 'find'>): Promise<SearchDocument[]> {
  const posts: SearchDocument[] = []
  for (const post of listPosts(language))
    if (post.language === language) posts.push(...(await postDocuments(post, language, kept)))
  return [
    ...listEvents(language).map((event) => eventDocument(event, language)),
    ...posts,
    ...talkDocuments(language),
    ...speakerDocuments(language),
    ...listAlbums(language).flatMap(({ photos, title, ...album }) =>
      photos
        .filter((photo) => (photo.caption ?? photo.alt).language === language)
        .map((photo) =>
          tidy({
            kind: 'photo',
            address: photo.address,
            title: photo.caption?.text ?? photo.alt.text,
            ...daysOf(album),
            names: photo.people.flatMap(({ id }) => spellings(personNamed(id, language))),
            picture: thumbnailOf(photo),
            body: photo.caption ? photo.alt.text : title.text,
          }),
        ),
    ),
    ...groupDocuments(language),
    ...projectDocuments(language),
    ...listPageSlugs().flatMap((slug) => pageDocument(slug, language)),
    referenceDocument(language),
  ]
}

function eventDocument(event: Event, language: Language): SearchDocument {
  const others = otherLanguages(language).flatMap((each) => findEvent(each, event.slug) ?? [])
  const places = [event, ...others].flatMap((each) => [each?.venue?.name.text, each?.venue?.address?.text])
  return tidy({
    kind: 'event',
    address: event.address,
    title: event.title.text,
    ...daysOf(event),
    names: event.parts.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
    headings: [
      ...others.map(({ title }) => title.text),
      event.theme,
      ...places,
      ...event.groups.map(({ title }) => title.text),
    ],
    picture: pictureOfEvent(language, event.slug),
    body: bodyOf(event),
  })
}

function bodyOf({ body, recording, scale }: Event): string {
  return [body && textIn(treeOf(body.html)), recording?.note?.text, scale?.text].filter(Boolean).join('\n')
}

function speakerDocuments(language: Language): SearchDocument[] {
  return listSpeakers(language).map((speaker) => {
    const { person, appearances } = speaker
    return tidy({
      kind: 'speaker',
      address: person.address,
      title: person.name.text,
      names: spellings(person),
      picture: pictureOfSpeaker(language, speaker),
      body: appearances.map(({ title }) => title.text).join('\n'),
    })
  })
}

function groupDocuments(language: Language): SearchDocument[] {
  return listGroups(language).map(({ slug, address, title, about, programs }) => {
    const others = otherLanguages(language).flatMap((each) => findGroup(each, slug) ?? [])
    return tidy({
      kind: 'group',
      address,
      title: title.text,
      headings: [...others.map((other) => other.title.text), ...programs.map((program) => program.title.text)],
      body: [about, ...others.map((other) => other.about)].map(({ text }) => text).join('\n'),
    })
  })
}

function projectDocuments(language: Language): SearchDocument[] {
  const others = otherLanguages(language).flatMap(listProjects)
  return listProjects(language).map(({ slug, address, title, note, groups }) => {
    return tidy({
      kind: 'project',
      address,
      title: title.text,
      headings: [
        ...others.filter((project) => project.slug === slug).map((project) => project.title.text),
        ...groups.map((group) => group.title.text),
      ],
      body: note?.text,
    })
  })
}

function pageDocument(slug: string, language: Language): SearchDocument[] {
  const page = findPage(language, slug)
  if (page?.language !== language) return []
  const body = `${page.summary}\n${textIn(treeOf(page.html))}`
  return [tidy({ kind: 'page', address: page.address, title: page.title, body })]
}

/** Found by the names of fields alone: what they mean is made of everybody's words, and would answer readers' questions. */
function referenceDocument(language: Language): SearchDocument {
  const { title, description } = wordsIn(language).referencePage
  const paths = listFieldReference(language).flatMap(({ fields }) => fields.map(({ path }) => path))
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  const body = [description, ...names].join('\n')
  return tidy({ kind: 'page', address: address.reference(language), title, body })
}

/**
 * A document with the other spellings of the words in it that a community writes in two scripts, so that each is found
 * by either: PyTorch by 파이토치, and by its initial consonants.
 */
export function withSpellings(document: SearchDocument, pairs: readonly (readonly string[])[]): SearchDocument {
  const { title, names = [], headings = [], body = '' } = document
  const text = [title, ...names, ...headings, body].join('\n').toLowerCase()
  const isIn = (word: string) => text.includes(word.toLowerCase())
  const missing = pairs.flatMap((pair) => {
    const written = pair.find(isIn)
    return written ? pair.filter((word) => !isIn(word)).map((word): [string, string] => [word, written]) : []
  })
  return missing.length > 0 ? { ...document, spellings: missing } : document
}
