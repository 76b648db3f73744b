import { join } from 'node:path'
import { writeZip } from '../album/write-zip'
import { places } from './places'

/** Writes the albums that may be taken as one file beside the photographs they are made of. Answers how many. */
export async function writeAlbumFiles(): Promise<number> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listAlbumFiles } = await import('../album-download')
  const files = listAlbumFiles()
  const published = (name: string) => join(places.publishedPhotos, name)
  for (const { name, entries } of files) {
    await writeZip(
      published(name),
      entries.map((entry) => ({ name: entry.name, from: published(entry.file) })),
    )
  }
  return files.length
}
