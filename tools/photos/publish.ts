import { constants, copyFile, link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PhotoManifest } from '../../lib/model/encoded-photo'
import { replaceFile } from '../../lib/site/cache-files'

/**
 * Makes a folder hold exactly the named files of the cache: as hard links where the disk allows it, else as copies.
 * A name stands for its content, so a file that is already there stays as it is.
 */
export async function publishVariants(cache: string, published: string, names: ReadonlySet<string>): Promise<void> {
  await mkdir(published, { recursive: true })
  const present = new Set(await readdir(published))
  for (const stale of [...present].filter((name) => !names.has(name))) {
    await rm(join(published, stale), { recursive: true, force: true })
  }
  for (const missing of [...names].filter((name) => !present.has(name))) {
    await linkOrCopy(join(cache, missing), join(published, missing))
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    const temporary = `${to}.${process.pid}.tmp`
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    await rename(temporary, to)
  }
}

/**
 * Writes the manifest as the TypeScript module `#photos`, sorted by path. An unchanged manifest is not written, so that
 * nothing that watches it wakes up.
 */
export async function writeManifest(file: string, manifest: PhotoManifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  const source = [
    "import type { PhotoManifest } from '../lib/model/encoded-photo'",
    '',
    `export const photos: PhotoManifest = ${JSON.stringify(sorted, null, 2)}`,
    '',
  ].join('\n')
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present !== source) await replaceFile(file, source)
}
