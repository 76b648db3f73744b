import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { shareVariant } from '../model/encoded-photo'
import type { AlbumKind } from '../model/photo-list'
import { address } from '../site/addresses'
import { type Days, oneDay } from '../site/dates'
import { type Language, languages, otherLanguages, type Text } from '../site/languages'
import { remembered } from '../site/remembered'
import { buildFolders } from '../site/written-files'
import { wordsIn } from '../words/words'
import { findPhotoList } from './documents'
import { type Event, listEvents } from './events'
import { type Photo, readPhotos } from './photos'
import { listPhotosOfBody, listPhotosOfPost, type TextPhoto } from './photos-in-texts'
import { findPostNamed, listPosts, listRecaps, type Post } from './posts'
import type { Speaker } from './speakers'

/** All photographs beside a post or an event; an event and its recaps have one each. */
export interface Album extends Days {
  kind: AlbumKind
  /** Of the document it lies beside. */
  slug: string
  address: string
  /** The post it lies beside. */
  post?: Post
  /** The event that its photographs are of. */
  event?: Event
  title: Text
  cover: Photo
  photos: Photo[]
  /** Whether readers may take all of it at once. */
  isDownload: boolean
}

type Bare = Omit<Album, 'title'>

function albumOfPost(post: Post, language: Language): Bare | undefined {
  const translations = post.languages
    .filter((each) => each !== post.language)
    .flatMap((each) => findPostNamed(each, post.slug) ?? [])
  const inTexts = [post, ...translations].flatMap(listPhotosOfPost)
  // A cover that no text shows is read first, at the head of the page; photos.yaml says what can be seen in it.
  const head = inTexts.some(({ file }) => file === post.cover) ? [] : coverOf(post)
  const photos = readPhotos('posts', post.slug, [...head, ...inTexts], language)
  const cover = photos.find(({ file }) => file === post.cover) ?? photos[0]
  const { slug, event } = post
  return cover && bare('posts', slug, language, { post, event, ...daysOf(event ?? oneDay(post.day)), cover, photos })
}

function coverOf({ cover, language, slug, title }: Post): TextPhoto[] {
  const listed = findPhotoList('posts', slug)?.photos?.find(({ file }) => file === cover)
  const text = listed?.alt ? '' : wordsIn(language).postPage.cover(title)
  return cover ? [{ file: cover, alt: { text, language } }] : []
}

function albumOfEvent(event: Event, language: Language): Bare | undefined {
  const inOthers = otherLanguages(language).map((each) => listEvents(each).find(({ slug }) => slug === event.slug))
  const bodies = [event, ...inOthers].flatMap((each) => each?.body ?? [])
  const photos = readPhotos('events', event.slug, bodies.flatMap(listPhotosOfBody), language)
  const [cover] = photos
  return cover && bare('events', event.slug, language, { event, ...daysOf(event), cover, photos })
}

function bare(
  kind: AlbumKind,
  slug: string,
  language: Language,
  facts: Pick<Bare, 'post' | 'event' | 'day' | 'lastDay' | 'cover' | 'photos'>,
): Bare {
  const isDownload = findPhotoList(kind, slug)?.download ?? false
  return { kind, slug, address: address.album(language, slug), isDownload, ...facts }
}

function daysOf({ day, lastDay }: Days): Days {
  return { day, lastDay }
}

/** The only album of an event is called like the event, and so are its own photographs; another recap's like the recap. */
function titled(album: Bare, all: readonly Bare[]): Album {
  const { post, event } = album
  const isOnly = all.filter((other) => other.event && other.event.slug === event?.slug).length === 1
  if (event && (!post || isOnly)) return { ...album, title: event.title }
  if (!post) throw new Error(`The album ${album.slug} belongs to nothing`)
  return { ...album, title: { text: post.title, language: post.language } }
}

/** How many photographs of an album stand on a page that is about something else. */
export const stripLength = 24

const byLanguage = new Map<Language, Album[]>()

