import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Album, findAlbumAt, listAlbums } from './album'
import { places } from './build/places'
import { languages } from './language'

/** An album as one file. */
export interface AlbumFile {
  /** Below `/photos/`; named by all that is in it. */
  name: string
  /** What each photograph is called in it, and the published file that it is. */
  entries: { name: string; file: string }[]
}

const [first] = languages

/** The files of the albums that ask for one. Both languages share a file, in the order of the site's first language. */
export function listAlbumFiles(): AlbumFile[] {
  return listAlbums(first).flatMap((album) => albumFile(album) ?? [])
}

/** Where an album can be taken as one file and its size in bytes; nothing where it is not offered, or before it is written. */
export function findAlbumDownload({ slug }: Album): { address: string; bytes: number } | undefined {
  const album = findAlbumAt(first, slug)
  const name = album && albumFile(album)?.name
  const written = name && statSync(join(places.publishedPhotos, name), { throwIfNoEntry: false })
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
