import { dataAddress, sourceAddress } from '../../lib/site/data-addresses'
import { isLanguage } from '../../lib/site/languages'
import type { Language } from '../../lib/site/settings'
import { slugify } from '../../lib/site/slug'
import { type WrittenKind, writtenKinds } from './draft'

/** A text of the site, to be changed. */
interface PublishedText {
  kind: WrittenKind
  slug: string
  language: Language
  text: string
}

/** The text at a path of the content folder, as the site publishes it; nothing for a path of none. Rejects where it cannot be had. */
export async function fetchPublishedText(path: string): Promise<PublishedText | undefined> {
  const [, kind, slug = '', language = ''] = /^([a-z]+)\/([a-z0-9-]+)\/([A-Za-z-]+)\.md$/.exec(path) ?? []
  const known = writtenKinds.find((each) => each === kind)
  if (!known || !isLanguage(language)) return undefined
  const response = await fetch(sourceAddress(path))
  return response.ok ? { kind: known, slug, language, text: await response.text() } : undefined
}

interface AlbumRecord {
  id: string
  photos: { id: string; image?: string }[]
}

/** Where the photographs beside a document can be seen, by `photos/<file>`. */
export async function fetchPublishedPhotos(slug: string): Promise<(file: string) => string | undefined> {
  const response = await fetch(dataAddress('albums'))
  const { albums = [] }: { albums?: AlbumRecord[] } = response.ok ? await response.json() : {}
  const photos = albums.find(({ id }) => id === slug)?.photos ?? []
  return (file) => {
    const id = slugify(file.replace(/^photos\/|\.[^.]+$/g, ''))
    const image = photos.find((photo) => photo.id === id)?.image
    return image && new URL(image).pathname
  }
}
