import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate'
import { dataAddress, sourceAddress } from '../../lib/site/fetched-files'
import { isLanguage, type Language } from '../../lib/site/languages'
import { slugify } from '../../lib/site/slug'
import { isPhotoName, isSlug } from '../../tools/check/files/name-forms'
import { type Draft, folderOf, newDraft, pathOf, type WritableKind, writableKinds } from './draft'

/** Most bytes of a text and of a photograph that are read from a file: what is longer is none of ours. */
const longestText = 1_000_000
const largestPhoto = 20_000_000
const mostPhotos = 200

/** A draft as one zip: its text and its photographs in the folders where the site has them. */
export async function writeDraftFile(draft: Draft): Promise<Blob> {
  const photos = await Promise.all(
    draft.photos.map(async ({ name, blob }) => {
      const bytes = new Uint8Array(await blob.arrayBuffer())
      // A photograph does not get smaller.
      return [
        `content/${folderOf(draft)}/photos/${name}`,
        [bytes, { level: 0 }] satisfies [Uint8Array, ZipOptions],
      ] as const
    }),
  )
  const zip = zipSync({ [`content/${pathOf(draft)}`]: strToU8(draft.text), ...Object.fromEntries(photos) })
  return new Blob([new Uint8Array(zip)], { type: 'application/zip' })
}

/** What a file of a draft has in it. Its photographs are as somebody put them there, and have to be made fit again. */
interface DraftFile {
  text: string
  kind?: WritableKind
  slug?: string
  language?: Language
  photos: { name: string; blob: Blob }[]
}

/** Reads a draft from a Markdown file or from a zip as `writeDraftFile` makes it. Nothing for any other file. */
export async function readDraftFile(file: File): Promise<DraftFile | undefined> {
  if (/\.(?:md|markdown|txt)$/i.test(file.name)) {
    const language = file.name.replace(/\..*$/, '')
    if (file.size > longestText) return undefined
    return { text: await file.text(), photos: [], ...(isLanguage(language) && { language }) }
  }
  try {
    return fromEntries(unzip(new Uint8Array(await file.arrayBuffer())))
  } catch {
    return undefined
  }
}

function unzip(bytes: Uint8Array): [string, Uint8Array][] {
  let photos = 0
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('.md')) return originalSize <= longestText
      photos += 1
      return originalSize <= largestPhoto && photos <= mostPhotos
    },
  })
  return Object.entries(entries)
}

function fromEntries(entries: [string, Uint8Array][]): DraftFile | undefined {
  for (const [path, bytes] of entries) {
    const [, kind, slug = '', language = ''] = /(?:^|\/)content\/([a-z]+)\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? []
    const known = writableKinds.find((each) => each === kind)
    if (!known || !isSlug(slug) || !isLanguage(language)) continue
    const folder = `content/${kind}/${slug}/photos/`
    const photos = entries.flatMap(([name, content]) => {
      const photo = name.slice(name.lastIndexOf('/') + 1)
      return name.endsWith(folder + photo) && isPhotoName(photo)
        ? [{ name: photo, blob: new Blob([new Uint8Array(content)]) }]
        : []
    })
    return { text: strFromU8(bytes), kind: known, slug, language, photos }
  }
  return undefined
}

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
