import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { address } from './address'
import type { Day } from './day'
import { findPhotoList } from './documents'
import type { Language } from './language'
import { encodedPhoto } from './photo-variants'
import type { EncodedPhoto } from './photos/manifest'
import { shareVariant } from './photos/share-variant'
import { listPosts, listRecaps, type Post } from './post'
import { type RecapSection, readRecap } from './recap'
import { slugify } from './slug'
import { findText, type Text, textIn } from './text'

/** A photograph of an album, for a page in one language. */
export interface Photo {
  id: string
  /** Below the post's folder: `photos/<file>`. */
  file: string
  address: string
  /** Its number in the album, from 1. */
  position: number
  alt: Text
  caption?: Text
  credit?: string
  /** The section of the recap it stands in, when that is a talk or the panel. */
  section?: { title: string; order?: number; address: string }
  encoded: EncodedPhoto
}

/** All photographs of a post: those of its text in reading order, then those that `photos.yaml` adds. */
export interface Album {
  slug: string
  address: string
  post: Post
  /** The event's name, else the post's. */
  title: Text
  day: Day
  cover: Photo
  photos: Photo[]
}

type NewPhoto = Omit<Photo, 'id' | 'address' | 'position' | 'encoded'>

function readAlbum(post: Post, language: Language): Album | undefined {
  const recap = readRecap(post)
  const list = findPhotoList(post.slug)
  const found: NewPhoto[] = [
    ...photosIn(recap.opening, post, list?.credit),
    ...recap.sections.flatMap((section) => photosIn(section.body, post, list?.credit, section)),
    ...Array.from(list?.photos ?? [], ({ file, alt, caption, credit }) => ({
      file,
      alt: textIn(alt, language),
      caption: findText(caption, language),
      credit: credit ?? list?.credit,
    })),
  ]
  const distinct = found.filter(({ file }, index) => found.findIndex((photo) => photo.file === file) === index)
  const photos = distinct.map((photo, index): Photo => {
    const id = slugify(photo.file.replace(/^photos\//, '').replace(/\.[^.]+$/, ''))
    return {
      ...photo,
      id,
      address: address.photo(language, post.slug, id),
      position: index + 1,
      encoded: encodedPhoto(`posts/${post.slug}/${photo.file}`),
    }
  })
  const cover = photos.find(({ file }) => file === post.cover) ?? photos[0]
  return (
    cover && {
      slug: post.slug,
      address: address.album(language, post.slug),
      post,
      title: post.event?.title ?? { text: post.title, language: post.language },
      day: post.event?.day ?? post.day,
      cover,
      photos,
    }
  )
}

function photosIn(body: Root, post: Post, credit?: string, section?: RecapSection): NewPhoto[] {
  const photos: NewPhoto[] = []
  visit(body, 'element', (figure) => {
    const file = figure.properties.dataPhoto
    if (typeof file !== 'string') return
    const alt = partOf(figure, 'img')?.properties.alt
    const caption = partOf(figure, 'figcaption')
    photos.push({
      file,
      alt: { text: typeof alt === 'string' ? alt : '', language: post.language },
      ...(caption && { caption: { text: textOf(caption), language: post.language } }),
      ...(credit && { credit }),
      ...(section && isSession(section) && { section: sectionLink(section, post) }),
    })
  })
  return photos
}

function partOf(figure: Element, tagName: string): Element | undefined {
  return figure.children.find((node): node is Element => node.type === 'element' && node.tagName === tagName)
}

function isSession(section: RecapSection): boolean {
  return section.kind === 'talk' || section.kind === 'panel'
}

function sectionLink(section: RecapSection, post: Post): NonNullable<Photo['section']> {
  return {
    title: section.title,
    ...(section.order !== undefined && { order: section.order }),
    address: `${post.address}#${encodeURIComponent(section.id)}`,
  }
}

const byLanguage = new Map<Language, Album[]>()

/** All albums for pages in a language, newest first. A post without photographs has none. */
export function listAlbums(language: Language): Album[] {
  const known = byLanguage.get(language)
  if (known) return known
  const albums = listPosts(language).flatMap((post) => readAlbum(post, language) ?? [])
  byLanguage.set(language, albums)
  return albums
}

/** The album of a post. */
export function findAlbum(language: Language, slug: string): Album | undefined {
  return listAlbums(language).find((album) => album.slug === slug)
}

/** A photograph of an album with its neighbours. */
export function findPhoto(
  language: Language,
  slug: string,
  id: string,
): { album: Album; photo: Photo; previous?: Photo; next?: Photo } | undefined {
  const album = findAlbum(language, slug)
  const photo = album?.photos.find((each) => each.id === id)
  if (!album || !photo) return undefined
  return { album, photo, previous: album.photos[photo.position - 2], next: album.photos[photo.position] }
}

/** The address of the photograph that stands for a post, as JPEG. */
export function findCoverAddress(language: Language, slug: string): string | undefined {
  const album = findAlbum(language, slug)
  return album && shareVariant(album.cover.encoded)?.address
}

/** The address of the photograph that stands for an event: that of its newest recap with photographs. */
export function findEventImage(language: Language, event: string): string | undefined {
  return listRecaps(language, event)
    .map(({ slug }) => findCoverAddress(language, slug))
    .find((image) => image !== undefined)
}