/** All albums for pages in a language, newest first. What has no photographs has none. */
export function listAlbums(language: Language): Album[] {
  const known = byLanguage.get(language)
  if (known) return known
  const all = [
    ...listEvents(language).flatMap((event) => albumOfEvent(event, language) ?? []),
    ...listPosts(language).flatMap((post) => albumOfPost(post, language) ?? []),
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  const albums = all.map((album) => titled(album, all))
  byLanguage.set(language, albums)
  return albums
}

/** The album at an address of the gallery. */
export function findAlbumAt(language: Language, slug: string): Album | undefined {
  return listAlbums(language).find((album) => album.slug === slug)
}

/** The album of a post. */
export function findAlbum(language: Language, slug: string): Album | undefined {
  return albumsByFolder(language).get(`posts/${slug}`)
}

/** The photograph that a post opens with, unless its text shows it too. */
export function findHeadPhoto(post: Post): Photo | undefined {
  const cover = findAlbum(post.language, post.slug)?.cover
  return listPhotosOfPost(post).some(({ file }) => file === cover?.file) ? undefined : cover
}

/** The photographs that lie beside an event itself. */
export function findEventAlbum(language: Language, slug: string): Album | undefined {
  return albumsByFolder(language).get(`events/${slug}`)
}

const albumsByFolder = remembered(
  (language: Language) => new Map(listAlbums(language).map((album) => [`${album.kind}/${album.slug}`, album])),
)

/** The other albums of the event that an album is of: its own photographs first, then those of its recaps. */
export function listOtherAlbums(language: Language, { slug, event }: Album): Album[] {
  if (!event) return []
  return listAlbums(language).filter((other) => other.event?.slug === event.slug && other.slug !== slug)
}

/** A photograph of an album with its neighbours. */
export function findPhoto(
  language: Language,
  slug: string,
  id: string,
): { album: Album; photo: Photo; previous?: Photo; next?: Photo } | undefined {
  const album = findAlbumAt(language, slug)
  const photo = album?.photos.find((each) => each.id === id)
  if (!album || !photo) return undefined
  return { album, photo, previous: album.photos[photo.position - 2], next: album.photos[photo.position] }
}

/** The address of the photograph that stands for a post, as JPEG. */
export function findCoverAddress(language: Language, slug: string): string | undefined {
  return coverAddress(findAlbum(language, slug))
}

/** The address of the photograph that stands for an event: its own first one, else that of its newest recap with photographs. */
export function findEventImage(language: Language, event: string): string | undefined {
  const albums = [
    findEventAlbum(language, event),
    ...listRecaps(language, event).map(({ slug }) => findAlbum(language, slug)),
  ]
  return albums.map(coverAddress).find((image) => image !== undefined)
}

function coverAddress(album: Album | undefined): string | undefined {
  return album && shareVariant(album.cover.encoded)?.address
}

/** An album as one file. */
interface AlbumFile {
  /** Below `/photos/`; named by all that is in it. */
  name: string
  /** What each photograph is called in it, and the published file that it is. */
  entries: { name: string; file: string }[]
}

const [first] = languages

/** The files of the albums that ask for one. All languages share a file, in the order of the site's first language. */
export function listAlbumFiles(): AlbumFile[] {
  return listAlbums(first).flatMap((album) => albumFile(album) ?? [])
}

/** Where an album can be taken as one file and its size in bytes; nothing where it is not offered, or before it is written. */
export function findAlbumDownload({ slug }: Album): { address: string; bytes: number } | undefined {
  const album = findAlbumAt(first, slug)
  const name = album && albumFile(album)?.name
  const written = name && statSync(join(buildFolders.publishedPhotos, name), { throwIfNoEntry: false })
  return written ? { address: `/photos/${name}`, bytes: written.size } : undefined
}

function albumFile({ slug, isDownload, photos }: Album): AlbumFile | undefined {
  if (!isDownload) return undefined
  const digits = Math.max(3, String(photos.length).length)
  const entries = photos.flatMap(({ id, position, encoded }) => {
    const web = encoded.variants.findLast(({ format }) => format === 'jpeg')
    return web ? { name: `${String(position).padStart(digits, '0')}-${id}.jpg`, file: basename(web.address) } : []
  })
  const hash = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12)
  return { name: `${slug}-${hash}.zip`, entries }
}

/**
 * The photographs of somebody, each once: those that stand beside their talks in recaps, newest talk first, in the order of the
 * text, then those that name the person, newest album first.
 */
export function listPhotosBeside(language: Language, { person, appearances }: Speaker): Photo[] {
  const beside = appearances.flatMap(({ recap }) => (recap ? listPhotosOfSection(language, recap.address) : []))
  return [...new Set([...beside, ...(photosByPerson(language).get(person.id) ?? [])])]
}

/** The photographs in a section of a post, by the section's address, in the order of the text. */
export function listPhotosOfSection(language: Language, address: string): readonly Photo[] {
  return photosBySection(language).get(address) ?? []
}

const photosBySection = remembered((language: Language) => photosBy(language, ({ section }) => section?.address ?? []))
const photosByPerson = remembered((language: Language) =>
  photosBy(language, ({ people }) => people.map(({ id }) => id)),
)

/** The photographs of all albums, newest first, by what of it `keysOf` names. */
function photosBy(language: Language, keysOf: (photo: Photo) => string | string[]): ReadonlyMap<string, Photo[]> {
  const found = new Map<string, Photo[]>()
  for (const photo of listAlbums(language).flatMap(({ photos }) => photos)) {
    for (const key of new Set([keysOf(photo)].flat())) {
      const some = found.get(key)
      if (some) some.push(photo)
      else found.set(key, [photo])
    }
  }
  return found
}
