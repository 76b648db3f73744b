import { dataAddress, sourceAddress } from '../../lib/site/fetched-files'
import { isLanguage } from '../../lib/site/languages'
import { slugify } from '../../lib/site/slug'
import { type Draft, newDraft, writableKinds } from './draft'

/** A draft of the text at a path of the content folder, as the site publishes it; nothing for a path of none. Rejects where it cannot be had. */
export async function openPublished(path: string): Promise<Draft | undefined> {
  const [, kind, slug = '', language = ''] = /^([a-z]+)\/([a-z0-9-]+)\/([A-Za-z-]+)\.md$/.exec(path) ?? []
  const known = writableKinds.find((each) => each === kind)
  if (!known || !isLanguage(language)) return undefined
  const response = await fetch(sourceAddress(path))
  if (!response.ok) return undefined
  const published = await response.text()
  return { ...newDraft(known, language, published), slug, published }
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
