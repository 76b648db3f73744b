import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Zip, ZipPassThrough } from 'fflate'
import { buildFolders } from '../../lib/site/written-files'

/** Writes the albums that may be taken as one file beside the photographs they are made of. Answers how many. */
export async function writeAlbumFiles(): Promise<number> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listAlbumFiles } = await import('../../lib/content/albums')
  const files = listAlbumFiles()
  const published = (name: string) => join(buildFolders.publishedPhotos, name)
  for (const { name, entries } of files) {
    await writeZip(
      published(name),
      entries.map((entry) => ({ name: entry.name, from: published(entry.file) })),
    )
  }
  return files.length
}

/** A file to be put into a zip, and what it is called there. */
interface ZipEntry {
  name: string
  from: string
}

// The first day a zip can name: the same photographs have to give the same bytes. Zips state local time, so this is one.
const noDay = new Date(1980, 0, 1)

/** Writes files into a zip as they are, because photographs are compressed already; one of them is in memory at a time. */
export async function writeZip(file: string, entries: readonly ZipEntry[]): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  const output = await open(temporary, 'w')
  try {
    let chunks: Uint8Array[] = []
    const zip = new Zip((error, chunk) => {
      if (error) throw error
      chunks.push(chunk)
    })
    const flush = async () => {
      for (const chunk of chunks) await output.writeFile(chunk)
      chunks = []
    }
    for (const { name, from } of entries) {
      const entry = new ZipPassThrough(name)
      entry.mtime = noDay
      zip.add(entry)
      entry.push(await readFile(from), true)
      await flush()
    }
    zip.end()
    await flush()
  } finally {
    await output.close()
  }
  await rename(temporary, file)
}
