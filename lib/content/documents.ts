import {
  allEvents,
  allGroups,
  allPages,
  allPeople,
  allPhotoLists,
  allPosts,
  allProjects,
  type Post as PostDocument,
  type Link as StatedLink,
} from '#content'
import { site } from '../../site.config'
import { dayIn } from '../clock/days'
import type { AlbumKind } from '../model/photo-list'
import { dayOf } from '../site/dates'
import { now, showsDrafts } from '../site/environment'
import { isLanguage, type Language, languages } from '../site/languages'
import { hiddenFilesOf, withoutHidden } from './hidden-photos'
import { knowFacts, type TextFacts } from './texts'

/** What every generated document says about the file it came from. */
interface GeneratedDocument {
  _raw: { sourceFilePath: string }
}

/** A document in the languages it is written in. */
export interface Variants<Document> {
  slug: string
  /** In the site's order. */
  languages: Language[]
  files: Partial<Record<Language, Document>>
}

/** Joins the language files of each folder, in the order of their slugs. */
export function joinVariants<Document extends GeneratedDocument>(documents: Document[]): Variants<Document>[] {
  const bySlug = new Map<string, Variants<Document>>()
  for (const document of documents) {
    const [, slug = '', file = ''] = document._raw.sourceFilePath.split('/')
    const language = file.replace(/\.md$/, '')
    if (!isLanguage(language)) throw new Error(`${document._raw.sourceFilePath} is not ${languages.join('.md or ')}.md`)
    const variants = bySlug.get(slug) ?? { slug, languages: [], files: {} }
    variants.files[language] = document
    variants.languages = languages.filter((each) => variants.files[each])
    bySlug.set(slug, variants)
  }
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** The language in which a page shows a document: its own, else the first that the document is written in. */
export function writtenLanguage<Document>({ languages: written }: Variants<Document>, language: Language): Language {
  return written.includes(language) ? language : (written[0] ?? language)
}

/** The value a document states for a field: its own in that language, else the one it inherits from its sibling. */
export function stated<Document, Key extends keyof Document>(
  { files }: Variants<Document>,
  key: Key,
  language?: Language,
): Document[Key] | undefined {
  const own = language && files[language]
  const candidates = [own, ...languages.map((each) => files[each])]
  return candidates.find((document) => document?.[key] !== undefined)?.[key]
}

/** Like `stated`, for a field the content check has made sure of. Throws when neither file states it. */
export function required<Document, Key extends keyof Document>(
  document: Variants<Document>,
  key: Key,
  language?: Language,
): NonNullable<Document[Key]> {
  const value = stated(document, key, language)
  if (value === undefined || value === null) throw new Error(`${document.slug} states no ${String(key)}`)
  return value
}

const lists = new Map(allPhotoLists.map((list) => [list._raw.sourceFileDir, list]))
const hidden = new Map([...lists].map(([folder, { photos }]) => [folder, hiddenFilesOf(photos ?? [])]))

/** Why a post is kept off the published site: by `draft: true`, or until a build on its day, counted where the community is. */
export function whyUnpublished(post: Variants<PostDocument>): 'draft' | 'later' | undefined {
  if (stated(post, 'draft')) return 'draft'
  return dayOf(required(post, 'date')) > dayIn(now(), site.timeZone) ? 'later' : undefined
}

/**
 * The generated data, joined over languages. Everything else in lib/ asks here, so that hidden photographs and, but for
 * `npm run dev`, drafts and posts of a day still to come are left out once.
 */
export const documents = {
  events: joinVariants(allEvents.map(withVisiblePhotos)),
  groups: joinVariants(allGroups),
  pages: joinVariants(allPages),
  people: joinVariants(allPeople),
  posts: joinVariants(allPosts.map(withVisiblePhotos)).filter((post) => showsDrafts() || !whyUnpublished(post)),
  projects: joinVariants(allProjects),
}

/** What `photos.yaml` beside a post or an event says, if there is one, without its hidden photographs. */
export function findPhotoList(kind: AlbumKind, slug: string) {
  const list = lists.get(`${kind}/${slug}`)
  if (!list) return undefined
  const { credit, license, download, photos } = list
  return { credit, license, download, photos: Array.from(photos ?? []).filter((photo) => !photo.hidden) }
}

/** The photographs, as `photos/<file>` in NFC, that `photos.yaml` beside a document takes off the site. */
export function hiddenPhotos(kind: AlbumKind, slug: string): ReadonlySet<string> {
  return hidden.get(`${kind}/${slug}`) ?? none
}

const none: ReadonlySet<string> = new Set()

/** Whether `photos.yaml` beside a document takes a photograph, as `photos/<file>`, off the site. */
export function isHiddenPhoto(kind: AlbumKind, slug: string, file: string): boolean {
  return hiddenPhotos(kind, slug).has(file.normalize('NFC'))
}

/** Whether it takes any. */
export function hidesPhotos(kind: AlbumKind, slug: string): boolean {
  return (hidden.get(`${kind}/${slug}`)?.size ?? 0) > 0
}

interface WithBody {
  _raw: { sourceFileDir: string }
  body: { html: string }
}

function withVisiblePhotos<Document extends WithBody>(document: Document): Document {
  const files = hidden.get(document._raw.sourceFileDir)
  if (!files || files.size === 0) return document
  const html = withoutHidden(document.body.html, (file) => files.has(file.normalize('NFC')))
  return { ...document, body: { ...document.body, html } }
}

// What Contentlayer does not know of: `tools/build/contentlayer.ts` adds it to the data of a post.
for (const { body, ...post } of allPosts as (PostDocument & { facts?: TextFacts })[])
  if (post.facts) knowFacts(body.html, post.facts)

/** An address elsewhere, and what a reader finds there. */
export type Link = Pick<StatedLink, 'kind' | 'url'>

/** The links a document states, without what Contentlayer adds to them. */
export function listLinks(links: StatedLink[] | undefined): Link[] {
  return Array.from(links ?? [], ({ kind, url }) => ({ kind, url }))
}
