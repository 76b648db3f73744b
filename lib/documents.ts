import { allEvents, allGroups, allPages, allPeople, allPhotoLists, allPosts, allProjects } from '#content'
import { showsDrafts } from './environment'
import { hiddenFilesOf, withoutHidden } from './hidden-photo'
import type { AlbumKind } from './model/photo-list'
import { joinVariants, stated } from './variants'

const lists = new Map(allPhotoLists.map((list) => [list._raw.sourceFileDir, list]))
const hidden = new Map([...lists].map(([folder, { photos }]) => [folder, hiddenFilesOf(photos ?? [])]))

/**
 * The generated data, joined over languages. Everything else in lib/ asks here, so that hidden photographs and, but for
 * `npm run dev`, drafts are left out once.
 */
export const documents = {
  events: joinVariants(allEvents.map(withVisiblePhotos)),
  groups: joinVariants(allGroups),
  pages: joinVariants(allPages),
  people: joinVariants(allPeople),
  posts: joinVariants(allPosts.map(withVisiblePhotos)).filter((post) => showsDrafts() || !stated(post, 'draft')),
  projects: joinVariants(allProjects),
}

/** What `photos.yaml` beside a post or an event says, if there is one, without its hidden photographs. */
export function findPhotoList(kind: AlbumKind, slug: string) {
  const list = lists.get(`${kind}/${slug}`)
  if (!list) return undefined
  const { credit, license, download, photos } = list
  return { credit, license, download, photos: Array.from(photos ?? []).filter((photo) => !photo.hidden) }
}

/** Whether `photos.yaml` beside a document takes a photograph, as `photos/<file>`, off the site. */
export function isHiddenPhoto(kind: AlbumKind, slug: string, file: string): boolean {
  return hidden.get(`${kind}/${slug}`)?.has(file.normalize('NFC')) ?? false
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
